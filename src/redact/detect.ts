import {hasLuhnChecksum} from '../parties/luhn.ts'

export type PersonalKind = 'personal-number' | 'hsa-id'

/** Where a text holds something that looks like it points out a person. */
export interface PersonalHit {
  readonly kind: PersonalKind
  readonly value: string
  readonly index: number
}

// The check digit and the date keep order numbers and times out. Days 61–91 are coordination numbers (SKV 707).
const personalNumber = /(?<!\d)(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?\d{4}(?!\d)/g
// SE in production; the others are seen in test environments.
const hsaId = /(?<![A-Za-z0-9])(?:SE(?:16)?|TSTNMT|TST|TNT|IFV)\d{10}-[A-Za-z0-9]+/gi

/** Every personal number, coordination number and HSA-id in the text, in order. Rather one too many than one too few. */
export function findPersonal(text: string): readonly PersonalHit[] {
  const numbers = [...text.matchAll(personalNumber)]
    .filter(([value]) => !value.endsWith('0000') && hasLuhnChecksum(lastTen(value)))
    .map(({0: value, index}): PersonalHit => ({kind: 'personal-number', value, index}))
  const ids = [...text.matchAll(hsaId)].map(({0: value, index}): PersonalHit => ({kind: 'hsa-id', value, index}))
  return [...numbers, ...ids].sort((one, other) => one.index - other.index)
}

function lastTen(value: string): string {
  return value.replaceAll(/\D/g, '').slice(-10)
}
