import {swedenConnect} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

export const userCancelled = defineRule({
  code: 'EID01',
  name: 'user-cancelled',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'user',
  requirement: swedenConnect('6.4', 'SHOULD'),
  title: {
    sv: 'Användaren fullföljde inloggningen',
    en: 'The user completed the login',
  },
  why: {
    sv: 'Inloggningen avbröts i telefonen eller på sidan. Det är inget fel i anslutningen.',
    en: 'The login was cancelled in the phone or on the page. Nothing is wrong with the connection.',
  },
  fix: {
    sv: 'Försök igen. Avbröt ingen: kontrollera att personen godkände i rätt app och för rätt tjänst.',
    en: 'Try again. If nobody cancelled, check that the person approved in the right app and for the right service.',
  },
  hides: ['STA06'],
  alsoKnownAs: ['D23', 'J08', 'Åtgärden avbröts', 'id.elegnamnden.se/status/1.0/cancel'],
  messages: {
    cancelled: {
      sv: 'Användaren avbröt inloggningen.',
      en: 'The user cancelled the login.',
    },
  },
  run: ({subject: {message}, found}) => (message.status?.subCode === status.cancel ? [found('cancelled', {})] : []),
})
