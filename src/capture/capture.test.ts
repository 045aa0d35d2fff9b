import {describe, expect, it} from 'vitest'
import {encodePost, encodeRedirect} from '../saml/decode.ts'
import {capture} from './capture.ts'
import {sampleResponse, sampleXml} from './sample-response.ts'

const post = encodePost(sampleXml)
// The end of every message, when its length is divisible by three.
const endingInPlus = encodePost(' '.repeat((3 - (Buffer.byteLength(sampleXml.trimEnd()) % 3)) % 3) + sampleXml.trimEnd())
const redirect = encodeRedirect(sampleXml)
const text = (given: string) => capture(Buffer.from(given, 'utf8'), 'clipboard')
const problemIn = (given: string | Buffer) => capture(Buffer.from(given), 'file').input.problem
const once = encodeURIComponent

describe('capture', () => {
  it.each([
    ['XML', sampleXml, 'xml', []],
    ['XML under a sentence from the browser', `This XML file does not appear to have any style\n${sampleXml}`, 'xml', ['text-around']],
    ['XML in a log line', `12:00 DEBUG received ${sampleXml} end`, 'xml', ['text-around']],
    ['XML with escaped brackets', sampleXml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), 'xml', ['html-escaped']],
    ['XML with a word processor’s quotes', sampleXml.replaceAll('"', '”'), 'xml', ['typographic-quotes']],
    ['base64', post, 'base64', []],
    ['base64 in quotes', `"${post}"`, 'base64', ['quotes-around']],
    ['wrapped base64', post.replaceAll(/.{76}/g, '$&\r\n'), 'base64', ['line-breaks']],
    ['base64 quoted in a mail', post.replaceAll(/.{1,76}/g, '> $&\r\n'), 'base64', ['mail-marks', 'line-breaks']],
    ['XML quoted twice in a mail', sampleXml.replaceAll('><', '>\n<').replaceAll(/^/gm, '>> '), 'xml', ['mail-marks']],
    ['base64 with letters without width', post.replaceAll(/.{76}/g, '$&\u200B'), 'base64', ['mail-marks']],
    ['XML with a tag over two lines', sampleXml.replace('>', '\n>'), 'xml', []],
    ['base64 percent-encoded', once(post), 'base64', ['percent-encoded']],
    ['base64 percent-encoded twice', once(once(post)), 'base64', ['percent-encoded-twice']],
    ['base64 with spaces for plus', post.replaceAll('+', ' '), 'base64', ['spaces-for-plus']],
    ['base64 with spaces for plus, also at its end', endingInPlus.replaceAll('+', ' '), 'base64', ['spaces-for-plus']],
    ['URL-safe base64', post.replaceAll('+', '-').replaceAll('/', '_'), 'base64', ['url-safe-alphabet']],
    ['a form body', `SAMLResponse=${once(post)}&RelayState=x`, 'parameter', ['percent-encoded']],
    ['a copied list of fields', `SAMLResponse: ${post}\nRelayState: x`, 'parameter', []],
    ['JSON with the field', `{"SAMLResponse": "${post}"}`, 'parameter', []],
    ['JSON that writes a slash with another before it', JSON.stringify({SAMLResponse: post}).replaceAll('/', '\\/'), 'parameter', []],
    ['the line of a request', `GET /acs?a=b&SAMLResponse=${once(redirect)} HTTP/1.1`, 'parameter', ['percent-encoded']],
    ['a page with the field as an area, and another before it', `<html><form><textarea name="about" rows="2"></textarea><textarea rows="2" name="SAMLResponse">${post.replaceAll('+', '&#x2b;')}</textarea></form></html>`, 'html', []],
    ['a page with the field as an area', `<html><form><textarea name="SAMLResponse">${post.replaceAll('+', '&#x2b;')}</textarea></form></html>`, 'html', []],
    ['a bare query', `?SAMLResponse=${once(redirect)}&RelayState=x`, 'parameter', ['percent-encoded']],
    ['an address', `https://hubb.example/saml/acs?SAMLResponse=${once(redirect)}`, 'url', ['percent-encoded']],
    ['an address from a page’s source', `https://hubb.example/acs?a=b&amp;SAMLResponse=${once(redirect)}`, 'url', ['html-escaped', 'percent-encoded']],
    ['an address in a log line', `GET https://hubb.example/acs?SAMLResponse=${once(redirect)} HTTP/1.1`, 'url', ['percent-encoded']],
    ['a page with a form', `<html><form><input type="hidden" name="SAMLResponse" value="${post}"/></form></html>`, 'html', []],
  ])('reads %s, and says what it put right', (_, given, carrier, repairs) => {
    const {input} = text(given)
    expect(input.message).toEqual(sampleResponse)
    expect({carrier: input.carrier, repairs: input.repairs}).toEqual({carrier, repairs})
  })

  it('has an example that ends in a plus', () => {
    expect(endingInPlus).toMatch(/\+$/)
  })

  it('keeps what travelled with a signed redirect', () => {
    const query = `SAMLResponse=${once(redirect)}&RelayState=a%20b&SigAlg=${once('urn:alg')}&Signature=AAAA`
    expect(text(`https://hubb.example/acs?${query}`).delivery).toEqual({
      parameter: 'SAMLResponse',
      binding: 'redirect',
      deliveredTo: 'https://hubb.example/acs',
      relayState: 'a b',
      rawQuery: query,
    })
  })

  it('says how the message was packed', () => {
    expect(text(post)).toMatchObject({input: {packing: 'plain'}, delivery: {binding: 'post'}})
    expect(text(redirect)).toMatchObject({input: {packing: 'deflated'}, delivery: {binding: 'redirect'}})
    expect(text(`https://a.example/?SAMLResponse=${once(post)}`)).toMatchObject({
      input: {packing: 'plain'},
      delivery: {binding: 'redirect'},
    })
  })

  it('puts back the padding', () => {
    const padded = [sampleXml, `${sampleXml} `, `${sampleXml}  `].map(encodePost).find((base64) => base64.endsWith('='))!
    expect(text(padded.replace(/=+$/, '')).input).toMatchObject({repairs: ['padding-missing'], message: {id: '_f3a1c7'}})
  })

  it.each([
    ['utf-8-bom', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(sampleXml)])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sampleXml, 'utf16le')])],
    ['utf-16le', Buffer.from(sampleXml, 'utf16le')],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(sampleXml, 'utf16le').swap16()])],
    ['utf-16be', Buffer.from(sampleXml, 'utf16le').swap16()],
    ['latin-1', Buffer.from(sampleXml, 'latin1')],
  ])('reads %s', (encoding, bytes) => {
    const {input} = capture(bytes, 'file')
    expect(input).toMatchObject({encoding, message: sampleResponse})
  })

  it('tells metadata and a lone assertion from messages', () => {
    expect(text('<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="a"/>').input.kind).toBe('metadata')
    expect(text('<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"/>').input.kind).toBe('assertion')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['nothing', ''],
    ['nothing', ' \n\t'],
    ['html', '<!DOCTYPE html><html><body>Fel</body></html>'],
    ['json', '{"a": 1}'],
    ['jwt', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln'],
    ['picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])],
    ['picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]).toString('base64')],
    ['document', '%PDF-1.7'],
    ['document', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['text', 'Hej! Kan ni hjälpa mig att logga in?'],
    ['text', 'hello'],
    ['json', Buffer.from('{"a": "longer"}').toString('base64')],
    ['address', 'https://www.example.se/start'],
    ['ws-federation', 'https://fs.example.se/adfs/ls/?wa=wsignin1.0&wtrealm=urn:x'],
    ['ws-federation', 'wa=wsignin1.0&wresult=%3Ct%3ARequestSecurityTokenResponse%3E'],
    ['saml-1', '<Response xmlns="urn:oasis:names:tc:SAML:1.0:protocol"/>'],
    ['other-xml', '<note/>'],
  ])('is %s in the form of %j', (type, given) => {
    expect(problemIn(given)).toMatchObject({kind: 'not-saml', type})
  })

  it.each([
    ['midway', 'base64 cut at a letter', post.slice(0, 1001)],
    ['midway', 'base64 cut between bytes', post.slice(0, 1000)],
    ['midway', 'XML cut within a tag', sampleXml.slice(0, 700)],
    ['midway', 'compressed base64 cut', redirect.slice(0, 300)],
    ['midway', 'an address cut within its message', `https://hubb.example/acs?SAMLResponse=${once(redirect).slice(0, 300)}`],
    ['ellipsis', 'base64 with an ellipsis in it', `${post.slice(0, 500)}…${post.slice(-20)}`],
    ['ellipsis', 'XML that ends in three dots', `${sampleXml.slice(0, 500)}...`],
    ['terminal', 'as much as a terminal’s line holds', encodePost(sampleXml.repeat(3)).slice(0, 4095)],
    ['command-line', 'as much as cmd.exe holds', encodePost(sampleXml.replace('<saml:Subject>', `<!--${'x'.repeat(9000)}-->$&`)).slice(0, 8150)],
    ['ampersand', 'a login address without message', 'https://idp.example/saml2/sso?RelayState=abc'],
  ])('was cut (%s): %s', (cause, _, given) => {
    expect(problemIn(given)).toEqual({kind: 'cut', cause})
  })

  it.each([
    ['doctype', '', `<!DOCTYPE x [<!ENTITY a "b">]>${sampleXml}`],
    ['doctype', '', encodePost(`<!DOCTYPE x>${sampleXml}`)],
    ['too-deep', '', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
    ['not-well-formed', '2:4', '<a>\n<b></a>'],
  ])('is malformed: %s at %j', (reason, place, given) => {
    expect(problemIn(given)).toEqual({kind: 'malformed', reason, place})
  })

  it('never unpacks a bomb', () => {
    expect(() => text(encodeRedirect(`<a>${' '.repeat(6_000_000)}</a>`))).toThrow(expect.objectContaining({code: 'E_INFLATES_TOO_FAR'}))
  })
})
