import {samlProfiles} from '../../requirement.ts'
import {binding} from '../../saml/names.ts'
import {defineRule} from '../define.ts'
import {rolesNamed} from './roles-of.ts'

export const replyAddressByRedirect = defineRule({
  code: 'MET45',
  name: 'reply-address-by-redirect',
  on: 'published',
  // AD FS writes such an address by itself, and nobody uses it.
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlProfiles('4.1.2', 'MUST NOT'),
  title: {
    sv: 'Ingen svarsadress tar emot med HTTP-Redirect',
    en: 'No reply address receives by HTTP-Redirect',
  },
  why: {
    sv: 'Ett svar ryms inte i en omdirigering, så SAML förbjuder det. En IdP som ändå väljer adressen skickar ett avhugget svar.',
    en: 'A response has no room in a redirect, so SAML forbids it. An IdP that chooses the address all the same sends a response that is cut.',
  },
  fix: {
    sv: 'Ta bort adressen om programvaran tillåter det. AD FS skriver den av sig själv; där räcker det att adressen för HTTP-POST är förvald.',
    en: 'Remove the address if the software lets you. AD FS writes it by itself; there it is enough that the address for HTTP-POST is the default.',
  },
  alsoKnownAs: ['A07'],
  messages: {
    redirect: {
      sv: 'Svarsadressen «{got}» tar emot med HTTP-Redirect.',
      en: 'The reply address «{got}» receives by HTTP-Redirect.',
    },
  },
  applies: ({subject}) => rolesNamed(subject.details, 'SPSSODescriptor').length > 0,
  run: ({subject: {details}, found}) =>
    rolesNamed(details, 'SPSSODescriptor')
      .flatMap(({endpoints}) => endpoints)
      .filter((endpoint) => endpoint.service === 'AssertionConsumerService' && endpoint.binding === binding.redirect)
      .map(({location = ''}) => found('redirect', {got: location})),
})
