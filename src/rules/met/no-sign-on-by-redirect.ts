import {saml2int} from '../../requirement.ts'
import {binding} from '../../saml/names.ts'
import {rolesNamed} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const noSignOnByRedirect = defineRule({
  code: 'MET32',
  name: 'no-sign-on-by-redirect',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-IDP02', 'MUST'),
  title: {
    sv: 'IdP:n tar emot begäranden med HTTP-Redirect',
    en: 'The IdP receives requests by HTTP-Redirect',
  },
  why: {
    sv: 'Nästan alla tjänster skickar sin begäran med HTTP-Redirect. Utan en sådan adress kommer ingen till inloggningen.',
    en: 'Nearly all services send their request by HTTP-Redirect. Without such an address nobody gets to the login.',
  },
  fix: {
    sv: 'Lägg till en SingleSignOnService med bindningen HTTP-Redirect, gärna också en med HTTP-POST för långa begäranden.',
    en: 'Add a SingleSignOnService with the binding HTTP-Redirect, and preferably one by HTTP-POST for long requests.',
  },
  hides: ['MET08'],
  alsoKnownAs: ['B01'],
  messages: {
    none: {sv: 'IdP:n har ingen SingleSignOnService.', en: 'The IdP has no SingleSignOnService.'},
    others: {
      sv: 'IdP:n tar bara emot med {got}. Väntat: {expected}.',
      en: 'The IdP receives by {got} only. Expected: {expected}.',
    },
  },
  applies: ({subject}) => rolesNamed(subject.details, 'IDPSSODescriptor').length > 0,
  run: ({subject: {details}, found}) =>
    rolesNamed(details, 'IDPSSODescriptor').flatMap(({endpoints}) => {
      const doors = endpoints.filter(({service}) => service === 'SingleSignOnService')
      if (doors.length === 0) return [found('none', {})]
      if (doors.some((door) => door.binding === binding.redirect)) return []
      return [found('others', {got: doors.map((door) => door.binding ?? '?').join(', '), expected: binding.redirect})]
    }),
})
