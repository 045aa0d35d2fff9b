import {saml2int} from '../../requirement.ts'
import {rolesNamed} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const errorPageIsMissing = defineRule({
  code: 'MET33',
  name: 'error-page-is-missing',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-MD12', 'MUST'),
  title: {
    sv: 'IdP:n har en felsida, errorURL, i sin metadata',
    en: 'The IdP has an error page, errorURL, in its metadata',
  },
  why: {
    sv: 'Tjänster skickar användaren dit när något saknas i intyget. Utan den får användaren ett tekniskt fel.',
    en: 'Services send the user there when the assertion lacks something. Without it the user gets a technical error.',
  },
  fix: {
    sv: 'Sätt errorURL på IDPSSODescriptor till en sida med råd och kontaktväg.',
    en: 'Set errorURL on IDPSSODescriptor to a page with advice and a way of contact.',
  },
  alsoKnownAs: ['B06'],
  messages: {
    none: {sv: 'errorURL saknas.', en: 'errorURL is missing.'},
    insecure: {
      sv: 'errorURL är «{got}». Väntat: en https-adress.',
      en: 'errorURL is «{got}». Expected: an https address.',
    },
  },
  applies: ({subject}) => rolesNamed(subject.details, 'IDPSSODescriptor').length > 0,
  run: ({subject: {details}, found}) =>
    rolesNamed(details, 'IDPSSODescriptor').flatMap(({errorUrl}) => {
      if (!errorUrl) return [found('none', {})]
      return errorUrl.startsWith('https:') ? [] : [found('insecure', {got: errorUrl})]
    }),
})
