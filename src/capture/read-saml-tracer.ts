import type {Flow} from './flow.ts'
import {flowOfRequests} from './flow-of-requests.ts'
import {fieldOf, headerIn, listIn, numberIn, pairsIn, textIn} from './json-shape.ts'
import {type SeenRequest, formBody, isWebAddress, timeOf} from './seen-request.ts'

/** What SAML-tracer writes instead of a value when its user asked for that. */
const maskedValue = /^\{(hash:|obf:|overwritten)/

/**
 * The login in an export of SAML-tracer, current or legacy; nothing when it is none. Requests stand in the order in
 * which they were made, without times: the answers' Date headers are the only clock. A masked export hides the fields
 * of forms, but not what SAML-tracer itself decoded out of them.
 */
export function readSamlTracer(json: unknown): Flow | undefined {
  const requests = listIn(json, 'requests')
  if (!requests.some((one) => isTraced(one))) return undefined
  const isMasked = requests.some((one) => pairsIn(one, 'post').some(([, value]) => maskedValue.test(value)))
  const seen = requests.flatMap((one) => seenRequest(one) ?? [])
  return flowOfRequests(seen, {format: 'saml-tracer', madeBy: 'SAML-tracer', masked: isMasked, clock: 'answers'})
}

function isTraced(request: unknown): boolean {
  return textIn(request, 'url') !== undefined && Array.isArray(fieldOf(request, 'requestHeaders'))
}

function seenRequest(request: unknown): SeenRequest | undefined {
  const url = textIn(request, 'url') ?? ''
  if (!isWebAddress(url)) return undefined
  const fields = pairsIn(request, 'post').filter(([, value]) => !maskedValue.test(value))
  const text = textIn(request, 'postData')
  return {
    method: textIn(request, 'method') ?? 'GET',
    url,
    startedAt: undefined,
    durationMs: 0,
    status: numberIn(request, 'responseStatus'),
    body: fields.length > 0 ? formBody(fields) : text !== undefined && !maskedValue.test(text) ? text : undefined,
    decoded: textIn(request, 'saml'),
    page: undefined,
    answeredAt: timeOf(headerIn(request, 'responseHeaders', 'date')),
    hasCookie: headerIn(request, 'requestHeaders', 'cookie') !== undefined,
    seen: undefined,
  }
}
