import {findAddresses} from './detect-address.ts'
import {findPrivateKeys} from './detect-key.ts'
import {findMail} from './detect-mail.ts'
import {findPersonalNumbers} from './detect-number.ts'

export type PersonalKind =
  | 'personal-number'
  | 'reserve-number'
  | 'hsa-id'
  | 'mail'
  | 'phone'
  | 'address'
  | 'account'
  | 'jwt'
  | 'private-key'

/** Where a text holds something that looks like it points out a person, or opens a door as that person. */
export interface PersonalHit {
  readonly kind: PersonalKind
  readonly value: string
  readonly index: number
}

interface Detector {
  readonly kind: PersonalKind
  /** A sign that every hit has in it: without it the pattern need not be tried. */
  readonly hint: string
  readonly pattern: RegExp
}

// Every quantifier is bounded or ends at the first sign outside its class, so that a search takes time in proportion to
// the text. Boundaries keep out IDs, paths, OIDs, versions and times; what is doubtful beyond that is taken for personal.
const detectors: readonly Detector[] = [
  // SE in production; the others are seen in test environments. Our own rules show the form as SE0000000000-X.
  {kind: 'hsa-id', hint: '', pattern: /(?<![A-Za-z0-9])(?!SE0000000000-X(?![A-Za-z0-9]))(?:SE(?:16)?|TSTNMT|TST|TNT|IFV) ?\d{6}-?\d{4}[-_\u2010-\u2015\u2212][A-Za-z0-9]+/gi},
  {kind: 'jwt', hint: 'ey', pattern: /(?<![\w-])ey[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g},
  {kind: 'account', hint: 'S-1-5-21', pattern: /(?<![\w-])S-1-5-21(?:-\d{1,10}){2,12}/g},
  {kind: 'account', hint: '\\', pattern: /(?<![\w\\:.])[A-Z][\w-]{1,14}\\{1,2}[A-Za-z][\w.-]{1,64}(?![\w\\])/g},
  // Interim numbers, T-numbers and, with K, M or X, the reserve numbers of Västra Götaland.
  {
    kind: 'reserve-number',
    hint: '',
    pattern: /(?<![\dA-Za-z])(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?[TRSUWXJKLMN]\d{3}(?![\dA-Za-z])/g,
  },
  // The national reserve number: the century plus three, and two letters in place of the birth number.
  {kind: 'reserve-number', hint: '', pattern: /(?<![\dA-Za-z])2[1-3]\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[A-HJ-NPR-UX-Z]{2}\d{2}(?![\dA-Za-z])/g},
  {kind: 'phone', hint: '', pattern: /(?<![A-Za-z0-9+/.-])(?:\+|00)\d{2}[ \u00A0-]?(?:\(0\)[ \u00A0-]?)?\d(?:[ \u00A0+-]?\d){6,10}(?![A-Za-z0-9/+=])/g},
  {kind: 'phone', hint: '07', pattern: /(?<![A-Za-z0-9+/.:-])07[02369](?:[ \u00A0.+\u2010-\u2015-]{0,3}\d){7}(?![A-Za-z0-9/+=])/g},
  {kind: 'phone', hint: '07', pattern: /(?<![A-Za-z0-9+.-])07[02369]\/?\d{7}(?![A-Za-z0-9+=])/g},
  {kind: 'phone', hint: '(0', pattern: /\(0\d{1,3}\)[ \u00A0]?\d{2,3}[ -]?\d{2,3}(?:[ -]?\d{2})?(?![A-Za-z0-9/+=-])/g},
  {kind: 'phone', hint: ' ', pattern: /(?<![\w+/.:-]|\d )0[1-9]\d{0,2} \d{2,3} \d{2,3} \d{2}(?![\w:/+=-]| \d)/g},
  {kind: 'phone', hint: '-', pattern: /(?<![\w+/.:-])0\d{1,3}-\d{2,3} ?\d{2,3}(?: ?\d{2,3}){0,2}(?![\w:/+=-])/g},
]

/**
 * Everything in the text that points out a person, in order and never overlapping. Rather one too many than one too
 * few; numbers of organisations, times and the addresses of servers are not meant. Takes time in proportion to the text.
 */
export function findPersonal(text: string): readonly PersonalHit[] {
  const hasDigit = /\d/.test(text)
  const found: PersonalHit[] = hasDigit ? [...findPersonalNumbers(text), ...findAddresses(text)] : []
  found.push(...findMail(text), ...findPrivateKeys(text))
  for (const {kind, hint, pattern} of detectors) {
    if (hint === '' ? !hasDigit : !text.includes(hint) && !text.includes(hint.toLowerCase())) continue
    for (const {0: value, index} of text.matchAll(pattern)) found.push({kind, value, index})
  }
  return withoutOverlaps(found)
}

/** The longest of those that begin first. */
function withoutOverlaps(found: PersonalHit[]): readonly PersonalHit[] {
  found.sort((one, other) => one.index - other.index || other.value.length - one.value.length)
  let end = 0
  return found.filter(({index, value}) => {
    if (index < end) return false
    end = index + value.length
    return true
  })
}
