import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const attributeIsEmpty = defineRule({
  code: 'ATR02',
  name: 'attribute-is-empty',
  on: 'response',
  level: 'warning',
  certainty: 'proved',
  owner: 'directory',
  requirement: swedenConnect('6.2.1', 'SHOULD'),
  title: {
    sv: 'Varje attribut i intyget har ett värde',
    en: 'Every attribute in the assertion has a value',
  },
  why: {
    sv: 'Attributet räknas som levererat men säger ingenting. Oftast är fältet tomt i katalogen.',
    en: 'The attribute counts as delivered but says nothing. Most often the field is empty in the directory.',
  },
  fix: {
    sv: 'Fyll i fältet i katalogen som utfärdaren hämtar värdet ur, eller låt utfärdaren utelämna attributet när värde saknas.',
    en: 'Fill in the field in the directory that the issuer takes the value from, or let the issuer leave the attribute out when there is no value.',
  },
  alsoKnownAs: ['G07', 'value required'],
  messages: {
    empty: {
      sv: '{attribute} finns i intyget men är tomt. Väntat: ett värde.',
      en: '{attribute} is in the assertion but is empty. Expected: a value.',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({attributes}) => attributes.length > 0),
  // One empty value among others is harmless; the Inera IdP has been seen to send that.
  run: ({subject, found}) =>
    subject.message.assertions
      .flatMap(({attributes}) => attributes)
      .filter(({values}) => values.every((value) => value.trim() === ''))
      .map(({name}) => found('empty', {attribute: name})),
})
