import {type SignatureVerdict, judgeRedirectSignature, judgeXmlSignature} from '../../mock-idp/requests/signature.ts'
import {type DecodeResult, decodePost, decodeRedirect} from '../../src/saml/decode.ts'
import type {SpRole} from '../../src/saml/model.ts'
import {parseXml} from '../../src/saml/xml.ts'
import type {Refusal} from '../sp/refusal.ts'
import {weakAlgorithm, weakSignature} from '../sp/strong-algorithms.ts'
import type {RequestRefusal} from './request-refusal.ts'

/** A request as it came in: read, but trusted by nobody until its signature has been judged. */
export interface IncomingRequest {
  readonly root: Element
  readonly relayState: string | undefined
  judgeSignature(sp: SpRole): SignatureVerdict
  /** A method in the signature that is not secure any more. */
  readonly weakAlgorithm: string | undefined
}

type Incoming = IncomingRequest | Refusal<RequestRefusal>

/** HTTP-Redirect (SAML Bindings 3.4.4.1). Takes the query as it was written: the signature is of those bytes. */
export function fromRedirect(rawQuery: string): Incoming {
  const query = new URLSearchParams(rawQuery)
  // Of two values, the signature might be of the one and the request be read from the other.
  if (new Set(query.keys()).size < query.size) return unreadable('a parameter is given twice')
  const read = readRequest(decodeRedirect(query.get('SAMLRequest') ?? ''))
  if ('code' in read) return read
  return {
    root: read.root,
    relayState: query.get('RelayState') ?? undefined,
    judgeSignature: (sp) => judgeRedirectSignature(rawQuery, sp),
    weakAlgorithm: weakAlgorithm(query.get('SigAlg') ?? undefined),
  }
}

/** HTTP-POST (SAML Bindings 3.5). */
export function fromPost(samlRequest: string, relayState: string | undefined): Incoming {
  const read = readRequest(decodePost(samlRequest))
  if ('code' in read) return read
  const {xml, root} = read
  return {
    root,
    relayState,
    judgeSignature: (sp) => judgeXmlSignature(xml, root, sp),
    weakAlgorithm: weakSignature(root),
  }
}

function readRequest(decoded: DecodeResult): {readonly xml: string; readonly root: Element} | Refusal<RequestRefusal> {
  if (decoded.problem) return unreadable(decoded.problem)
  const xml = decoded.xml.toString('utf8')
  const parsed = parseXml(xml)
  if (parsed.problem) return unreadable(`${parsed.problem.fault}: ${parsed.problem.detail}`)
  return {xml, root: parsed.document.documentElement}
}

function unreadable(detail: string): Refusal<RequestRefusal> {
  return {code: 'request-is-unreadable', detail}
}
