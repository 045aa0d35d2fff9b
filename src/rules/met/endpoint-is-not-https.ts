import {saml2int} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const endpointIsNotHttps = defineRule({
  code: 'MET24',
  name: 'endpoint-is-not-https',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-SP09', 'MUST'),
  title: {sv: 'Alla adresser i metadata är https', en: 'Every address in the metadata is https'},
  why: {
    sv: 'Intyg och begäranden går genom webbläsaren. Utan https kan de läsas och bytas ut på vägen, och webbläsaren släpper kakorna.',
    en: 'Assertions and requests pass through the browser. Without https they can be read and changed on the way, and the browser drops the cookies.',
  },
  fix: {
    sv: 'Byt till https i adressen, både i metadata och i tjänsten själv.',
    en: 'Change the address to https, in the metadata and in the service itself.',
  },
  alsoKnownAs: ['A07', 'F01'],
  messages: {
    http: {
      sv: '{service} är «{got}». Väntat: en https-adress.',
      en: '{service} is «{got}». Expected: an https address.',
    },
    broken: {
      sv: '{service} har adressen «{got}», som inte går att tolka.',
      en: '{service} has the address «{got}», which cannot be read.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({endpoints}) => endpoints.length > 0),
  run: ({subject: {details}, found}) =>
    details.roles
      .flatMap(({endpoints}) => endpoints)
      .flatMap(({service, location, responseLocation}) =>
        [location ?? '', ...(responseLocation === undefined ? [] : [responseLocation])].map((got) => ({service, got})),
      )
      .flatMap(({service, got}) => {
        if (!URL.canParse(got) || got !== got.trim()) return [found('broken', {service, got})]
        return isLoopback(got) || new URL(got).protocol === 'https:' ? [] : [found('http', {service, got})]
      }),
})

/** Trustworthy to browsers without TLS, and what labs and developers use. */
function isLoopback(address: string): boolean {
  const {hostname} = new URL(address)
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1' || hostname === '[::1]'
}
