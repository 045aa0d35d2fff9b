import type {CutCause, InputEvidence, InputProblem, InputSource, Repair, TextEncoding} from '../evidence/input.ts'
import {countMessages} from './count-messages.ts'
import {decodeText} from './decode-text.ts'
import {type Carried, type Delivery, detect, nothing} from './detect.ts'
import {foreignBytes, notSaml} from './foreign.ts'
import type {Content} from './read-xml.ts'
import {readableStart} from './readable-start.ts'

export type {Content}

/** What was read, as evidence, and the SAML in it. */
export interface Capture {
  readonly input: InputEvidence
  readonly content: Content | undefined
  readonly delivery: Delivery
}

/** Makes a capture of what somebody gave us. Throws E_INPUT_TOO_LARGE, for what unpacks into too much. */
export function capture(bytes: Buffer, source: InputSource): Capture {
  const {text, encoding} = decodeText(bytes)
  const foreign = foreignBytes(bytes)
  return captureOf(foreign ? nothing(foreign) : detect(text), text, encoding, source)
}

/** The same for what is text already. Throws E_INPUT_TOO_LARGE. */
export function captureText(text: string, encoding: TextEncoding, source: InputSource): Capture {
  return captureOf(detect(text), text, encoding, source)
}

function captureOf(found: Carried, text: string, encoding: TextEncoding, source: InputSource): Capture {
  const {content, carrier, packing, repairs, problem, delivery, start} = found
  return {
    input: {
      source,
      characters: text.trimEnd().length,
      encoding,
      carrier,
      packing,
      repairs: unique(repairs),
      kind: content?.kind,
      message: content?.kind === 'message' ? content.message : undefined,
      problem: problem ? withLikelyCause(problem, text.trim()) : foreignContent(content),
      ...((carrier === 'parameter' || carrier === 'url' || carrier === 'html') && {deliveredMessages: countMessages(text, carrier)}),
      ...(start !== undefined && {readable: readableStart(start)}),
    },
    content,
    delivery,
  }
}

/** SAML 1.x and what WS-Federation carries can be read, and is all the same not what anybody here speaks. */
function foreignContent(content: Content | undefined): InputProblem | undefined {
  if (content?.inToken === true) return notSaml('ws-federation')
  return content?.kind === 'other' && content.standard === 'saml-1' ? notSaml('saml-1') : undefined
}

/** Lengths at which programs cut: cmd.exe at 8,191 with the command before it, a Linux terminal's line at 4,095. */
function withLikelyCause(problem: InputProblem, text: string): InputProblem {
  if (problem.kind !== 'cut' || problem.cause !== 'midway') return problem
  const cause: CutCause | undefined = /(…|\.\.\.)$/.test(text)
    ? 'ellipsis'
    : isBetween(text.length, 8_100, 8_191)
      ? 'command-line'
      : isBetween(text.length, 4_094, 4_096)
        ? 'terminal'
        : undefined
  return cause ? {kind: 'cut', cause} : problem
}

function isBetween(length: number, least: number, most: number): boolean {
  return length >= least && length <= most
}

function unique(repairs: readonly Repair[]): readonly Repair[] {
  return [...new Set(repairs)]
}
