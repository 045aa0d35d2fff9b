import type {Carrier, InputProblem, Repair} from '../evidence/input.ts'
import {artifactIn} from './artifact.ts'
import {foreignText} from './foreign.ts'
import {inputTags} from './input-tags.ts'
import {type Parameters, findParameters} from './parameters.ts'
import {type Content, type XmlReading, readXml} from './read-xml.ts'
import {unescaped} from './unescaped.ts'
import {type Packing, percentDecoded, unpack} from './unpack.ts'

/** The SAML in a text and what carried it, or the problem. */
export interface Carried {
  readonly carrier: Carrier | undefined
  readonly packing: Packing | undefined
  readonly repairs: readonly Repair[]
  readonly content: Content | undefined
  readonly problem: InputProblem | undefined
  readonly delivery: Delivery
  /** What there is of a message that was cut. */
  readonly start?: string | undefined
}

/** What is known of how the message travelled. */
export interface Delivery {
  readonly parameter: 'SAMLRequest' | 'SAMLResponse' | undefined
  readonly binding: 'redirect' | 'post' | 'unknown'
  /** The address it was sent to, without query. */
  readonly deliveredTo: string | undefined
  readonly relayState: string | undefined
  /** The parameters as they stood, for the signature that may be among them. */
  readonly rawQuery: string | undefined
}

type Reading = Pick<XmlReading, 'content' | 'problem' | 'repairs' | 'start'> & {readonly packing?: Packing | undefined}

const rootOfSaml =
  /<(\?xml|([\w.-]+:)?(Response|AuthnRequest|Logout(Request|Response)|Assertion|Artifact(Resolve|Response)|Envelope|Entit(y|ies)Descriptor))[\s>]/

/** Says what the text is, from its beginning and never by trial alone. Throws E_INPUT_TOO_LARGE. */
export function detect(given: string): Carried {
  const {text, repairs} = bare(given)
  const carried = read(text)
  return {...carried, repairs: [...repairs, ...carried.repairs]}
}

