import {readFileSync} from 'node:fs'
import path from 'node:path'
import {deflateRawSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {capture} from './capture.ts'
import {insideArtifact} from './inside-artifact.ts'
import {mostPieces} from './pieces.ts'
import {readFlow} from './read-flow.ts'

const sound = readFileSync(path.join(import.meta.dirname, '../../fixtures/saml/sound-response/message.xml'), 'utf8').trim()
const base64 = Buffer.from(sound).toString('base64')
const read = (text: string) => capture(Buffer.from(text), 'file')

describe('a message that was cut', () => {
  it.each([
    ['base64 that ends midway', base64.slice(0, 1601)],
    ['base64 with dots where text is missing', `${base64.slice(0, 1600)}…`],
    ['XML that ends midway', sound.slice(0, 1200)],
    ['a compressed message', deflateRawSync(Buffer.from(sound)).toString('base64').slice(0, 1200)],
  ])('shows who issued it and where it was to go: %s', (_, text) => {
    const {input, content} = read(text)
    expect(content).toBeUndefined()
    expect(input.problem?.kind).toBe('cut')
    expect(input.readable).toMatchObject({root: 'Response', issuer: /Issuer[^>]*>([^<]+)</.exec(sound)?.[1]})
    expect(JSON.stringify(input.readable)).not.toContain('NameID')
  })

  it('shows nothing when not even its root is whole', () => {
    expect(read(base64.slice(0, 61)).input.readable).toBeUndefined()
  })
})

describe('characters that came along when it was copied', () => {
  it.each(['\u0000', '\u00A0', '\uFEFF', '\u200E'])('are left out of base64: %j', (sign) => {
    expect(read(base64.replaceAll(/.{70}/g, `$&${sign}`)).content?.kind).toBe('message')
  })

  it('are told when they stood in the tags of XML', () => {
    const {content, input} = read(sound.replace(' ', '\u00A0'))
    expect(content?.kind).toBe('message')
    expect(input.repairs).toContain('odd-blanks')
  })
})

describe('a HAR that is written in its own way', () => {
  const body = `SAMLResponse=${encodeURIComponent(base64)}`
  const har = (postData: object, startedDateTime: string | undefined = '2026-03-01T13:05:12Z'): Buffer => {
    const request = {method: 'POST', url: 'https://hub.example/acs', headers: [], postData}
    return Buffer.from(JSON.stringify({log: {version: '1.2', entries: [{startedDateTime, request, response: {status: 200}}]}}))
  }

  it.each([
    ['a form in base64', har({encoding: 'base64', text: Buffer.from(body).toString('base64')})],
    ['a form below its headers', har({text: `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\n${body}`})],
    ['fields alone', har({params: [{name: 'SAMLResponse', value: base64}]})],
    ['no times', har({text: body}, '')],
  ])('is read: %s', (_, bytes) => {
    expect(readFlow(bytes)?.messages.map(({content}) => content?.root.localName)).toEqual(['Response'])
  })

  it('is not taken for several messages when hard spaces cut one in pieces', () => {
    expect(readFlow(Buffer.from(base64.replaceAll(/.{76}/g, '$&\u00A0')))).toBeUndefined()
  })
})

describe('a token of WS-Federation', () => {
  const token = (version: string): string =>
    `<t:RequestSecurityTokenResponse xmlns:t="http://schemas.xmlsoap.org/ws/2005/02/trust"><t:RequestedSecurityToken><a:Assertion xmlns:a="urn:oasis:names:tc:SAML:${version}:assertion" ID="_1" Version="2.0"><a:Issuer>idp</a:Issuer></a:Assertion></t:RequestedSecurityToken></t:RequestSecurityTokenResponse>`

  it.each([
    ['its XML', token('2.0')],
    ['a form', `wa=wsignin1.0&wresult=${encodeURIComponent(token('2.0')).replaceAll('%20', '+')}&wctx=1`],
    ['a page', `<html><form><input type="hidden" name="wresult" value="${token('2.0').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"></form></html>`],
  ])('is opened, and still said to be another protocol: %s', (_, text) => {
    const {content, input} = read(text)
    expect(content?.kind).toBe('assertion')
    expect(input.problem).toEqual({kind: 'not-saml', type: 'ws-federation', detail: ''})
  })

  it('is opened too when it holds SAML 1.1', () => {
    expect(read(token('1.0')).content?.kind).toBe('other')
  })
})

describe('an ArtifactResponse', () => {
  const around = (inner: string): string =>
    `<p:ArtifactResponse xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_a" Version="2.0"><p:Status><p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></p:Status>${inner}</p:ArtifactResponse>`

  it('is opened when the message in it is signed', () => {
    const {content, input} = insideArtifact(read(around(sound.replace(/^<\?xml[^>]*>/, ''))))
    expect([content?.kind, input.message?.kind]).toEqual(['message', 'Response'])
  })

  it('is left as it is when only the connection vouches for it', () => {
    const inner = '<p:Response ID="_r" Version="2.0"><p:Status><p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></p:Status></p:Response>'
    expect(insideArtifact(read(around(inner))).content?.root.localName).toBe('ArtifactResponse')
  })
})

describe('a text with very many messages', () => {
  const line = (at: number): string => `SAMLRequest=${Buffer.from(`<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_${String(at)}"/>`).toString('base64')}\n`

  it('says that the rest was not read, and says nothing when all was', () => {
    const text = (count: number): Buffer => Buffer.from(Array.from({length: count}, (_, at) => line(at)).join(''))
    expect(readFlow(text(mostPieces + 1))?.limit).toBe(mostPieces)
    expect(readFlow(text(3))?.limit).toBeUndefined()
  })
})
