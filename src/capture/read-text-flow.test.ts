import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {encodePost, encodeRedirect} from '../saml/decode.ts'
import {writeResponse} from '../saml/write-response.ts'
import {readFlow} from './read-flow.ts'
import {sampleResponse, sampleXml} from './sample-response.ts'

const other = {...sampleResponse, id: '_other'}
const otherXml = writeResponse(other)
const post = encodePost(otherXml)
const folded = (text: string, width = 76) => text.replaceAll(new RegExp(`.{1,${String(width)}}`, 'g'), '$&\n').trimEnd()
const quotedPrintable = (text: string) => {
  const quoted = text.replaceAll(/[=\u0080-\uFFFF]/g, (sign) => encodeURIComponent(sign).replaceAll('%', '='))
  return (quoted.match(/(?:(?:=[0-9A-F]{2})+|[^=]){1,60}/g) ?? []).join('=\n')
}
const url = `https://sp.example/acs?SAMLResponse=${encodeURIComponent(encodeRedirect(otherXml))}&RelayState=x`

const first = `2026-03-01 14:05:12 DEBUG received SAMLResponse=${encodeURIComponent(encodePost(sampleXml))} from 192.0.2.1`
const found = (text: string) => readFlow(Buffer.from(text))?.messages.map(({input, line}) => [input.message?.id, line])

describe('a text with several messages', () => {
  it.each([
    ['an address in a sentence', `Se ${url} som slutade i fel.`],
    ['an address in angle brackets', `Länken: <${url}>`],
    ['a field in a log line', `12:00 INFO SAMLResponse=${encodeURIComponent(post)} done`],
    ['a field in a log line, not percent-encoded', `12:00 INFO SAMLResponse: ${post}`],
    ['base64 alone', `Så här såg det ut:\n${post}`.replace('\n', ' ')],
    ['folded base64', folded(post, 64)],
    ['base64 quoted in a mail', folded(post).replaceAll(/^/gm, '> ')],
    ['quoted-printable base64', quotedPrintable(`SAMLResponse=3D${post}`).replace('=3D3D', '=3D')],
    ['XML in a log', `12:00 TRACE ${otherXml} end`],
    ['XML with escaped brackets', `<td>${otherXml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</td>`],
    ['XML in a JSON log line', JSON.stringify({level: 'debug', message: otherXml.replaceAll('><', '>\n<')})],
    ['XML in a JSON log line with escaped brackets', JSON.stringify({message: otherXml}).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')],
    ['hex', `body: ${Buffer.from(otherXml).toString('hex')}`],
  ])('finds %s, and its line', (_, second) => {
    expect(found(`${first}\nHej!\n\n${second}\n\nHälsningar`)).toEqual([['_f3a1c7', 1], ['_other', 4]])
  })

  it('tells the line as it was in quoted-printable, and letters outside ASCII', () => {
    const mail = `Content-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(sampleXml)}\n\n${quotedPrintable(otherXml)}\n`
    const flow = readFlow(Buffer.from(mail))!
    expect(flow.messages.map(({input}) => input.message)).toEqual([sampleResponse, other])
    const lines = mail.split('\n')
    expect(flow.messages[1]?.line).toBe(lines.indexOf('') + 2 + quotedPrintable(sampleXml).split('\n').length + 1)
  })

  it('takes a message that was logged twice once', () => {
    expect(found(`${first}\n${first}\n${sampleXml}\nINFO ${url}`)).toEqual([['_f3a1c7', 1], ['_other', 4]])
  })

  it('says which one was cut', () => {
    const flow = readFlow(Buffer.from(`${first}\n${post.slice(0, 801)}\n`))!
    expect(flow.messages.map(({input, line}) => [input.problem, line])).toEqual([[undefined, 1], [{kind: 'cut', cause: 'midway'}, 2]])
  })

  it('knows nothing of when they arrived', () => {
    expect(readFlow(Buffer.from(`${first}\n${url}`))).toMatchObject({format: 'text', clock: 'none', recording: undefined})
  })
})

describe('a text with one message', () => {
  it('that can be read at once is no flow', () => {
    for (const text of [sampleXml, folded(post), `${sampleXml.replaceAll('><', '>\n<')}\n`, `See\n${sampleXml}`])
      expect(found(text), text.slice(0, 40)).toBeUndefined()
  })

  it('between other things is found there', () => {
    expect(found(first)).toEqual([['_f3a1c7', 1]])
    expect(found(`Hej!\n\nHär är svaret:\n\n${folded(post)}\n\nMvh\nAnna`)).toEqual([['_other', 5]])
  })
})

describe('what is no message', () => {
  it.each([
    ['a certificate', `-----BEGIN CERTIFICATE-----\n${folded(Buffer.alloc(900, 7).toString('base64'), 64)}\n-----END CERTIFICATE-----`],
    ['session ids', `sid=${'a1'.repeat(60)}\nsid=${'b2'.repeat(60)}`],
    ['a mail', 'Hej!\n\nKan ni hjälpa mig att logga in?'],
  ])('is not taken for one: %s', (_, text) => {
    expect(readFlow(Buffer.from(text))).toBeUndefined()
  })

  it('and any text at all is survived', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('<Response ', '&lt;Envelope ', '</Response>', 'SAMLResponse=', '=\n', '=3D', '\\u003cResponse ', '\n', 'PHNhbWxw'.repeat(12)))
    fc.assert(
      fc.property(fc.array(part, {maxLength: 30}), (parts) => {
        readFlow(Buffer.from(parts.join('')))
      }),
    )
  })
})
