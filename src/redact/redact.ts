import {decodeText} from '../capture/decode-text.ts'
import {foreignBytes} from '../capture/foreign.ts'
import {vgefosError} from '../errors.ts'
import {limits} from '../limits.ts'
import {encodeText} from './encode-text.ts'
import {parseJson, writeJson} from './json.ts'
import {makePseudonyms} from './pseudonyms.ts'
import {redactJson} from './redact-json.ts'
import {redactText} from './redact-text.ts'
import type {Place, Redactor} from './redactor.ts'
import {type ScanHit, hitsOf, scan} from './scan.ts'
import {type SecretFinder, secretFinder} from './secrets.ts'
import {type TokenKind, isToken} from './tokens.ts'

export interface Redaction {
  readonly bytes: Buffer
  /** How many different values of each kind were replaced. */
  readonly replaced: Readonly<Partial<Record<TokenKind, number>>>
  /** What is still found in the result. When there is anything, it must not be written. */
  readonly left: readonly ScanHit[]
}

export interface RedactOptions {
  readonly key: Buffer
  /** The key is kept by the user, so that the same person gets the same token in every case. */
  readonly stable: boolean
  readonly compare: Redactor['compare']
}

const deepest = 6

/** Redacts the files of one case, in whatever formats, with the same pseudonyms. Throws E_NOT_TEXT and E_INPUT_TOO_LARGE. */
export function redactCase(files: readonly {readonly bytes: Buffer; readonly name: string}[], options: RedactOptions): readonly Redaction[] {
  const texts = files.map(({bytes, name}) => readable(bytes, name))
  const pseudonyms = makePseudonyms(options.key, options.stable, texts.map(({text}) => text))
  // Twice: what an attribute says is a name can stand in free text before it, or in another file.
  const {tokenFor} = pseudonyms
  for (const {text} of texts) redactAny(text, makeRedactor(tokenFor, () => [], undefined).redactor)
  const secrets = secretFinder(pseudonyms.secrets())
  return texts.map(({text, encoding}, index) => {
    const {redactor, places} = makeRedactor(tokenFor, secrets, options.compare)
    const clean = redactAny(text, redactor)
    const original = files[index]?.bytes ?? Buffer.alloc(0)
    const bytes = clean === text ? original : encodeText(clean, encoding, original)
    return {bytes, replaced: countKinds(places), left: check(bytes, '', secrets)}
  })
}

/** What is found in a file, by the detectors and by what its structure says. Throws E_NOT_TEXT and E_INPUT_TOO_LARGE. */
export function check(bytes: Buffer, name: string, secrets: SecretFinder = () => []): readonly ScanHit[] {
  const {text} = readable(bytes, name)
  const {redactor, places} = makeRedactor((kind) => kind, secrets, undefined)
  redactAny(text, redactor)
  const bySructure = hitsOf(text, places)
  return bySructure.length > 0 ? bySructure : scan(text)
}

function redactAny(text: string, redactor: Redactor): string {
  const json = parseJson(text)
  if (json === undefined) return isJsonLines(text) ? redactLines(text, redactor) : redactor.text(text)
  const clean = redactJson(json, redactor)
  return JSON.stringify(clean) === JSON.stringify(json) ? text : writeJson(clean, text)
}

/** A log with an object on each line; judged by its first two. */
function isJsonLines(text: string): boolean {
  const lines = text.slice(0, 100_000).split('\n', 2)
  return lines.length > 1 && lines.every((line) => line === '' || parseJson(line) !== undefined)
}

function redactLines(text: string, redactor: Redactor): string {
  const lines = text.split('\n').map((line, index) => {
    const json = parseJson(line)
    const path = `[${String(index)}]`
    if (json === undefined) return redactor.at({path}, () => redactor.text(line))
    const clean = redactJson(json, redactor, '', path)
    return JSON.stringify(clean) === JSON.stringify(json) ? line : JSON.stringify(clean)
  })
  return lines.join('\n')
}

function makeRedactor(
  tokenFor: (kind: TokenKind, value: string) => string,
  secrets: SecretFinder,
  compare: Redactor['compare'],
): {readonly redactor: Redactor; readonly places: Place[]} {
  const places: Place[] = []
  let here: Pick<Place, 'path' | 'offset' | 'within'> = {path: undefined, offset: 0, within: []}
  let spent = 0
  const inside = <Result>(next: typeof here, act: () => Result): Result => {
    const before = here
    here = next
    const result = act()
    here = before
    return result
  }
  let nested = 0
  // Forms and pages hold the same short texts again and again.
  const innocent = new Set<string>()
  const redactor: Redactor = {
    replace(kind, value) {
      if (isToken(value)) return value
      const token = tokenFor(kind, value)
      places.push({...here, kind, token})
      return token
    },
    text(text) {
      if (innocent.has(text)) return text
      nested += 1
      const clean = redactText(text, redactor)
      nested -= 1
      if (clean === text && text.length < 60 && innocent.size < 10_000) innocent.add(text)
      return clean
    },
    within(layer, text) {
      spent += text.length
      if (spent > limits.unpacked) throw vgefosError('E_INPUT_TOO_LARGE', tooMuch)
      if (here.within.length >= deepest) return undefined
      const clean = inside({...here, within: [...here.within, layer]}, () => redactor.text(text))
      return clean === text ? undefined : clean
    },
    at({path, offset}, act) {
      const isTop = nested <= 1 && here.within.length === 0
      return inside({...here, path: path ?? here.path, offset: isTop && offset !== undefined ? offset : here.offset}, act)
    },
    secrets,
    compare,
  }
  return {redactor, places}
}

const tooMuch = {source: 'XML', size: `> ${String(limits.unpacked / 1_000_000)} MB`, limit: `${String(limits.unpacked / 1_000_000)} MB`} as const

function countKinds(places: readonly Place[]): Redaction['replaced'] {
  const tokens = new Map<TokenKind, Set<string>>()
  for (const {kind, token} of places) tokens.set(kind, (tokens.get(kind) ?? new Set()).add(token))
  return Object.fromEntries([...tokens].sort().map(([kind, known]) => [kind, known.size]))
}

function readable(bytes: Buffer, name: string): ReturnType<typeof decodeText> {
  const foreign = foreignBytes(bytes)
  if (foreign) throw vgefosError('E_NOT_TEXT', {file: name, kind: foreign.detail})
  return decodeText(bytes)
}
