import type {Flow} from './flow.ts'
import {flowOfRequests} from './flow-of-requests.ts'
import {fieldOf, headerIn, listIn, numberIn, pairsIn, textIn} from './json-shape.ts'
import {seenHeaders} from './seen-headers.ts'
import {type SeenRequest, formBody, isWebAddress, timeOf} from './seen-request.ts'

/**
 * The login in a HAR file (1.2) of any browser, in the order of its times; nothing when it is no HAR.
 * What browsers leave out or write in their own way is met here: Firefox has a form's text but no fields, Chrome both.
 */
export function readHar(json: unknown): Flow | undefined {
  const log = fieldOf(json, 'log')
  if (!Array.isArray(fieldOf(log, 'entries'))) return undefined
  const seen = listIn(log, 'entries').flatMap((entry) => seenRequest(entry) ?? [])
  const inOrder = seen.sort((one, other) => (one.startedAt?.getTime() ?? 0) - (other.startedAt?.getTime() ?? 0))
  return flowOfRequests(inOrder, {format: 'har', madeBy: makerOf(log), masked: false, clock: 'requests'})
}

function makerOf(log: unknown): string | undefined {
  const maker = fieldOf(log, 'browser') ?? fieldOf(log, 'creator')
  const name = textIn(maker, 'name')
  if (name === undefined) return undefined
  const written = `${name} ${textIn(maker, 'version') ?? ''}`.trim().slice(0, 60)
  // Chrome and Edge both sign with the name of their engine's tools.
  return name === 'WebInspector' ? `Chrome/Edge (${written})` : written
}

function seenRequest(entry: unknown): SeenRequest | undefined {
  const request = fieldOf(entry, 'request')
  const response = fieldOf(entry, 'response')
  const startedAt = timeOf(textIn(entry, 'startedDateTime'))
  const url = textIn(request, 'url') ?? ''
  if (!isWebAddress(url)) return undefined
  const status = numberIn(response, 'status')
  return {
    method: textIn(request, 'method') ?? 'GET',
    url,
    startedAt,
    durationMs: Math.max(0, Math.round(numberIn(entry, 'time') ?? 0)),
    status: status === undefined || status <= 0 ? undefined : status,
    body: bodyOf(fieldOf(request, 'postData')),
    decoded: undefined,
    page: pageOf(fieldOf(response, 'content')),
    answeredAt: timeOf(headerIn(response, 'headers', 'date')),
    hasCookie: listIn(request, 'cookies').length > 0 || headerIn(request, 'headers', 'cookie') !== undefined,
    seen: seenHeaders(request, response),
  }
}

function bodyOf(postData: unknown): string | undefined {
  const given = textIn(postData, 'text')
  const text = textIn(postData, 'encoding') === 'base64' ? Buffer.from(given ?? '', 'base64').toString('utf8') : given
  // Firefox has at times put the headers of the form before it.
  if (text !== undefined && text !== '') return text.replace(/^Content-[\w-]{1,20}:[\s\S]{0,500}?\r?\n\r?\n/i, '')
  const fields = pairsIn(postData, 'params')
  return fields.length === 0 ? undefined : formBody(fields)
}

/** Only a page with a form is worth decoding: a HAR of a whole day is full of scripts and pictures. */
function pageOf(content: unknown): string | undefined {
  const text = textIn(content, 'text')
  if (text === undefined || !/html|^$/i.test(textIn(content, 'mimeType') ?? '')) return undefined
  return textIn(content, 'encoding') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text
}
