import {constants, inflateRawSync} from 'node:zlib'
import {vgefosError} from '../errors.ts'
import type {CutCause, InputProblem, Repair} from '../evidence/input.ts'
import {limits} from '../limits.ts'
import {decodePost, decodeRedirect} from '../saml/decode.ts'
import {decodeText} from './decode-text.ts'
import {foreignBytes, foreignText} from './foreign.ts'
import {type XmlReading, readXml} from './read-xml.ts'

export type Packing = 'plain' | 'deflated'

export type Unpacked = XmlReading & {readonly packing: Packing | undefined}

/** The SAML in a base64 text as people copy it: percent-encoded, wrapped, with lost plus signs, padding and ends. */
export function unpack(given: string): Unpacked {
  const {text, repairs} = withoutPercent(given)
  const stripped = text.replaceAll(/\s/g, '')
  const straight = tryBase64(stripped)
  if (straight.content || !/ /.test(text)) return withRepairs(straight, [...repairs, ...lineBreaks(text)])

  // A form decoder turns + into a space; what remains has the right length only when they are put back.
  const plus = text.trim().replaceAll(' ', '+').replaceAll(/\s/g, '')
  // Every third message ends in one, and that has been taken for the blank at the end of a line.
  const restored = [plus, `${plus}+`].map(tryBase64).find(({content}) => content)
  return restored
    ? withRepairs(restored, [...repairs, 'spaces-for-plus'])
    : withRepairs(straight, [...repairs, ...lineBreaks(text)])
}

function withoutPercent(given: string): {readonly text: string; readonly repairs: readonly Repair[]} {
  const once = percentDecoded(given)
  if (once === given) return {text: given, repairs: []}
  const twice = percentDecoded(once)
  return twice === once
    ? {text: once, repairs: ['percent-encoded']}
    : {text: percentDecoded(twice), repairs: ['percent-encoded-twice']}
}

/** A text that was cut inside an escape keeps that escape. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/%[0-9A-Fa-f]?$/, ''))
  } catch {
    return text
  }
}

function tryBase64(compact: string): Unpacked {
  const ellipsis = /(…|\.\.\.)/.exec(compact)
  if (ellipsis) {
    const before = tryBase64(compact.slice(0, ellipsis.index))
    return before.packing ? cut('ellipsis', before.packing, before.start ?? before.content?.xml) : before
  }
  const standard = compact.replaceAll('-', '+').replaceAll('_', '/')
  const bare = standard.replace(/=+$/, '')
  const padded = bare.padEnd(Math.ceil(bare.length / 4) * 4, '=')
  const repairs: readonly Repair[] = [
    ...(standard === compact ? [] : (['url-safe-alphabet'] as const)),
    ...(standard.length < padded.length ? (['padding-missing'] as const) : []),
  ]
  // One letter left over is six bits: never a whole byte, so the end is missing.
  const isWhole = bare.length % 4 !== 1
  const result = decodeBytes(isWhole ? padded : bare.slice(0, -1))
  if (!isWhole && result.packing) return cut('midway', result.packing, result.start ?? result.content?.xml)
  return withRepairs(result, repairs)
}

function decodeBytes(base64: string): Unpacked {
  const {xml: bytes} = decodePost(base64)
  if (!bytes) return problem(foreignText(base64))
  const foreign = foreignBytes(bytes)
  if (foreign) return problem(foreign)
  const {text} = decodeText(bytes)
  if (text.trimStart().startsWith('<')) return {packing: 'plain', ...readXml(text)}

  const inflated = decodeRedirect(base64)
  if (inflated.xml) return {packing: 'deflated', ...readXml(decodeText(inflated.xml).text)}
  if (inflated.problem === 'inflates-too-far') throw inflatesTooFar()
  const begun = beginningOfXml(bytes)
  if (begun !== undefined) return cut('midway', 'deflated', begun)
  return problem(/^[\s[{]/.test(text) ? foreignText(text.trim()) : {kind: 'not-saml', type: 'text', detail: ''})
}

/** What there is of a compressed message, when that is the beginning of XML. */
function beginningOfXml(bytes: Buffer): string | undefined {
  try {
    const options = {finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: limits.inflated}
    const text = inflateRawSync(bytes, options).toString('utf8')
    return text.trimStart().startsWith('<') ? text : undefined
  } catch {
    return undefined
  }
}

function lineBreaks(text: string): readonly Repair[] {
  return /\s/.test(text.trim()) ? ['line-breaks'] : []
}

function withRepairs(unpacked: Unpacked, repairs: readonly Repair[]): Unpacked {
  return {...unpacked, repairs: [...repairs, ...unpacked.repairs]}
}

function cut(cause: CutCause, packing: Packing, start: string | undefined): Unpacked {
  return {repairs: [], packing, problem: {kind: 'cut', cause}, start}
}

function problem(found: InputProblem): Unpacked {
  return {repairs: [], packing: undefined, problem: found}
}

function inflatesTooFar(): Error {
  return vgefosError('E_INFLATES_TOO_FAR', {limit: `${String(limits.inflated / 1_000_000)} MB`})
}
