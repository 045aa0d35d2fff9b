import {findPersonal} from './detect.ts'
import {type LayerKind, findByteRuns, findEncodedWords} from './layers.ts'
import {parseJson, stringsIn} from './json.ts'
import {findQuoted} from './quoted-printable.ts'
import type {Place} from './redactor.ts'
import {type TokenKind, withoutTokens} from './tokens.ts'

/** What was found and where, never the value. */
export interface ScanHit {
  readonly kind: TokenKind
  /** In the file; counted from one. */
  readonly line: number
  /** In JSON, where lines say little. */
  readonly path: string | undefined
  /** What had to be decoded to find it, outermost first. */
  readonly within: readonly LayerKind[]
}

const deepest = 5

/** What the detectors find, also inside percent-encoding, base64, deflate and hex. Knows nothing of structure. */
export function scan(text: string): readonly ScanHit[] {
  const json = parseJson(text)
  const places: Place[] = []
  if (json === undefined) scanLayer(text, [], undefined, (place) => places.push(place))
  else for (const {path, value} of stringsIn(json)) scanLayer(value, [], path, (place) => places.push(place))
  return hitsOf(text, places)
}

/** Places by line. A negative offset is a line already. */
export function hitsOf(text: string, places: readonly Place[]): readonly ScanHit[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number): number => (offset < 0 ? -offset : lastAtMost(starts, offset) + 1)
  return places.map(({kind, path, offset, within}) => ({kind, line: path === undefined ? lineOf(offset) : 1, path, within}))
}

function scanLayer(given: string, within: readonly LayerKind[], path: string | undefined, tell: (place: Place) => void, outer?: number): void {
  const text = withoutTokens(given)
  for (const {kind, index} of findPersonal(text)) tell({kind, path, offset: outer ?? index, within, token: ''})
  if (within.length >= deepest) return
  for (const run of [...findQuoted(text), ...findEncodedWords(text), ...findByteRuns(text)])
    if (run.text !== given && run.text !== text) scanLayer(run.text, [...within, run.kind], path, tell, outer ?? run.index)
}

function lastAtMost(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
