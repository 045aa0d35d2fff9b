import {findXml} from './find-xml.ts'
import {parseJson, stringsIn} from './json.ts'
import {findByteRuns, findEncodedWords} from './layers.ts'

const deepest = 3
const most = 200

/** The XML of every SAML message in a text, wherever it is packed, each once and in order. */
export function messagesIn(text: string): readonly string[] {
  const found = new Set<string>()
  const json = parseJson(text)
  if (json === undefined) collect(text, 0, found)
  else for (const {value} of stringsIn(json)) collect(value, 0, found)
  return [...found].slice(0, most)
}

function collect(text: string, depth: number, found: Set<string>): void {
  if (found.size >= most) return
  const whole = findXml(text)
  for (const {0: xml} of whole) found.add(xml)
  if (whole.length > 0 || depth >= deepest || text.length < 40) return
  const words = findEncodedWords(text)
  // A word that is percent-encoded says nothing in pieces.
  const runs = words.length > 0 ? [...words, ...findByteRuns(text).filter(({index}) => !words.some((word) => isWithin(index, word)))] : findByteRuns(text)
  for (const run of runs) if (run.text !== text) collect(run.text, depth + 1, found)
}

function isWithin(index: number, word: {readonly index: number; readonly length: number}): boolean {
  return index >= word.index && index < word.index + word.length
}
