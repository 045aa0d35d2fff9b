import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const severalMessagesInOne = defineRule({
  code: 'BND16',
  name: 'several-messages-in-one',
  on: 'input',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlBindings('3.5.4', 'MUST'),
  title: {sv: 'En leverans bär ett enda meddelande', en: 'One delivery carries one message'},
  why: {
    sv: 'Den ena mottagaren läser det första, den andra det sista. Då kan det som prövas vara ett annat än det som används.',
    en: 'One receiver reads the first, another the last. Then what is checked may be something else than what is used.',
  },
  fix: {
    sv: 'Behandla det som ett möjligt angrepp: behåll originalet. Är det flera fångster i en text, läs dem en i taget med --index.',
    en: 'Treat it as a possible attack: keep the original. If it is several captures in one text, read them one at a time with --index.',
  },
  messages: {
    several: {
      sv: 'Samma leverans bär {count} olika SAML-meddelanden; bara det första är läst här.',
      en: 'The same delivery carries {count} different SAML messages; only the first is read here.',
    },
  },
  run({subject: {deliveredMessages = 1}, found}) {
    return deliveredMessages > 1 ? [found('several', {count: String(deliveredMessages)})] : []
  },
})
