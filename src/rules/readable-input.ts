import type {InputEvidence} from '../evidence/input.ts'
import {soundRequest} from './sound-evidence.ts'
import type {Case} from './testing.ts'

/** A message pasted from the browser, quoted and wrapped: nothing is wrong with that. */
const readable: InputEvidence = {
  source: 'clipboard',
  characters: 9812,
  encoding: 'utf-8',
  carrier: 'base64',
  packing: 'plain',
  repairs: ['quotes-around', 'line-breaks', 'percent-encoded'],
  kind: 'message',
  message: soundRequest.message,
  problem: undefined,
}

/** The readable input with something else in it. */
export function withInput(change: Partial<InputEvidence> = {}): Case {
  return {subject: {...readable, ...change}, facts: {}}
}

/** Input in which no message was found. */
export function withProblem(problem: NonNullable<InputEvidence['problem']>): Case {
  const nothing = {carrier: undefined, packing: undefined, repairs: [], kind: undefined, message: undefined} as const
  return withInput({...nothing, problem})
}
