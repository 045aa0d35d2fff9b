import {attributeOfLoose} from './loose-attribute.ts'
import {personalAttributes, personalElements} from './personal-elements.ts'
import type {Redactor} from './redactor.ts'
import {isToken} from './tokens.ts'

type Step = (
  find: (text: string) => Iterable<RegExpExecArray>,
  replace: (match: RegExpExecArray) => string | undefined,
) => void

const names = [...Object.keys(personalElements), 'AttributeValue'].join('|')
const contents = new RegExp(`(<(?:[\\w.-]{1,40}:)?(${names})(?:\\s[^<>]*)?>)([^<]+)`, 'g')
const attributes = new RegExp(`(\\s(${Object.keys(personalAttributes).join('|')})=\\\\?["'])([^"'\\\\<>]{1,500})`, 'g')

/** XML that was cut or is broken, so that no parser takes it: by its tags alone. */
export function redactLooseXml(step: Step, redactor: Redactor): void {
  step((text) => (text.includes('<') ? text.matchAll(contents) : []), (match) => {
    const [, tag = '', name = '', value = ''] = match
    if (value.trim() === '' || isToken(value.trim())) return tag + value
    const kind = personalElements[name] ?? attributeOfLoose(match.input, match.index)
    return kind === undefined ? undefined : tag + redactor.replace(kind, value)
  })
  step((text) => text.matchAll(attributes), ([, before = '', name = '', value = '']) =>
    isToken(value) ? before + value : before + redactor.replace(personalAttributes[name] ?? 'value', value),
  )
}
