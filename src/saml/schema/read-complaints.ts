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
    if (foreign.has(xpath) && !isOwnType.test(message) && (ofForeignType.test(message) || isAbstract.test(message))) continue
    const complaint = complaintOf(message.trim(), line + before)
    const key = complaint.fault === 'bad-value' ? `${xpath ?? ''} ${complaint.element}` : `${xpath ?? ''} ${message}`
    if (!found.has(key)) found.set(key, complaint)
  }
  return [...found.values()]
}

const ofForeignType = /xsi:type attribute does not resolve to a type definition/
const isOwnType = /'\{(?:urn:oasis:names:tc:SAML:2\.0:|http:\/\/www\.w3\.org\/)[^}]*\}[^']*' of the xsi:type/
const isAbstract = /The type definition is abstract/

function complaintOf(message: string, line: number): SchemaComplaint {
  const [, name = '', attribute, words = message] = /^Element '([^']*)'(?:, attribute '([^']*)')?: ([^]*)$/.exec(message) ?? []
  const element = attribute === undefined ? local(name) : `${local(name)}/@${local(attribute)}`
  const expected = namesakeOf(name, words)
  if (expected !== undefined) return {fault: 'namespace', line, element, detail: expected, got: namespaceOf(name)}
  for (const [fault, pattern] of patterns) {
    const match = pattern.exec(words)
    if (match && fault === 'unknown-attribute') return {fault, line, element: local(name), detail: local(match.groups?.['detail'] ?? ''), got: ''}
    if (match?.groups?.['detail'] !== undefined && fault === 'incomplete' && namesIn(match.groups['detail']) === '') return {fault: 'empty', line, element, detail: '', got: ''}
    if (match) return {fault, line, element, detail: namesIn(match.groups?.['detail'] ?? ''), got: short(fault === 'unknown-type' ? local(match.groups?.['got'] ?? '') : (match.groups?.['got'] ?? ''))}
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
  ['unbound', /^The QName value '(?<got>[^']*)' has no corresponding namespace declaration in scope\.$/],
  ['unknown-type', /^The QName value '(?<got>[^']*)' of the xsi:type attribute does not resolve to a type definition\.$/],
  ['abstract', isAbstract],
  ['text', /^Character content (?:other than whitespace )?is not allowed/],
]

/** The namespace of an element that is expected there by the name of this one. */
function namesakeOf(name: string, words: string): string | undefined {
  const [, list = ''] = /^This element is not expected\. Expected is (?:one of )?\( ([^]*) \)\.$/.exec(words) ?? []
  return list
    .split(', ')
    .filter((each) => !each.startsWith('##') && each !== name && local(each) === local(name))
    .map(namespaceOf)[0]
}

function namespaceOf(name: string): string {
  return /^\{([^}]*)\}/.exec(name)?.[1] ?? ''
}

/** `{urn:x}a, ##other{…}*` as people say it; of many, the first. Anything of another namespace is not told. */
function namesIn(list: string): string {
  const names = list.split(', ').map((name) => local(name.replaceAll('\'', '').trim())).filter((name) => name !== '' && name !== '*')
  return names.length > most ? `${names.slice(0, most).join(', ')} …` : names.join(', ')
}

const most = 6
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

function local(name: string): string {
  return name.replace(`{${xmlNamespace}}`, 'xml:').replace(/^(?:##\w+)?\{[^}]*\}/, '')
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
