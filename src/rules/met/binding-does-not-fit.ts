import {samlProfiles} from '../../requirement.ts'
import {binding} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

const family = 'urn:oasis:names:tc:SAML:2.0:bindings:'
/** SAML Bindings 3.2–3.7, and the one for simple signatures, which came later. */
const known: readonly string[] = ['SOAP', 'PAOS', 'HTTP-Redirect', 'HTTP-POST', 'HTTP-Artifact', 'URI', 'HTTP-POST-SimpleSign']

export const bindingDoesNotFit = defineRule({
  code: 'MET42',
  name: 'binding-does-not-fit',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlProfiles('4.1.2', 'MUST NOT'),
  title: {
    sv: 'Adresserna har en bindning som finns och passar',
    en: 'The addresses have a binding that exists and fits',
  },
  why: {
    sv: 'En bindning jämförs tecken för tecken. En felskriven används av ingen, och ett svar ryms inte i en omdirigering (HTTP-Redirect).',
    en: 'A binding is compared character by character. Nobody uses a misspelt one, and a response has no room in a redirect (HTTP-Redirect).',
  },
  fix: {
    sv: 'Rätta Binding. En svarsadress (AssertionConsumerService) ska ha HTTP-POST.',
    en: 'Correct the Binding. A reply address (AssertionConsumerService) is to have HTTP-POST.',
  },
  alsoKnownAs: ['A07', 'B01'],
  messages: {
    unknown: {
      sv: '{service} har bindningen «{got}», som inte finns.',
      en: '{service} has the binding «{got}», which does not exist.',
    },
    redirect: {
      sv: 'Svarsadressen «{got}» tar emot med HTTP-Redirect, vilket SAML förbjuder.',
      en: 'The reply address «{got}» receives by HTTP-Redirect, which SAML forbids.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({endpoints}) => endpoints.length > 0),
  run: ({subject: {details}, found}) =>
    details.roles
      .flatMap(({endpoints}) => endpoints)
      .flatMap(({service, binding: got = '', location = ''}) => {
        if (service === 'AssertionConsumerService' && got === binding.redirect) return [found('redirect', {got: location})]
        return isMisspelt(got) ? [found('unknown', {service, got})] : []
      }),
})

/** Other protocols have bindings of their own, and so have extensions: only what claims to be SAML 2.0's is judged. */
function isMisspelt(got: string): boolean {
  if (got.trim() !== got || got === '') return true
  if (got.toLowerCase().startsWith(family.toLowerCase())) return !known.some((name) => got === family + name)
  return /^(http-?(redirect|post|artifact)|soap)$/i.test(got)
}
