import type {InputSource} from '../evidence/input.ts'
import {type Capture, capture} from './capture.ts'
import {readFlow} from './read-flow.ts'

/**
 * The only message in what somebody gave us: alone, or in a mail, a log or a capture that holds no other. When there are
 * several, how many. Throws E_INPUT_TOO_LARGE, for what unpacks into too much.
 */
export function captureOnly(bytes: Buffer, source: InputSource): Capture | {readonly messages: number} {
  // A capture is asked first: the first message in one is no more meant than the others.
  const messages = readFlow(bytes)?.messages ?? []
  const [only] = messages
  if (messages.length > 1) return {messages: messages.length}
  return only && only.origin !== 'decoded' ? only : capture(bytes, source)
}