function read(text: string): Carried {
  if (text.startsWith('<')) return readMarkup(text)
  const parameters = findParameters(text) ?? findParameters(percentDecoded(text))
  if (parameters) return fromParameters(parameters)
  const artifact = artifactIn(text)
  if (artifact) return nothing(artifact)
  const token = tokenIn(text)
  const opened = token === undefined ? undefined : readXml(token)
  if (opened?.content) return carriedAs('parameter', opened)
  if (/^https?:\/\//i.test(text)) return nothing(addressProblem(text))
  const start = rootOfSaml.exec(text)
  if (start) return readSurrounded(text, start.index)
  const foreign = foreignText(text)
  return foreign.type === 'text' ? carriedAs('base64', unpack(text)) : nothing(foreign)
}

function readMarkup(text: string): Carried {
  const [, name, value] = /\bname=["']?(SAMLRe\w+|wresult)\b[\s\S]*?\bvalue=["']([^"']*)["']/i.exec(tagWithSaml(text)) ?? []
  if (value !== undefined) return carriedAs('html', name === 'wresult' ? readXml(unescaped(value)) : unpack(unescaped(value)))
  return foreignText(text).type === 'html' ? nothing(foreignText(text)) : carriedAs('xml', readXml(text))
}

/** The XML of `wresult` in a form of WS-Federation, when there is any. */
function tokenIn(text: string): string | undefined {
  const value = /(?:^|[?&\s"'{])wresult["']?\s{0,3}[=:\t]\s{0,3}["']?([^&"'\s]{20,})/.exec(text)?.[1]
  const xml = value === undefined ? '' : percentDecoded(value.replaceAll('+', ' '))
  return xml.startsWith('<') ? xml : undefined
}

const namesSaml = /\bname=["']?SAMLRe\w+/i

/** The field of a form that carries a message. Its value may hold the sign that ends a tag: AD FS leaves it as it is. */
function tagWithSaml(html: string): string {
  const area = [...html.matchAll(/<textarea\b([^<>]*)>([^<]*)</gi)].find(([, attributes = '']) => namesSaml.test(attributes))
  if (area) return `${namesSaml.exec(area[1] ?? '')?.[0] ?? ''} value="${area[2] ?? ''}"`
  const tags = inputTags(html)
  const tag = tags.find((one) => /\bname=["']?(SAMLRe\w+|wresult)\b/i.test(one)) ?? ''
  const [value = ''] = /\bvalue=(?:"[^"]*"|'[^']*')/i.exec(tag) ?? []
  const [name = ''] = /\bname=["']?\w+/i.exec(tag) ?? []
  return `${name} ${value}`
}

/** XML inside a log line, or below the sentence that a browser puts above it. */
function readSurrounded(text: string, start: number): Carried {
  const end = text.lastIndexOf('>') + 1
  const reading = carriedAs('xml', readXml(text.slice(start, end > start ? end : undefined)))
  return {...reading, repairs: ['text-around', ...reading.repairs]}
}

function fromParameters(parameters: Parameters): Carried {
  const {name, value, relayState, rawQuery, address} = parameters
  const carried = carriedAs(address === undefined ? 'parameter' : 'url', unpack(value))
  // What stands in an address was sent by redirect, however it was packed.
  const binding = address === undefined ? carried.delivery.binding : 'redirect'
  return {...carried, delivery: {parameter: name, binding, deliveredTo: address, relayState, rawQuery}}
}

/** An address to a login that carries no message has most likely lost it at the first `&`. */
function addressProblem(text: string): InputProblem {
  const looksLikeLogin = /[/.-](saml2?|sso|adfs|idp|acs|slo|login|auth)\b|RelayState=|SigAlg=/i.test(text)
  const foreign = foreignText(text)
  return foreign.type === 'address' && looksLikeLogin ? {kind: 'cut', cause: 'ampersand'} : foreign
}

function bare(given: string): {readonly text: string; readonly repairs: readonly Repair[]} {
  const trimmed = given.trim()
  const unmailed = withoutMailMarks(trimmed)
  const {text, repairs} = unwrapped(unmailed)
  return {text, repairs: unmailed === trimmed ? repairs : ['mail-marks', ...repairs]}
}

/**
 * Takes away what mail programs add: the sign before every line of what is quoted, and letters without width where
 * they fold. Markup is left as it stands, for in it they may be part of what was signed.
 */
function withoutMailMarks(text: string): string {
  const isQuoted = text.startsWith('>') && text.split('\n').every((line) => /^\s*(>|$)/.test(line))
  const unquoted = isQuoted ? text.replaceAll(/^(?:[ \t]*>)+[ \t]?/gm, '').trim() : text
  return unquoted.includes('<') ? unquoted : unquoted.replaceAll(/[\u0000\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
}

function unwrapped(trimmed: string): {readonly text: string; readonly repairs: readonly Repair[]} {
  const unquoted = /^(["'`“”«])([\s\S]*)(["'`“”»])$/.exec(trimmed)?.[2]?.trim()
  const text = unquoted ?? trimmed
  const repairs: readonly Repair[] = unquoted === undefined ? [] : ['quotes-around']
  if (/^&lt;/i.test(text)) return {text: unescaped(text), repairs: [...repairs, 'html-escaped']}
  return /[?&]SAMLRe|SAMLRe\w+=/.test(text) && text.includes('&amp;')
    ? {text: text.replaceAll('&amp;', '&'), repairs: [...repairs, 'html-escaped']}
    : {text, repairs}
}

function carriedAs(carrier: Carrier, {content, problem, repairs, packing, start}: Reading): Carried {
  const isSaml = content !== undefined || problem?.kind !== 'not-saml'
  const binding = packing === undefined ? 'unknown' : packing === 'deflated' ? 'redirect' : 'post'
  return {
    carrier: isSaml ? carrier : undefined,
    packing,
    repairs,
    content,
    problem,
    delivery: {...undelivered, binding},
    start,
  }
}

export function nothing(problem: InputProblem): Carried {
  return {carrier: undefined, packing: undefined, repairs: [], content: undefined, problem, delivery: undelivered}
}

const undelivered: Delivery = {
  parameter: undefined,
  binding: 'unknown',
  deliveredTo: undefined,
  relayState: undefined,
  rawQuery: undefined,
}
