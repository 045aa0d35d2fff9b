import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const wronglyEncoded = defineRule({
  code: 'BND03',
  name: 'wrongly-encoded',
  on: 'input',
  level: 'notice',
  certainty: 'proved',
  owner: 'support',
  requirement: samlBindings('3.5.4', 'MUST'),
  title: {sv: 'Meddelandet är kodat en gång, och rätt', en: 'The message is encoded once, and rightly'},
  why: {
    sv: 'Vgefos rättar felet för att kunna visa meddelandet, men en mottagare gör det inte.',
    en: 'Vgefos puts it right to be able to show the message, but a receiver does not.',
  },
  fix: {
    sv: 'Har felet uppstått när texten kopierades behövs ingenting. Syns det också i drift: rätta kodningen i tjänsten som skickar.',
    en: 'If it happened when the text was copied, nothing is needed. If it is seen in operation too, correct the sending service.',
  },
  alsoKnownAs: ['The input is not a valid Base-64 string', 'Unable to parse'],
  messages: {
    twice: {
      sv: 'Meddelandet hade procentkodats två gånger. Det rättades före läsningen.',
      en: 'The message had been percent-encoded twice. It was put right before reading.',
    },
    spaces: {
      sv: 'Plustecknen hade blivit mellanslag: meddelandet har avkodats en gång för mycket. Det rättades före läsningen.',
      en: 'The plus signs had become spaces: the message was decoded once too often. It was put right before reading.',
    },
    alphabet: {
      sv: 'Meddelandet är skrivet med det URL-säkra base64-alfabetet, som SAML inte använder. Det rättades före läsningen.',
      en: 'The message is written in the URL-safe base64 alphabet, which SAML does not use. It was put right before reading.',
    },
    padding: {
      sv: 'Likhetstecknen sist i base64-texten saknas. De lades till före läsningen.',
      en: 'The equals signs that end the base64 text are missing. They were added before reading.',
    },
  },
  applies: ({subject}) => subject.carrier !== undefined && subject.problem === undefined,
  run({subject: {repairs}, found}) {
    return [
      ...(repairs.includes('percent-encoded-twice') ? [found('twice', {})] : []),
      ...(repairs.includes('spaces-for-plus') ? [found('spaces', {})] : []),
      ...(repairs.includes('url-safe-alphabet') ? [found('alphabet', {})] : []),
      ...(repairs.includes('padding-missing') ? [found('padding', {})] : []),
    ]
  },
})
