import {samlCore} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'
import {isExplained, refusalReason} from './refusal-reason.ts'

export const requestIsCalledWrong = defineRule({
  code: 'STA02',
  name: 'request-is-called-wrong',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.2.2.2', 'observed'),
  title: {
    sv: 'Utfärdaren godtar begäran',
    en: 'The issuer accepts the request',
  },
  why: {
    sv: 'Utfärdaren svarar Requester när den anser att felet ligger i begäran.',
    en: 'The issuer answers Requester when it holds that the fault lies in the request.',
  },
  fix: {
    sv: 'Kör vgefos decode på begäran. Jämför utfärdare, svarsadress, nivå och signatur med vad utfärdaren har registrerat.',
    en: 'Run vgefos decode on the request. Compare issuer, reply address, level and signature with what the issuer has registered.',
  },
  alsoKnownAs: ['status:Requester'],
  messages: {
    wrong: {
      sv: 'Utfärdaren säger att begäran {request} är fel. Fick: {got}. Väntat: Success.',
      en: 'The issuer says that the request {request} is wrong. Got: {got}. Expected: Success.',
    },
  },
  run({subject: {message}, found}) {
    if (message.status?.code !== status.requester || isExplained(message.status)) return []
    return [found('wrong', {got: refusalReason(message.status) ?? 'Requester', request: message.inResponseTo ?? '–'})]
  },
})
