import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const assertionIsTooLarge = defineRule({
  code: 'ATR12',
  name: 'assertion-is-too-large',
  on: 'response',
  level: 'notice',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: samlBindings('3.5.4', 'observed'),
  title: {
    sv: 'Intyget är inte större än vad brandväggar släpper igenom',
    en: 'The assertion is no larger than firewalls let through',
  },
  why: {
    sv: 'Brandväggar och webbservrar har gränser för hur stort ett formulär får vara. Oftast är det alla AD-grupper som skickas med.',
    en: 'Firewalls and web servers limit how large a form may be. Most often it is all the AD groups that are sent along.',
  },
  fix: {
    sv: 'Filtrera grupperna i regeln hos utfärdaren så att bara de som tjänsten behöver skickas.',
    en: 'Filter the groups in the rule at the issuer so that only those that the service needs are sent.',
  },
  messages: {
    large: {
      sv: 'Attributen i intyget är tillsammans {got} tecken. Gränsen för vad som brukar gå fram är {expected}.',
      en: 'The attributes of the assertion are {got} characters together. What usually gets through is {expected}.',
    },
    many: {
      sv: 'Attributet {name} har {got} värden. Gränsen för vad som brukar gå fram är {expected}.',
      en: 'The attribute {name} has {got} values. What usually gets through is {expected}.',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({attributes}) => attributes.length > 0),
  run: ({subject, found}) =>
    subject.message.assertions.flatMap(({attributes}) => {
      const many = attributes
        .filter(({values}) => values.length > mostValues)
        .map(({name, values}) => found('many', {name, got: String(values.length), expected: String(mostValues)}))
      const characters = attributes.reduce((sum, {values}) => sum + values.join('').length, 0)
      const large = characters > mostCharacters ? [found('large', {got: String(characters), expected: String(mostCharacters)})] : []
      return [...many, ...large]
    }),
})

const mostValues = 150
const mostCharacters = 100_000
