import type {InputEvidence, InputProblem} from '../evidence/input.ts'
import type {CarriedMessage} from '../evidence/recording.ts'
import {type DecodeFault, type DecodeResult, decodePost, decodeRedirect, isBeginningOfRedirect} from './decode.ts'
import type {ProtocolMessage} from './model.ts'
import {readMessage} from './read-message.ts'
import {type XmlProblem, parseXml} from './xml.ts'

/** A SAML parameter taken apart: the message with the element it was read from when there is one, and how it went. */
export interface ReadCarried {
  readonly message: ProtocolMessage | undefined
  readonly root: Element | undefined
  readonly input: InputEvidence
}

type Carried = Pick<CarriedMessage, 'binding' | 'encoded'>
type Reading = Pick<ReadCarried, 'message' | 'root'> & Pick<InputEvidence, 'problem'>

/** Decodes, parses and reads one message as it was sent. Never throws, whatever the value. */
export function readCarried(carried: Carried): ReadCarried {
  const {packing, result} = decode(carried)
  const {message, root, problem} = result.xml
    ? readXml(result.xml.toString('utf8'))
    : failed(decodeProblem(result.problem, carried.encoded))
  const input: InputEvidence = {
    source: 'recording',
    characters: carried.encoded.length,
    encoding: 'utf-8',
    carrier: carried.binding === 'redirect' ? 'url' : 'html',
    packing: result.xml && packing,
    repairs: [],
    kind: message && 'message',
    message,
    problem,
  }
  return {message, root, input}
}

/** A message packed for the other binding is read all the same: the rules say what is wrong with it. */
function decode({binding, encoded}: Carried): {readonly packing: 'plain' | 'deflated'; readonly result: DecodeResult} {
  const plain = {packing: 'plain', result: decodePost(encoded)} as const
  const deflated = {packing: 'deflated', result: decodeRedirect(encoded)} as const
  const isPlain = plain.result.xml?.toString('latin1').trimStart().startsWith('<') === true
  if (isPlain || deflated.result.problem === 'not-base64') return plain
  return binding === 'redirect' || deflated.result.xml ? deflated : plain
}

function readXml(xml: string): Reading {
  const parsed = parseXml(xml)
  if (parsed.problem) return failed(xmlProblem(parsed.problem))
  const root = parsed.document.documentElement
  const message = readMessage(root)
  return message
    ? {message, root, problem: undefined}
    : failed({kind: 'not-saml', type: 'other-xml', detail: root.localName.slice(0, 60)})
}

function failed(problem: InputProblem): Reading {
  return {message: undefined, root: undefined, problem}
}

function decodeProblem(fault: DecodeFault, encoded: string): InputProblem {
  if (fault !== 'inflates-too-far' && isBeginningOfRedirect(encoded)) return {kind: 'cut', cause: 'midway'}
  if (fault === 'inflates-too-far') return {kind: 'malformed', reason: 'too-deep', place: ''}
  return {kind: 'not-saml', type: encoded.trim() === '' ? 'nothing' : 'text', detail: ''}
}

/** The parser's own words may quote the message, so only the place is kept of them. */
function xmlProblem({fault, place = '?'}: XmlProblem): InputProblem {
  switch (fault) {
    case 'empty':
      return {kind: 'not-saml', type: 'nothing', detail: ''}
    case 'not-xml':
      return {kind: 'not-saml', type: 'text', detail: ''}
    case 'truncated':
      return {kind: 'cut', cause: 'midway'}
    case 'doctype':
      return {kind: 'malformed', reason: 'doctype', place: ''}
    case 'too-deep':
    case 'too-large':
    case 'too-many-elements':
    case 'too-many-attributes':
      return {kind: 'malformed', reason: 'too-deep', place: ''}
    case 'malformed':
      return {kind: 'malformed', reason: 'not-well-formed', place}
  }
}
