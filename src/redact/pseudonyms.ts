import {createHmac} from 'node:crypto'
import {type TokenKind, tokenWords} from './tokens.ts'

export interface Pseudonyms {
  /** The token of that value: the same for the same person, whatever way the number is written. */
  readonly tokenFor: (kind: TokenKind, value: string) => string
  /** Names and other words that were replaced and may stand in free text too. */
  readonly secrets: () => readonly string[]
}

/** Kinds that are only compared, never counted through: a keyed hash says enough. */
const hashed: ReadonlySet<TokenKind> = new Set<TokenKind>(['cookie', 'parameter', 'credential', 'certificate', 'jwt', 'private-key'])

/**
 * Pseudonyms of one case.
 * @param key never leaves the machine; random for each case unless the user keeps one
 * @param stable numbers tell the order within one case; with a kept key, hashes tell the same person in every case
 * @param originals texts whose tokens, from an earlier redaction, keep their numbers to themselves
 */
export function makePseudonyms(key: Buffer, stable: boolean, originals: readonly string[]): Pseudonyms {
  const tokens = new Map<string, string>()
  const secrets = new Set<string>()
  const last = new Map<string, number>()
  for (const original of originals)
    for (const [, word = '', number = ''] of original.matchAll(/‹(\p{L}{1,12})#(\d{1,8})›/gu))
      last.set(word, Math.max(last.get(word) ?? 0, Number(number)))

  const make = (kind: TokenKind, hash: string): string => {
    const word = tokenWords[kind]
    if (hashed.has(kind)) return `‹${word}:${hash.slice(0, 6)}›`
    if (stable) return `‹${word}#${hash.slice(0, 8)}›`
    const number = (last.get(word) ?? 0) + 1
    last.set(word, number)
    return `‹${word}#${String(number)}›`
  }
  return {
    tokenFor(kind, value) {
      const hash = createHmac('sha256', key).update(`${kind}\0${normalized(kind, value)}`).digest('hex')
      const token = tokens.get(hash) ?? make(kind, hash)
      tokens.set(hash, token)
      if (mayStandInText(kind, value)) secrets.add(value.trim())
      return token
    },
    secrets: () => [...secrets],
  }
}

function normalized(kind: TokenKind, value: string): string {
  if (kind === 'personal-number' && /^[\d\s+\u2010-\u2015\u2212-]+$/.test(value)) return value.replaceAll(/\D/g, '').slice(-10)
  if (kind === 'phone') return value.replaceAll(/\(0\)|\D/g, '').replace(/^(?:00)?46|^0/, '')
  return value.trim().toLowerCase()
}

/** Short words, numbers and addresses of systems would be found where they mean something else. */
function mayStandInText(kind: TokenKind, value: string): boolean {
  const text = value.trim()
  const least = {name: 3, 'name-id': 8, value: 8, session: 8}[kind as string] ?? Infinity
  return text.length >= least && text.length < 200 && /\p{L}/u.test(text) && !/^(?:https?:|urn:)/i.test(text)
}
