import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {encodePost, encodeRedirect} from '../saml/decode.ts'
import {readFlow} from './read-flow.ts'
import {sampleResponse, sampleXml} from './sample-response.ts'

const folder = path.join(import.meta.dirname, '../../fixtures/captures')
const fixture = (name: string) => {
  const file = readdirSync(path.join(folder, name)).find((one) => one !== 'about.json')!
  return readFlow(readFileSync(path.join(folder, name, file)))!
}
const kinds = (name: string) => fixture(name).messages.map(({input}) => input.message?.kind)
const fourMessages = ['AuthnRequest', 'AuthnRequest', 'AuthnRequest', 'Response']

const acs = 'https://sp.example/acs'
const entry = (change: object, startedDateTime = '2026-03-01T14:05:12.000Z') => ({
  startedDateTime,
  time: 20,
  request: {method: 'GET', url: 'https://sp.example/', headers: [], cookies: [], ...change},
  response: {status: 200, headers: [], content: {}},
})
const har = (...entries: readonly object[]) => readFlow(Buffer.from(JSON.stringify({log: {entries}})))
const posted = (postData: object) => entry({method: 'POST', url: acs, postData})
const form = `SAMLResponse=${encodeURIComponent(encodePost(sampleXml))}&RelayState=a%20b`
const fields = [{name: 'SAMLResponse', value: encodePost(sampleXml)}, {name: 'RelayState', value: 'a b'}]

describe('a HAR file', () => {
  it.each(['chrome-sanitized-wrong-audience', 'firefox-wrong-audience', 'edge-wrong-audience'])(
    'of %s has the same messages in the same order as the recording of that login',
    (name) => {
      expect(kinds(name)).toEqual(fourMessages)
      expect(fixture(name).messages.map(({content}) => content?.kind === 'message' && content.message.id)).toEqual(
        fixture('recording-wrong-audience').messages.map(({content}) => content?.kind === 'message' && content.message.id),
      )
    },
  )

  it('says what it is', () => {
    expect(fixture('chrome-sound')).toMatchObject({format: 'har', madeBy: 'Chrome/Edge (WebInspector 537.36)', clock: 'requests', withoutCookies: false})
    expect(fixture('chrome-sanitized-wrong-audience')).toMatchObject({withoutCookies: true, missing: []})
  })

  it('that lacks a posted form is read from the page that posted it', () => {
    expect(fixture('chrome-sanitized-wrong-audience').messages.map(({origin}) => origin)).toEqual(['sent', 'sent', 'sent', 'page'])
  })

  it('that lacks both says to which address something was posted', () => {
    expect(har(entry({method: 'POST', url: acs}))).toMatchObject({messages: [], missing: [acs]})
    expect(har(entry({method: 'POST', url: 'https://sp.example/search'}))).toMatchObject({missing: []})
  })

  it.each([
    ['text alone', {text: form}],
    ['text and no fields', {text: form, params: []}],
    ['fields alone', {params: fields}],
    ['fields that are percent-encoded', {params: fields.map(({name, value}) => ({name, value: encodeURIComponent(value)}))}],
  ])('has the posted message as %s', (_, postData) => {
    const [message] = har(posted(postData))!.messages
    expect(message).toMatchObject({
      input: {message: sampleResponse},
      delivery: {parameter: 'SAMLResponse', binding: 'post', deliveredTo: acs, relayState: 'a b'},
      exchange: 0,
      deliveredAt: new Date('2026-03-01T14:05:12Z'),
    })
  })

  it('keeps the raw query of a redirect, for its signature', () => {
    const query = `SAMLResponse=${encodeURIComponent(encodeRedirect(sampleXml))}&Signature=a%2b`
    const [message] = har(entry({url: `${acs}?${query}`}))!.messages
    expect(message).toMatchObject({input: {message: sampleResponse, packing: 'deflated'}, delivery: {binding: 'redirect', rawQuery: query}})
  })

  it('follows the clock of the one who received, and says how far it is off', () => {
    const answered = {...posted({text: form}), response: {status: 200, headers: [{name: 'Date', value: 'Sun, 01 Mar 2026 14:10:12 GMT'}]}}
    const flow = har(answered)!
    expect(flow.clocks).toEqual([{host: 'sp.example', aheadSeconds: 300}])
    expect(flow.messages[0]?.deliveredAt?.toISOString()).toBe('2026-03-01T14:10:12.000Z')
  })

  it('takes a difference within the second that Date tells for none', () => {
    const answered = {...posted({text: form}), response: {status: 200, headers: [{name: 'date', value: 'Sun, 01 Mar 2026 14:05:12 GMT'}]}}
    expect(har(answered)!.clocks).toEqual([])
  })

  it('with a bomb in one message still tells of the others', () => {
    const bomb = `SAMLResponse=${encodeURIComponent(encodeRedirect(`<a>${' '.repeat(6_000_000)}</a>`))}`
    const flow = har(entry({url: `${acs}?${bomb}`}), posted({text: form}))!
    expect(flow.messages.map(({input}) => input.problem?.kind)).toEqual(['malformed', undefined])
  })

  it('of odd shape is read as far as it goes', () => {
    expect(har({}, entry({url: 'chrome://newtab'}), entry({url: 'data:,x'}), {...entry({}), startedDateTime: 'soon'}, posted({text: form}))!.messages).toHaveLength(1)
    expect(har(posted({text: 7, params: 'x'}))).toMatchObject({messages: [], missing: [acs]})
  })
})

