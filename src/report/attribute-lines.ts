import type {ValueFormat} from '../saml/attribute-meaning.ts'
import {type AttributeTwin, twinOf} from '../saml/attribute-twin.ts'
import {meaningOf} from '../saml/attributes.ts'
import {loaLabel} from '../saml/loa-label.ts'
import type {Attribute} from '../saml/model.ts'
import {misfit} from '../saml/value-format.ts'
import {type Language, type Text, fill} from '../text.ts'

/** Columns that remain for an attribute: 80 less the heading and the indentation. */
const room = 67

/** `name  meaning  value` on one line when they fit, else below each other. Masked values are shown as they are. */
export function attributeLines(attributes: readonly Attribute[], language: Language): readonly string[] {
  return attributes.flatMap(({name, friendlyName, values}) => {
    const known = meaningOf(name)
    const twin = known ? undefined : twinOf(name)
    const meaning = known?.label[language] ?? friendlyName ?? unknown[language]
    const told = values.map((value) => `${value}${remarkOn(value, known?.format, language)}`)
    const shown = told.length === 0 ? none[language] : told.join(' · ')
    const remarks = twin ? [`  ${fill(misses[twin.misses][language], {name: twin.meaning.name})}`] : []
    const line = `${name}  ${meaning}  ${shown}`
    if (line.length <= room && remarks.length === 0) return [line]
    const below = `  ${meaning}  ${shown}`
    const lines = below.length <= room ? [name, below] : [name, `  ${meaning}`, `    ${shown}`]
    return [...lines, ...remarks]
  })
}

function remarkOn(value: string, format: ValueFormat | undefined, language: Language): string {
  if (format === undefined || /^‹.*›$/.test(value)) return ''
  if (format === 'loa' && value !== '') return ` (${loaLabel(value)[language]})`
  const expected = misfit(value, format)
  return expected ? ` (${fill(notAs[language], {expected: expected[language]})})` : ''
}

const unknown: Text = {sv: 'okänt attribut', en: 'unknown attribute'}
const none: Text = {sv: '(inget värde)', en: '(no value)'}
const notAs: Text = {sv: 'inte skrivet som {expected}', en: 'not written as {expected}'}

const misses: Readonly<Record<AttributeTwin['misses'], Text>> = {
  case: {sv: 'skiljer bara i stora och små bokstäver från {name}', en: 'only capitals differ from {name}'},
  slip: {sv: 'felskrivet? Namnet är {name}', en: 'misspelt? The name is {name}'},
  short: {sv: 'bara ett kortnamn; hela namnet är {name}', en: 'only a friendly name; the whole name is {name}'},
  elsewhere: {sv: 'ett annat namn för {name}', en: 'another name for {name}'},
}
