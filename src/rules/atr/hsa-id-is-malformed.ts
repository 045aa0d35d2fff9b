import {hsaFormat} from '../../requirement.ts'
import {meaningOf} from '../../saml/attributes.ts'
import {defineRule} from '../define.ts'
import {isHsaId, isProductionHsaId, longestHsaId} from '../identifiers.ts'

export const hsaIdIsMalformed = defineRule({
  code: 'ATR05',
  name: 'hsa-id-is-malformed',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'directory',
  requirement: hsaFormat('HSA-id', 'MUST'),
  title: {
    sv: 'HSA-id är skrivet som ett HSA-id',
    en: 'The HSA-id is written as an HSA-id',
  },
  why: {
    sv: 'Tjänsten slår upp personen på sitt HSA-id. Ett felskrivet ger ”användaren saknas”.',
    en: 'The service looks the person up by HSA-id. A misspelt one gives “no such user”.',
  },
  fix: {
    sv: 'Kontrollera personens uppdrag i HSA-katalogen, och att utfärdaren hämtar rätt fält. Formen är SE, tio siffror, bindestreck och ett löpande id.',
    en: 'Check the person’s assignment in the HSA directory, and that the issuer takes the right field. The form is SE, ten digits, a hyphen and a running id.',
  },
  alsoKnownAs: ['G08', 'C9', 'Användaren hittades inte'],
  messages: {
    form: {
      sv: '{attribute} är {got} tecken och har inte formen för HSA-id. Väntat: {expected}.',
      en: '{attribute} is {got} characters and does not have the form of an HSA-id. Expected: {expected}.',
    },
    length: {
      sv: '{attribute} är {got} tecken långt. Väntat: högst {expected}.',
      en: '{attribute} is {got} characters long. Expected: {expected} at most.',
    },
    test: {
      sv: '{attribute} har ett prefix som bara används i test, men miljön är produktion. Väntat: {expected}.',
      en: '{attribute} has a prefix that is used only in test, but the environment is production. Expected: {expected}.',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({attributes}) => attributes.some(isHsaIdAttribute)),
  run: ({subject, facts, found}) =>
    subject.message.assertions
      .flatMap(({attributes}) => attributes.filter(isHsaIdAttribute))
      .flatMap(({name, values}) => values.filter((value) => value.trim() !== '').map((value) => ({name, value})))
      .flatMap(({name, value}) => {
        // Only the form is told: never the id.
        const told = {attribute: name, got: String(value.length)}
        if (!isHsaId(value)) return [found('form', {...told, expected: 'SE0000000000-X'})]
        if (value.length > longestHsaId) return [found('length', {...told, expected: String(longestHsaId)})]
        return facts.policy?.environment === 'prod' && !isProductionHsaId(value)
          ? [found('test', {attribute: name, expected: 'SE0000000000-X'})]
          : []
      }),
})

function isHsaIdAttribute({name}: {readonly name: string}): boolean {
  return meaningOf(name)?.format === 'hsa-id'
}
