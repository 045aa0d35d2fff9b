import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {refusalReason} from './refusal-reason.ts'

export const passiveLoginNotPossible = defineRule({
  code: 'STA04',
  name: 'passive-login-not-possible',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.2.2.2', 'observed'),
  title: {
    sv: 'En tyst inloggning lyckas eller följs av en vanlig',
    en: 'A silent login succeeds or is followed by an ordinary one',
  },
  why: {
    sv: 'Tjänsten frågade med IsPassive om personen redan var inloggad, och det var hen inte. Det är ett normalt svar.',
    en: 'The service asked by IsPassive whether the person was logged in already, and the person was not. That is a normal answer.',
  },
  fix: {
    sv: 'Låt tjänsten gå vidare till vanlig inloggning när svaret är NoPassive.',
    en: 'Let the service go on to an ordinary login when the answer is NoPassive.',
  },
  alsoKnownAs: ['NoPassive'],
  messages: {
    refused: {
      sv: 'Personen var inte redan inloggad, och begäran tillät ingen dialog. Fick: {got}. Väntat: {expected}.',
      en: 'The person was not logged in already, and the request allowed no dialogue. Got: {got}. Expected: {expected}.',
    },
  },
  run: ({subject: {message}, found}) =>
    refusalReason(message.status) === 'NoPassive' ? [found('refused', {got: 'NoPassive', expected: 'Success'})] : [],
})
