import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {addressesOf, isWithoutTls} from './web-address.ts'

const login = /^(SingleSignOnService|AssertionConsumerService)$/

export const otherAddressIsNotHttps = defineRule({
  code: 'MET51',
  name: 'other-address-is-not-https',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('5.2', 'MUST'),
  title: {
    sv: 'Också adresserna för annat än inloggning är https',
    en: 'The addresses for other things than login are https too',
  },
  why: {
    sv: 'Utloggning går genom webbläsaren och bär personens NameID. Utan https kan den läsas och ändras på vägen.',
    en: 'Logout passes through the browser and carries the NameID of the person. Without https it can be read and changed on the way.',
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
  },
  applies: ({subject: {details}}) => details.roles.some(({endpoints}) => endpoints.some(({service}) => !login.test(service))),
  run: ({subject: {details}, found}) =>
    details.roles
      .flatMap(({endpoints}) => endpoints.flatMap(addressesOf))
      .filter(({service, got}) => !login.test(service) && isWithoutTls(got))
      .map((told) => found('http', told)),
})
