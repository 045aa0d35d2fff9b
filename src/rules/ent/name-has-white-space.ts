import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const nameHasWhiteSpace = defineRule({
  code: 'ENT08',
  name: 'name-has-white-space',
  on: 'message',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('8.3.6', 'observed'),
  title: {
    sv: 'Namn på aktörer står utan blanktecken omkring sig',
    en: 'Names of entities stand without white space around them',
  },
  why: {
    sv: 'Namn jämförs tecken för tecken. Ett mellanslag eller en radbrytning före eller efter syns inte, men gör namnet till ett annat.',
    en: 'Names are compared character by character. A space or a line break before or after does not show, but makes it another name.',
  },
  fix: {
    sv: 'Ta bort blanktecknen i mallen eller inställningen hos den som skickar.',
    en: 'Remove the white space in the template or the setting of the sender.',
  },
  messages: {
    issuer: {
      sv: 'Avsändarens namn har blanktecken omkring sig: ”{got}”. Väntat: ”{expected}”.',
      en: 'The sender’s name has white space around it: “{got}”. Expected: “{expected}”.',
    },
    audience: {
      sv: 'Mottagarens namn (Audience) har blanktecken omkring sig: ”{got}”. Väntat: ”{expected}”.',
      en: 'The receiver’s name (Audience) has white space around it: “{got}”. Expected: “{expected}”.',
    },
  },
  run({subject: {message}, found}) {
    const issuers = [message.issuer, ...(message.kind === 'Response' ? message.assertions.map(({issuer}) => issuer) : [])]
    const audiences =
      message.kind === 'Response' ? message.assertions.flatMap(({conditions}) => conditions?.audienceRestrictions.flat() ?? []) : []
    const odd = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name) => name !== name.trim()))]
    return [
      ...odd(issuers.flatMap((issuer) => issuer?.value ?? [])).map((name) => found('issuer', {got: marked(name), expected: name.trim()})),
      ...odd(audiences).map((name) => found('audience', {got: marked(name), expected: name.trim()})),
    ]
  },
})

/** White space that can be seen. */
function marked(name: string): string {
  return name.replaceAll('\n', '⏎').replaceAll('\t', '→').replace(/^ +| +$/g, (spaces) => '·'.repeat(spaces.length))
}
