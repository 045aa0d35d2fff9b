import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {saysAnyOf} from '../error-page.ts'

const words = [
  'MSIS7007', 'MSIS3020', 'AADSTS700016',
  'is unspecified or unsupported',
  'Application with identifier',
  'Tjänsten är inte känd', 'The service is not known',
  'finns inte bland dem som är anslutna', 'is not among those connected',
] as const

export const serviceIsUnknown = defineRule({
  code: 'ENT01',
  name: 'service-is-unknown',
  on: 'flow',
  level: 'error',
  certainty: 'indication',
  owner: 'service',
  requirement: samlProfiles('4.1.4.1', 'MUST'),
  title: {
    sv: 'Utfärdaren känner tjänsten som begär inloggning',
    en: 'The issuer knows the service that asks for a login',
  },
  why: {
    sv: 'Tjänstens namn (entityID) jämförs tecken för tecken. Ett snedstreck, en stor bokstav eller http i stället för https räcker för att den ska vara okänd.',
    en: 'The service’s name (entityID) is compared character by character. A slash, a capital letter or http for https is enough to make it unknown.',
  },
  fix: {
    sv: 'Jämför Issuer i begäran med namnet som är registrerat hos utfärdaren, och rätta det ena. Läs annars in tjänstens metadata hos utfärdaren.',
    en: 'Compare Issuer in the request with the name registered at the issuer, and correct one of them. Otherwise load the service’s metadata at the issuer.',
  },
  hides: ['STA08'],
  alsoKnownAs: [
    'A03', 'C03', ...words,
    'The application you have accessed is not registered for use with this service',
    'Metadata not found',
    'METADATANOTFOUND',
    'the key does not identify any known relying party trust', 'InvalidProfileConfiguration', 'Client not found',
  ],
  messages: {
    unknown: {
      sv: '{host} säger att den inte känner tjänsten ({got}).',
      en: '{host} says that it does not know the service ({got}).',
    },
  },
  applies: ({subject}) => subject.outcome.kind === 'refused',
  run({subject: {outcome}, found}) {
    const got = saysAnyOf(outcome, words)
    return outcome.kind === 'refused' && got !== undefined ? [found('unknown', {host: outcome.host, got})] : []
  },
})