describe('an export of SAML-tracer', () => {
  it('has every message, current and legacy', () => {
    expect(kinds('saml-tracer-wrong-audience')).toEqual(fourMessages)
    expect(kinds('saml-tracer-legacy')).toEqual(['AuthnRequest', 'AuthnRequest', 'AuthnRequest', 'Response', 'Response', 'Response'])
  })

  it('has no times but those of the answers', () => {
    const {clock, messages} = fixture('saml-tracer-legacy')
    expect(clock).toBe('answers')
    expect(messages[0]?.deliveredAt?.toISOString()).toMatch(/\.000Z$/)
  })

  it('that is masked has its messages as the program decoded them, and is said to be masked', () => {
    const flow = fixture('saml-tracer-masked')
    expect(kinds('saml-tracer-masked')).toEqual(fourMessages)
    expect(flow).toMatchObject({masked: true, missing: []})
    expect(flow.messages.map(({origin}) => origin)).toEqual(['sent', 'sent', 'sent', 'decoded'])
  })

  it('without any date has no clock', () => {
    const requests = [{method: 'POST', url: acs, requestHeaders: [], post: [['SAMLResponse', encodePost(sampleXml)]]}]
    expect(readFlow(Buffer.from(JSON.stringify({requests})))).toMatchObject({clock: 'none', messages: [{deliveredAt: undefined}]})
  })
})

describe('anything else', () => {
  it.each([
    ['a message', sampleXml],
    ['base64', encodePost(sampleXml)],
    ['another JSON', '{"SAMLResponse": "PHNhbWw+"}'],
    ['a list called requests', '{"requests": [{"url": "https://a.example/"}]}'],
    ['nothing', ''],
  ])('is no flow: %s', (_, text) => {
    expect(readFlow(Buffer.from(text))).toBeUndefined()
  })

  it('but a HAR saved as UTF-16 by PowerShell is one', () => {
    const text = JSON.stringify({log: {entries: [posted({text: form})]}})
    expect(readFlow(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))?.messages).toHaveLength(1)
  })
})

describe('an artifact in a HAR', () => {
  it('stands in the list, as what it is', () => {
    const flow = har(entry({url: `${acs}?SAMLart=AAQAAMh48%2F1oXIM`}), posted({text: form}))!
    expect(flow.messages.map(({input}) => input.problem?.kind ?? input.message?.kind)).toEqual(['artifact', 'Response'])
  })
})

describe('the headers of a HAR', () => {
  const withHeaders = (request: readonly object[], response: readonly object[]) => ({
    ...entry({url: acs, headers: request}),
    response: {status: 200, headers: response, content: {}},
  })
  const seen = (...entries: readonly object[]) => har(...entries)?.recording?.exchanges.map((one) => one.seen)

  it('tell which cookies went along and were set, and never their values', () => {
    const [first] = seen(withHeaders([{name: 'Cookie', value: 'a=1; b=2'}], [{name: 'Set-Cookie', value: 'c=3; SameSite=None; Secure\nd=4'}]))!
    expect(first).toMatchObject({
      cookiesSent: ['a', 'b'],
      cookieBytes: 8,
      cookiesSet: [{name: 'c', sameSite: 'None', secure: true}, {name: 'd', sameSite: undefined, secure: false}],
    })
  })

  it('tell nothing of cookies when the file was saved without them', () => {
    const [first] = seen(withHeaders([], [{name: 'Date', value: 'Sun, 01 Mar 2026 14:05:12 GMT'}]))!
    expect(first).toEqual({date: 'Sun, 01 Mar 2026 14:05:12 GMT', servedBy: undefined, destination: undefined, framing: undefined})
  })
})

describe('the end of a HAR', () => {
  const page = (status: number) => ({
    ...entry({}),
    response: {status, headers: [], content: {mimeType: 'text/html', text: '<title>x</title><script>no()</script><h1>Fel &amp; stopp</h1><p>MSIS7007</p>'}},
  })

  it('is a refusal when the last page says that something went wrong', () => {
    expect(har(page(500))?.recording?.outcome).toEqual({kind: 'refused', host: 'sp.example', heading: 'Fel & stopp', text: 'x Fel & stopp MSIS7007'})
    // AD FS shows its errors with status 200; only what it says tells.
    expect(har(page(200))?.recording?.outcome).toMatchObject({kind: 'refused'})
    const welcome = JSON.parse(JSON.stringify(page(200)).replace('MSIS7007', 'Hej')) as ReturnType<typeof page>
    expect(har(welcome)?.recording?.outcome).toMatchObject({kind: 'unclear'})
  })
})
