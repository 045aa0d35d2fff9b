import type {SchemaComplaint, SchemaFault} from '../../evidence/schema.ts'

/** What libxml2 says of one breach. */
export interface ValidatorWords {
  readonly message: string
  readonly line: number
  readonly xpath?: string | undefined
}

/**
 * libxml2's words in ours. What is told of a type that no schema knows is let be: an extension is free to bring its own
 * (AD FS does, for WS-Federation). What it says twice of one value is told once.
 * @param before lines of the file before the first one that the validator saw
 */
export function readComplaints(told: readonly ValidatorWords[], before: number): readonly SchemaComplaint[] {
  const foreign = new Set(told.flatMap(({message, xpath}) => (ofForeignType.test(message) ? [xpath] : [])))
  const found = new Map<string, SchemaComplaint>()
  for (const {message, line, xpath} of told) {
    if (foreign.has(xpath) && (ofForeignType.test(message) || isAbstract.test(message))) continue
    const complaint = complaintOf(message.trim(), line + before)
    const key = complaint.fault === 'bad-value' ? `${xpath ?? ''} ${complaint.element}` : `${xpath ?? ''} ${message}`
    if (!found.has(key)) found.set(key, complaint)
  }
  return [...found.values()]
}

const ofForeignType = /xsi:type attribute does not resolve to a type definition/
const isAbstract = /The type definition is abstract/

function complaintOf(message: string, line: number): SchemaComplaint {
  const [, name = '', attribute, words = message] = /^Element '([^']*)'(?:, attribute '([^']*)')?: ([^]*)$/.exec(message) ?? []
  const element = attribute === undefined ? local(name) : `${local(name)}/@${local(attribute)}`
  for (const [fault, pattern] of patterns) {
    const match = pattern.exec(words)
    if (match) return {fault, line, element, detail: namesIn(match.groups?.['detail'] ?? ''), got: short(match.groups?.['got'] ?? '')}
  }
  return {fault: 'other', line, element, detail: short(words), got: ''}
}

const patterns: readonly (readonly [SchemaFault, RegExp])[] = [
  ['misplaced', /^This element is not expected\.(?: Expected is (?:one of )?\( (?<detail>[^]*) \)\.)?$/],
  ['incomplete', /^Missing child element\(s\)\.(?: Expected is (?:one of )?\( (?<detail>[^]*) \)\.)?$/],
  ['missing-attribute', /^The attribute '(?<detail>[^']*)' is required but missing\.$/],
  ['unknown-attribute', /^The attribute '(?<detail>[^']*)' is not allowed\.$/],
  ['bad-value', /^\[facet 'enumeration'\] The value '(?<got>[^]*)' is not an element of the set \{(?<detail>[^]*)\}\.$/],
  ['bad-value', /^(?:\[facet '[^']*'\] The value )?'(?<got>[^]*)' is not a valid value of the (?:atomic|local atomic|union|list) type(?: '(?<detail>[^']*)')?\.$/],
  ['text', /^Character content (?:other than whitespace )?is not allowed/],
]

/** `{urn:x}a, ##other{…}*` as people say it; of many, the first. */
function namesIn(list: string): string {
  const names = list.split(', ').map((name) => local(name.replaceAll('\'', '').trim())).filter(Boolean)
  return names.length > most ? `${names.slice(0, most).join(', ')} …` : names.join(', ')
}

const most = 6

function local(name: string): string {
  return name.replace(/^(?:##\w+)?\{[^}]*\}/, '')
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
