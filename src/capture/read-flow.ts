import {decodeText} from './decode-text.ts'
import type {Flow} from './flow.ts'
import {readHar} from './read-har.ts'
import {readRecording} from './read-recording.ts'
import {readSamlTracer} from './read-saml-tracer.ts'

/** The login that a program wrote down, when the file is such a one; anything else is for `capture`. Never throws. */
export function readFlow(bytes: Buffer): Flow | undefined {
  // Most input is a single message, so its first sign decides before anything more is done to it.
  if (!looksLikeJson(bytes)) return undefined
  const json = parsed(decodeText(bytes).text)
  return readHar(json) ?? readSamlTracer(json) ?? readRecording(json)
}

function looksLikeJson(bytes: Buffer): boolean {
  return bytes.subarray(0, 64).toString('latin1').replaceAll(/[\0\s\u00ef\u00bb\u00bf\u00ff\u00fe]/g, '').startsWith('{')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
