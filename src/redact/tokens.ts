import type {PersonalKind} from './detect.ts'

/** Kinds of what is replaced, and the word that stands in its place: the same in both languages, for it is data. */
export const tokenWords = {
  'personal-number': 'pnr',
  'reserve-number': 'reserv',
  'hsa-id': 'hsa',
  mail: 'epost',
  phone: 'tel',
  address: 'ip',
  account: 'konto',
  jwt: 'jwt',
  'private-key': 'nyckel',
  name: 'namn',
  'name-id': 'nameid',
  session: 'session',
  certificate: 'cert',
  value: 'värde',
  cookie: 'kaka',
  parameter: 'param',
  credential: 'hemlighet',
  encrypted: 'krypterat',
  body: 'innehåll',
} as const satisfies Readonly<Record<PersonalKind, string>> & Readonly<Record<string, string>>

export type TokenKind = keyof typeof tokenWords

const words = Object.values(tokenWords).join('|')
const plain = `‹(?:${words})[#:][0-9a-f]{1,8}›|‹(?:krypterat|innehåll) \\d{1,9} byte›`
const sign = (hex: string): string => `%(?:25){0,2}${hex}`
const inside = `(?:[a-z]|${sign('C3')}${sign('A[45]')}){2,16}(?:[:#]|${sign('(?:23|3A)')})[0-9a-f]{1,8}`
const open = sign('E2') + sign('80') + sign('B9')
const close = sign('E2') + sign('80') + sign('BA')

/** A token of ours, as it stands or percent-encoded. It is never replaced again, and nothing is looked for in it. */
export const tokenPattern = new RegExp(`${plain}|${open}${inside}${close}`, 'g')
const onlyToken = new RegExp(`^(?:${plain})$`)

export function isToken(value: string): boolean {
  return value.startsWith('‹') && onlyToken.test(value)
}

/** What the detectors see of a text: everything but the tokens. */
export function withoutTokens(text: string): string {
  return text.includes('‹') || text.includes('B9') ? text.replaceAll(tokenPattern, (token) => ' '.repeat(token.length)) : text
}
