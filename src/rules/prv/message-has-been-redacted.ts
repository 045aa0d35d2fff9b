import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const messageHasBeenRedacted = defineRule({
  code: 'PRV04',
  name: 'message-has-been-redacted',
  on: 'message',
  level: 'notice',
  certainty: 'proved',
  owner: 'support',
  requirement: samlCore('5.4', 'observed'),
  title: {
    sv: 'Meddelandet är som det skickades',
    en: 'The message is as it was sent',
  },
  why: {
    sv: 'Signaturen gällde de värden som är borttagna. Vad märket säger om den, och om värdena, är den maskerandes ord.',
    en: 'The signature was made over the values that are gone. What the mark says of it, and of them, is the word of whoever redacted it.',
  },
  fix: {
    sv: 'Ska någon lita på innehållet: be om originalet på en säker väg och kör vgefos verify på det.',
    en: 'If anybody is to trust the content, ask for the original by a safe way and run vgefos verify on it.',
  },
  messages: {
    mark: {
      sv: 'Meddelandet bär märket från vgefos redact: personuppgifterna är borttagna, och vem som har signerat går inte längre att pröva.',
      en: 'The message bears the mark of vgefos redact: personal data is gone, and who signed it can no longer be checked.',
    },
  },
  run: ({subject, found}) => (subject.redacted === true ? [found('mark', {})] : []),
})
