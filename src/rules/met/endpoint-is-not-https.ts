import type {MetadataEvidence} from '../../evidence/metadata.ts'
import {saml2int} from '../../requirement.ts'
import type {Endpoint} from '../../saml/model.ts'
import {defineRule} from '../define.ts'
import {addressesOf, isWithoutTls} from './web-address.ts'

export const endpointIsNotHttps = defineRule({
  code: 'MET24',
  name: 'endpoint-is-not-https',
  on: 'metadata',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-SP09', 'MUST'),
  title: {sv: 'Adresserna för inloggning är hela https-adresser', en: 'The addresses for login are whole https addresses'},
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
  applies: ({subject}) => endpointsOf(subject).length > 0,
  run: ({subject, found}) =>
    endpointsOf(subject).flatMap(({service, got}) => {
      if (!URL.canParse(got) || got !== got.trim()) return [found('broken', {service, got})]
      return isForLogin(service) && isWithoutTls(got) ? [found('http', {service, got})] : []
    }),
})

/** SAML2int and Sweden Connect demand TLS of these; for the others it is a recommendation, and another rule. */
function isForLogin(service: string): boolean {
  return service === 'SingleSignOnService' || service === 'AssertionConsumerService'
}

function endpointsOf({entity: {idp, sp}, details}: MetadataEvidence): readonly {readonly service: string; readonly got: string}[] {
  if (details) return details.roles.flatMap(({endpoints}) => endpoints.flatMap(addressesOf))
  const told = (service: string, endpoints: readonly Endpoint[] = []) => endpoints.map(({location = ''}) => ({service, got: location}))
  return [
    ...told('SingleSignOnService', idp?.singleSignOn),
    ...told('AssertionConsumerService', sp?.assertionConsumers),
    ...told('SingleLogoutService', [...(idp?.singleLogout ?? []), ...(sp?.singleLogout ?? [])]),
  ]
}
