import type {TextEncoding} from '../evidence/input.ts'
import {isVgefosError} from '../errors.ts'
import {type Capture, captureText} from './capture.ts'
import type {CapturedMessage, Flow} from './flow.ts'
import {type Piece, mostPieces, piecesOf} from './pieces.ts'

/**
 * The messages in a text that somebody wrote or a program logged: a mail, a ticket, a log. Nothing when the text is
 * one message and nothing else, or has none. A message that stands there twice is taken once.
 */
export function readTextFlow(text: string, encoding: TextEncoding): Flow | undefined {
  const trimmed = text.trim()
  if (!/\s/.test(trimmed) || isOneDocument(trimmed)) return undefined
  const pieces = piecesOf(text)
  const messages = distinct(pieces.flatMap((piece) => messageIn(piece, encoding) ?? []))
  const [only, ...others] = messages
  // Blanks of odd kinds cut one message into pieces of which none can be read.
  const isInPieces = messages.every(({content}) => !content)
  if (!only || ((others.length === 0 || isInPieces) && captured(text, encoding)?.content)) return undefined
  return {
    format: 'text',
    madeBy: undefined,
    clock: 'none',
    clocks: [],
    withoutCookies: true,
    masked: false,
    missing: [],
    recording: undefined,
    messages,
    ...(pieces.length >= mostPieces && {limit: mostPieces}),
  }
}

function isOneDocument(text: string): boolean {
  const name = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<([\w:.-]+)[\s>]/.exec(text)?.[1]
  return name !== undefined && text.endsWith(`</${name}>`)
}

/** A run of letters that is no SAML is nobody's business; one that was cut is. */
function messageIn({text, line}: Piece, encoding: TextEncoding): CapturedMessage | undefined {
  const capture = captured(text, encoding)
  if (!capture || (!capture.content && capture.input.problem?.kind === 'not-saml')) return undefined
  const repairs = capture.input.repairs.filter((repair) => repair !== 'text-around')
  const input = {...capture.input, repairs: ['text-around' as const, ...repairs]}
  return {...capture, input, line, exchange: undefined, deliveredAt: undefined, origin: 'sent'}
}

function captured(text: string, encoding: TextEncoding): Capture | undefined {
  try {
    return captureText(text, encoding, 'file')
  } catch (error) {
    if (isVgefosError(error)) return undefined
    throw error
  }
}

function distinct(messages: readonly CapturedMessage[]): readonly CapturedMessage[] {
  const seen = new Set<string>()
  return messages.filter(({content}) => {
    const id = content?.root.getAttribute('ID')
    if (!content || !id) return true
    const key = `${content.root.localName} ${id}`
    return !seen.has(key) && seen.add(key)
  })
}
