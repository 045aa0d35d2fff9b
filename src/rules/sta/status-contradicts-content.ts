import {samlProfiles} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

export const statusContradictsContent = defineRule({
  code: 'STA11',
  name: 'status-contradicts-content',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlProfiles('4.1.4.2', 'MUST NOT'),
  title: {
    sv: 'Status och innehåll säger samma sak',
    en: 'Status and content say the same',
  },
  why: {
    sv: 'Ett intyg i ett felsvar kan lura en mottagare som glömmer att läsa status. Ett lyckat svar utan intyg ger ingen inloggning.',
    en: 'An assertion in an error response can deceive a receiver that forgets to read the status. A success without an assertion gives no login.',
  },
  fix: {
    sv: 'Felanmäl till utfärdaren: programvaran skickar motsägelsefulla svar. Godta inte intyget.',
    en: 'Report it to the issuer: the software sends contradictory responses. Do not accept the assertion.',
  },
  hides: ['STA01', 'STA02'],
  alsoKnownAs: ['D22'],
  messages: {
    assertionDespiteError: {
      sv: 'Svaret har felstatus {got} men innehåller ändå ett intyg. Väntat: {expected}, eller inget intyg.',
      en: 'The response has the error status {got} but holds an assertion all the same. Expected: {expected}, or no assertion.',
    },
    nothingDespiteSuccess: {
      sv: 'Svaret har status {got} men inget intyg. Väntat: ett intyg.',
      en: 'The response has the status {got} but no assertion. Expected: an assertion.',
    },
    noStatus: {
      sv: 'Svaret saknar status. Väntat: {expected} eller en felkod.',
      en: 'The response has no status. Expected: {expected} or an error code.',
    },
  },
  run({subject: {message}, found}) {
    const code = message.status?.code
    const assertions = message.assertions.length + message.encryptedAssertions
    if (!code) return [found('noStatus', {expected: 'Success'})]
    if (code === status.success) return assertions === 0 ? [found('nothingDespiteSuccess', {got: 'Success'})] : []
    return assertions > 0 ? [found('assertionDespiteError', {got: shortStatus(code), expected: 'Success'})] : []
  },
})

/** `Responder` of `urn:oasis:names:tc:SAML:2.0:status:Responder`. */
function shortStatus(code: string): string {
  return code.split(':').at(-1) ?? code
}
