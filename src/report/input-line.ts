import type {Capture} from '../capture/capture.ts'
import type {InputSource, Repair, TextEncoding} from '../evidence/input.ts'
import {type Language, type Text, fill} from '../text.ts'

/** `Läste 9 812 tecken från urklipp`. */
export function readingLine({input}: Capture, name: string | undefined, language: Language): string {
  const count = String(input.characters).replaceAll(/\B(?=(\d{3})+$)/g, language === 'sv' ? ' ' : ',')
  return fill(words.read[language], {count, source: fill(sources[input.source][language], {name: name ?? ''})})
}

/** What was found, in what it was wrapped, and what was put right: `SAMLResponse (base64, POST-bindning)`. */
export function foundLine({input, content, delivery}: Capture, language: Language): string {
  if (!content) return ''
  const isNamed = content.kind === 'message' || content.kind === 'other'
  const what = isNamed ? (delivery.parameter ?? content.root.localName) : kinds[content.kind][language]
  const how = [
    carriers[input.carrier ?? 'xml'][language],
    ...(delivery.binding === 'unknown' ? [] : [bindings[delivery.binding][language]]),
    ...(input.encoding === 'utf-8' ? [] : [encodings[input.encoding][language]]),
  ]
  return `${what} (${how.join(', ')})`
}

/** One short sentence for each thing that was put right before reading. */
export function repairLines({input}: Capture, language: Language): readonly string[] {
  return input.repairs.map((repair) => repairs[repair][language])
}

const words = {read: {sv: 'Läste {count} tecken från {source}', en: 'Read {count} characters from {source}'}} as const

const sources: Readonly<Record<InputSource, Text>> = {
  file: {sv: '{name}', en: '{name}'},
  argument: {sv: 'kommandoraden', en: 'the command line'},
  'standard-input': {sv: 'standard in', en: 'standard input'},
  clipboard: {sv: 'urklipp', en: 'the clipboard'},
  recording: {sv: 'inspelningen', en: 'the recording'},
}

const kinds = {
  assertion: {sv: 'ett ensamt intyg', en: 'an assertion alone'},
  metadata: {sv: 'metadata', en: 'metadata'},
} as const

const carriers: Readonly<Record<NonNullable<Capture['input']['carrier']>, Text>> = {
  xml: {sv: 'XML', en: 'XML'},
  base64: {sv: 'base64', en: 'base64'},
  parameter: {sv: 'formulärfält', en: 'form field'},
  url: {sv: 'webbadress', en: 'web address'},
  html: {sv: 'webbsida med formulär', en: 'web page with a form'},
}

const bindings = {
  redirect: {sv: 'Redirect-bindning', en: 'Redirect binding'},
  post: {sv: 'POST-bindning', en: 'POST binding'},
} as const

const encodings: Readonly<Record<TextEncoding, Text>> = {
  'utf-8': {sv: 'UTF-8', en: 'UTF-8'},
  'utf-8-bom': {sv: 'UTF-8 med BOM', en: 'UTF-8 with BOM'},
  'utf-16le': {sv: 'UTF-16LE', en: 'UTF-16LE'},
  'utf-16be': {sv: 'UTF-16BE', en: 'UTF-16BE'},
  'latin-1': {sv: 'läst som Latin-1', en: 'read as Latin-1'},
}

const repairs: Readonly<Record<Repair, Text>> = {
  'quotes-around': {sv: 'citattecken runt om togs bort', en: 'quotation marks around it were removed'},
  'mail-marks': {sv: 'e-postprogrammets tecken togs bort', en: 'marks of the mail program were removed'},
  'text-around': {sv: 'text före eller efter togs bort', en: 'text before or after it was removed'},
  'line-breaks': {sv: 'radbrytningar togs bort', en: 'line breaks were removed'},
  'html-escaped': {sv: 'HTML-kodningen (&lt; &amp;) togs bort', en: 'HTML escapes (&lt; &amp;) were removed'},
  'percent-encoded': {sv: 'procentkodningen togs bort', en: 'percent-encoding was removed'},
  'percent-encoded-twice': {sv: 'hade procentkodats två gånger', en: 'had been percent-encoded twice'},
  'spaces-for-plus': {sv: 'mellanslag gjordes om till plustecken', en: 'spaces were turned back into plus signs'},
  'url-safe-alphabet': {sv: 'var skrivet med URL-säker base64', en: 'was written in URL-safe base64'},
  'padding-missing': {sv: 'likhetstecknen sist lades till', en: 'the equals signs at the end were added'},
  'odd-blanks': {sv: 'hårda mellanslag och NUL-tecken togs bort', en: 'hard spaces and NUL characters were removed'},
  'typographic-quotes': {sv: 'typografiska citattecken rätades', en: 'typographic quotes were straightened'},
}
