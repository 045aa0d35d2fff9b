import {createPrivateKey, sign as signBytes} from 'node:crypto'
import {beforeAll, describe, expect, it} from 'vitest'
import {encodePost, encodeRedirect} from '../../src/saml/decode.ts'
import {algorithm, ns} from '../../src/saml/names.ts'
import {SignedXml} from 'xml-crypto'
import {createSigningKey} from '../pki/signing-key.ts'
import type {SigningKey} from '../../src/saml/sign.ts'
import {type Providers, createProviders} from '../providers.ts'
import {type TestService, createTestService} from '../testing/service.ts'
import {type Delivery, receiveRequest} from './receive.ts'

const endpoint = 'http://efos.localhost:1/sso'
const now = new Date('2026-03-01T12:00:00Z')
let service: TestService
let unsignedService: TestService
let stranger: SigningKey
let providers: Providers

beforeAll(async () => {
  service = await createTestService()
  unsignedService = await createTestService({entityId: 'https://osignerad.localhost/MOCK/saml', authnRequestsSigned: 'false'})
  stranger = await createSigningKey('MOCK stranger', {bits: 2048})
  providers = createProviders({allowExternal: false})
  providers.add(service.metadata)
  providers.add(unsignedService.metadata)
})

const request = (changes: Readonly<Record<string, string | undefined>> = {}, issuer = unsignedService.entityId) => {
  const attributes: Readonly<Record<string, string | undefined>> = {
    ID: '_1',
    Version: '2.0',
    IssueInstant: now.toISOString(),
    Destination: endpoint,
    AssertionConsumerServiceURL: unsignedService.acsUrl,
    ...changes,
  }
  const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
  return `<samlp:AuthnRequest xmlns:samlp="${ns.protocol}" xmlns:saml="${ns.assertion}"${written.join('')}><saml:Issuer>${issuer}</saml:Issuer></samlp:AuthnRequest>`
}

const receive = (delivery: Delivery) => receiveRequest(delivery, {endpoint, providers, now})
const byPost = (xml: string) => receive({binding: 'post', samlRequest: encodePost(xml), relayState: undefined})
const byRedirect = (rawQuery: string) => receive({binding: 'redirect', rawQuery})
const reasonOf = (received: ReturnType<typeof receive>) => received.refused?.reason ?? 'accepted'

/** Signs as a client does that encodes its parameters its own way: lower-case hex, `'` left alone. */
function signedQuery(xml: string, key: SigningKey, relayState = "it's"): string {
  const encode = (text: string) => encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
  const octets = `SAMLRequest=${encode(encodeRedirect(xml))}&RelayState=${encode(relayState)}&SigAlg=${encode(algorithm.rsaSha256)}`
  const signature = signBytes('sha256', Buffer.from(octets), createPrivateKey(key.privateKey)).toString('base64')
  return `${octets}&Signature=${encode(signature)}`
}

function signedXml(xml: string, key: SigningKey): string {
  const signer = new SignedXml({
    privateKey: key.privateKey,
    publicCert: key.certificate,
    signatureAlgorithm: algorithm.rsaSha256,
    canonicalizationAlgorithm: algorithm.exclusive,
  })
  signer.addReference({
    xpath: '/*',
    transforms: [algorithm.enveloped, algorithm.exclusive],
    digestAlgorithm: algorithm.sha256,
  })
  signer.computeSignature(xml, {prefix: 'ds', location: {reference: "/*/*[local-name(.)='Issuer']", action: 'after'}})
  return signer.getSignedXml()
}

