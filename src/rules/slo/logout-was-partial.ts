import {samlCore} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

export const logoutWasPartial = defineRule({
  code: 'SLO03',
  name: 'logout-was-partial',
  on: 'logout',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.7.3.2', 'observed'),
  title: {
    sv: 'Alla tjänster i sessionen loggar ut',
    en: 'Every service of the session logs out',
  },
  why: {
    sv: 'Någon tjänst svarade inte på utloggningen, så personen kan vara inloggad där fortfarande.',
    en: 'Some service did not answer the logout, so the person may still be logged in there.',
  },
  fix: {
    sv: 'Stäng webbläsaren på en delad dator. Se i spåret vilken tjänst som inte svarade, och rätta dess adress för utloggning.',
    en: 'Close the browser on a shared computer. See in the trace which service did not answer, and mend its logout address.',
  },
  alsoKnownAs: ['MSIS7054', '362', 'PartialLogout', 'The SAML logout did not complete properly'],
  messages: {
    partial: {
      sv: 'Utloggningen blev inte fullständig. Fick: {got}. Väntat: {expected}.',
      en: 'The logout was not complete. Got: {got}. Expected: {expected}.',
    },
  },
  run: ({subject: {message}, found}) =>
    message.kind === 'LogoutResponse' && [message.status?.code, message.status?.subCode].includes(status.partialLogout)
      ? [found('partial', {got: 'PartialLogout', expected: 'Success'})]
      : [],
})
