import {decodeText} from './decode-text.ts'
import type {Flow} from './flow.ts'
import {foreignBytes} from './foreign.ts'
import {readHar} from './read-har.ts'
import {readRecording} from './read-recording.ts'
import {readSamlTracer} from './read-saml-tracer.ts'
import {readTextFlow} from './read-text-flow.ts'

/**
 * The login that a program wrote down, or the messages in a text, when that is what the input is; anything else is for
 * `capture`. Throws E_INPUT_TOO_LARGE, for what unpacks into too much.
 */
export function readFlow(bytes: Buffer): Flow | undefined {
  if (foreignBytes(bytes)) return undefined
  const {text, encoding} = decodeText(bytes)
  const json = /^\s*\{/.test(text) ? parsed(text) : undefined
  return readHar(json) ?? readSamlTracer(json) ?? readRecording(json) ?? readTextFlow(text, encoding)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