describe('a request', () => {
  it('is accepted with its question, by either binding', () => {
    const question = {id: '_1', issuer: unsignedService.entityId, acsUrl: unsignedService.acsUrl}
    expect(byPost(request()).accepted?.question).toEqual(question)
    const query = `SAMLRequest=${encodeURIComponent(encodeRedirect(request()))}&RelayState=a%20b`
    expect(byRedirect(query).accepted).toMatchObject({question, relayState: 'a b'})
  })

  it('may leave out its destination and its reply address', () => {
    const bare = byPost(request({Destination: undefined, AssertionConsumerServiceURL: undefined}))
    expect(bare.accepted?.question.acsUrl).toBe(unsignedService.acsUrl)
  })

  it('may name its reply address by index', () => {
    const index = (value: string) => request({AssertionConsumerServiceURL: undefined, AssertionConsumerServiceIndex: value})
    expect(byPost(index('0')).accepted?.question.acsUrl).toBe(unsignedService.acsUrl)
    expect(reasonOf(byPost(index('7')))).toBe('unregistered-reply-address')
  })

  it('is refused when there is none', () => {
    expect(reasonOf(byRedirect(''))).toBe('no-request')
    expect(reasonOf(receive({binding: 'post', samlRequest: undefined, relayState: undefined}))).toBe('no-request')
  })

  it.each(['*', 'PGEv', '<a/>'])('is refused when it cannot be decoded: %j', (parameter) => {
    expect(reasonOf(byRedirect(`SAMLRequest=${encodeURIComponent(parameter)}`))).toBe('unreadable')
  })

  it.each(['not xml', '<a>', '<!DOCTYPE a><a/>', '<a/><b/>'])('is refused when it is not sound XML: %j', (xml) => {
    expect(reasonOf(byPost(xml))).toBe('unreadable')
  })

  it('is refused when it is another message, another version or nameless', () => {
    expect(reasonOf(byPost(`<samlp:Response xmlns:samlp="${ns.protocol}"/>`))).toBe('not-a-request')
    expect(reasonOf(byPost(request({Version: '1.1'})))).toBe('not-a-request')
    expect(reasonOf(byPost(request({ID: undefined})))).toBe('not-a-request')
  })

  it('is refused from an issuer that is not known letter by letter', () => {
    expect(reasonOf(byPost(request({}, `${unsignedService.entityId}/`)))).toBe('unknown-issuer')
    expect(reasonOf(byPost(request({}, '')))).toBe('unknown-issuer')
  })

  it('is refused with a reply address that is not registered', () => {
    expect(reasonOf(byPost(request({AssertionConsumerServiceURL: `${unsignedService.acsUrl}/`})))).toBe('unregistered-reply-address')
  })

  it('is refused when it is addressed to somebody else', () => {
    expect(reasonOf(byPost(request({Destination: `${endpoint}/`})))).toBe('wrong-destination')
  })

  it('is current for three minutes, with half a minute for clocks that differ', () => {
    const at = (seconds: number) => reasonOf(byPost(request({IssueInstant: new Date(now.getTime() + seconds * 1000).toISOString()})))
    expect([at(-210), at(30)]).toEqual(['accepted', 'accepted'])
    expect([at(-211), at(31)]).toEqual(['stale', 'stale'])
    expect(reasonOf(byPost(request({IssueInstant: 'i går'})))).toBe('stale')
  })

  it('says in both languages what was wrong, and with what', () => {
    const {why} = byPost(request({Destination: 'http://elsewhere.localhost/'})).refused!
    expect(why.sv).toContain('http://elsewhere.localhost/')
    expect(why.en).toContain(endpoint)
    expect(why.sv).not.toContain('{')
  })
})

describe('a signed request', () => {
  const own = (changes: Readonly<Record<string, string>> = {}) => request(changes, service.entityId)

  it('is accepted with a key from metadata, whatever way its parameters were encoded', () => {
    expect(reasonOf(byRedirect(signedQuery(own(), service.key)))).toBe('accepted')
    expect(reasonOf(byPost(signedXml(own(), service.key)))).toBe('accepted')
  })

  it('is refused with another key, even when its certificate is enclosed', () => {
    expect(reasonOf(byRedirect(signedQuery(own(), stranger)))).toBe('bad-signature')
    expect(reasonOf(byPost(signedXml(own(), stranger)))).toBe('bad-signature')
  })

  it('is refused when it was changed afterwards', () => {
    const query = signedQuery(own(), service.key)
    expect(reasonOf(byRedirect(query.replace("it's", 'other')))).toBe('bad-signature')
    expect(reasonOf(byPost(signedXml(own(), service.key).replace('ID="_1"', 'ID="_2"')))).toBe('bad-signature')
  })

  it('is refused when the signature covers something else than the request', () => {
    const inner = signedXml(own(), service.key)
    const signature = /<ds:Signature.*<\/ds:Signature>/s.exec(inner)![0]
    const wrapped = own({ID: '_evil'}).replace('</saml:Issuer>', `</saml:Issuer>${signature}<samlp:Extensions>${inner.replace(signature, '')}</samlp:Extensions>`)
    expect(reasonOf(byPost(wrapped))).toBe('bad-signature')
  })

  it('is refused when a parameter comes twice, however it is spelt', () => {
    const forged = encodeURIComponent(encodeRedirect(own({ID: '_forged'})))
    const signed = signedQuery(own(), service.key)
    for (const name of ['SAMLRequest', 'SAML%52equest', 'SAMLReques%74'])
      for (const query of [`${name}=${forged}&${signed}`, `${name}=${forged}&&${signed}`, `${signed}&${name}=${forged}`])
        expect(reasonOf(byRedirect(query))).toBe('bad-signature')
  })

  it('is demanded when metadata says that requests are signed', () => {
    expect(reasonOf(byPost(own()))).toBe('not-signed')
    expect(reasonOf(byRedirect(`SAMLRequest=${encodeURIComponent(encodeRedirect(own()))}`))).toBe('not-signed')
  })

  it('is refused with a method that nobody knows', () => {
    const query = signedQuery(own(), service.key).replace('rsa-sha256', 'rsa-md5')
    expect(reasonOf(byRedirect(query))).toBe('bad-signature')
  })
})
