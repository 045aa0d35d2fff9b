import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {refusalReason} from './refusal-reason.ts'

export const unknownPrincipal = defineRule({
  code: 'STA07',
  name: 'unknown-principal',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'directory',
  requirement: samlCore('3.2.2.2', 'observed'),
  title: {
    sv: 'Utfärdaren känner personen',
    en: 'The issuer knows the person',
  },
  why: {
    sv: 'Legitimeringen gick bra, men personen finns inte i den katalog som utfärdaren läser.',
    en: 'The identification went well, but the person is not in the directory that the issuer reads.',
  },
  fix: {
    sv: 'Be katalogförvaltningen kontrollera att personen finns på rätt plats i katalogen och är aktiv.',
    en: 'Ask the directory team to check that the person is in the right place in the directory and active.',
  },
  alsoKnownAs: ['UnknownPrincipal', 'EID11', 'Användaren saknas'],
  messages: {
    refused: {
      sv: 'Utfärdaren känner inte personen. Fick: {got}. Väntat: {expected}.',
      en: 'The issuer does not know the person. Got: {got}. Expected: {expected}.',
    },
  },
  run: ({subject: {message}, found}) =>
    refusalReason(message.status) === 'UnknownPrincipal' ? [found('refused', {got: 'UnknownPrincipal', expected: 'Success'})] : [],
})
