import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

const discovery = 'urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol'
const family = 'urn:oasis:names:tc:SAML:2.0:bindings:'
/** SAML Bindings 3.2–3.7, and the one for simple signatures, which came later. */
const known: readonly string[] = ['SOAP', 'PAOS', 'HTTP-Redirect', 'HTTP-POST', 'HTTP-Artifact', 'URI', 'HTTP-POST-SimpleSign']

export const bindingIsUnknown = defineRule({
  code: 'MET42',
  name: 'binding-is-unknown',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.2.2', 'MUST'),
  title: {
    sv: 'Adresserna har en bindning som finns',
    en: 'The addresses have a binding that exists',
  },
  why: {
    sv: 'En bindning jämförs tecken för tecken. En felskriven känner ingen igen, så adressen används inte.',
    en: 'A binding is compared character by character. Nobody recognises a misspelt one, so the address is not used.',
  },
  fix: {
    sv: 'Rätta Binding, till exempel urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST.',
    en: 'Correct the Binding, for instance to urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST.',
  },
  hides: ['MET23', 'MET32', 'MET36'],
  alsoKnownAs: ['A07', 'B01'],
  messages: {
    unknown: {
      sv: '{service} har bindningen «{got}», som inte finns.',
      en: '{service} has the binding «{got}», which does not exist.',
    },
    other: {
      sv: '{service} har bindningen «{got}». Väntat: {expected}.',
      en: '{service} has the binding «{got}». Expected: {expected}.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({endpoints}) => endpoints.length > 0) || (details.extensions?.discovery ?? []).length > 0,
  run: ({subject: {details}, found}) => [
    ...details.roles
      .flatMap(({endpoints}) => endpoints)
      .flatMap(({service, binding: got = ''}) => (isMisspelt(got) ? [found('unknown', {service, got})] : [])),
    ...(details.extensions?.discovery ?? []).flatMap(({binding: got = ''}) => (got === discovery ? [] : [found('other', {service: 'DiscoveryResponse', got, expected: discovery})])),
  ],
})

/** Other protocols have bindings of their own, and so have extensions: only what claims to be SAML 2.0's is judged. */
function isMisspelt(got: string): boolean {
  if (got.trim() !== got || got === '') return true
  if (got.toLowerCase().startsWith(family.toLowerCase())) return !known.some((name) => got === family + name)
  // A name of the federation's own is a URI too.
  return !/^[a-z][a-z0-9+.-]*:./i.test(got) || /^urn:oasis:names:tc:SAML:(2\.0:protocol|2\.0:metadata|binding:)/i.test(got)
}
