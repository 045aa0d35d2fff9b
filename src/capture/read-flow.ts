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
  const read = readHar(json) ?? readSamlTracer(json) ?? readRecording(json)
  if (read) return read
  const inText = readTextFlow(text, encoding)
  return json === undefined && beginsAsHar(text) ? {...(inText ?? emptyText), cut: true} : inText
}

/** What is left of a HAR when the mail or the disk had no room for the rest. */
function beginsAsHar(text: string): boolean {
  return /^\s*\{\s*"log"\s*:\s*\{/.test(text)
}

const emptyText: Flow = {
  format: 'text',
  madeBy: undefined,
  clock: 'none',
  clocks: [],
  withoutCookies: true,
  masked: false,
  missing: [],
  recording: undefined,
  messages: [],
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
