import {meaningOf} from '../saml/attributes.ts'
import type {Attribute} from '../saml/model.ts'
import type {Language, Text} from '../text.ts'

/** Columns that remain for an attribute: 80 less the heading and the indentation. */
const room = 67

/** `name  meaning  value` on one line when they fit, else below each other. */
export function attributeLines(attributes: readonly Attribute[], language: Language): readonly string[] {
  return attributes.flatMap(({name, friendlyName, values}) => {
    const meaning = meaningOf(name)?.label[language] ?? friendlyName ?? unknown[language]
    const shown = values.length === 0 ? none[language] : values.join(' · ')
    const line = `${name}  ${meaning}  ${shown}`
    if (line.length <= room) return [line]
    const below = `  ${meaning}  ${shown}`
    return below.length <= room ? [name, below] : [name, `  ${meaning}`, `    ${shown}`]
  })
}

const unknown: Text = {sv: 'okänt attribut', en: 'unknown attribute'}
const none: Text = {sv: '(inget värde)', en: '(no value)'}
