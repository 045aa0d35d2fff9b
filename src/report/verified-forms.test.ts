import {createHash, createPrivateKey, sign} from 'node:crypto'
import {beforeAll, describe, expect, it} from 'vitest'
import {sampleXml} from '../capture/sample-response.ts'
import {canonicalText} from '../saml/c14n.ts'
import {algorithm, encryption, ns} from '../saml/names.ts'
import {signElement} from '../saml/sign.ts'
import {makeTestKey} from '../saml/test-keys.ts'
import {encryptedByLibrary} from '../saml/testing-encrypt.ts'
import {parseXml} from '../saml/xml.ts'
import {type TestCircumstances, verifiedText} from './testing-verify.ts'

type TestKey = Awaited<ReturnType<typeof makeTestKey>>
let issuer: TestKey
let service: TestKey

beforeAll(async () => {
  ;[issuer, service] = await Promise.all([makeTestKey('issuer'), makeTestKey('service')])
})

const assertionOf = (xml: string): string => /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml)![0]
const alone = (xml: string): string => assertionOf(xml).replace('<saml:Assertion', `<saml:Assertion xmlns:saml="${ns.assertion}"`)
const signed = (xml = sampleXml, name: Parameters<typeof signElement>[1] = 'Assertion'): string => signElement(xml, name, issuer.key)
const verify = (xml: string, change: Partial<TestCircumstances> = {}) => verifiedText(xml, {trusted: [issuer.certificate], ...change})
const person = /<saml:NameID[^>]*>([^<]*)</.exec(sampleXml)![1]!
const forged = (xml: string): string => xml.replace(person, 'vgefos-forged-1')

describe('what is signed', () => {
  it('may be an assertion alone', async () => {
    expect(await verify(signed(alone(sampleXml)))).toMatchObject({exit: 0, persons: [person]})
    expect(await verify(forged(signed(alone(sampleXml))))).toMatchObject({exit: 1, persons: []})
  })

  it('may lie in a SOAP envelope', async () => {
    const soap = (xml: string): string => `<e:Envelope xmlns:e="${ns.soap}"><e:Body>${xml}</e:Body></e:Envelope>`
    expect(await verify(soap(signed()))).toMatchObject({exit: 0, persons: [person]})
    expect(await verify(soap(forged(signed())))).toMatchObject({exit: 1, persons: []})
  })

  it('may lie in an envelope whose sender has an assertion in the header, but not beside another message', async () => {
    const soap = (header: string, xml: string): string => `<e:Envelope xmlns:e="${ns.soap}"><e:Header>${header}</e:Header><e:Body>${xml}</e:Body></e:Envelope>`
    const token = `<w:Security xmlns:w="urn:x:security">${alone(sampleXml).replace(/ID="[^"]*"/, 'ID="_token"')}</w:Security>`
    expect(await verify(soap(token, signed()))).toMatchObject({exit: 0, persons: [person]})
    expect(await verify(soap(forged(sampleXml).replaceAll(/ ID="/g, ' ID="_x'), signed()))).toMatchObject({exit: 1, codes: ['SIG14']})
    expect(await verify(soap('', signed() + token))).toMatchObject({exit: 1, codes: ['SIG14']})
  })

  it('may have come by artifact, in an answer that is signed or not', async () => {
    const by = (xml: string): string =>
      `<samlp:ArtifactResponse xmlns:samlp="${ns.protocol}" ID="_artifact" Version="2.0">${xml}</samlp:ArtifactResponse>`
    expect(await verify(by(signed()))).toMatchObject({exit: 0, persons: [person]})
    expect(await verify(by(sampleXml))).toMatchObject({exit: 1, persons: []})
  })

  it('may be a whole document, by a signature in its assertion that names nothing', async () => {
    const whole = signedAsDocument(sampleXml)
    expect(await verify(whole)).toMatchObject({exit: 0, persons: [person]})
    expect(await verify(forged(whole))).toMatchObject({exit: 1, persons: []})
    expect(await verify(whole.replace('Destination="', 'Destination="https://elsewhere.example/'))).toMatchObject({exit: 1})
  })

  it('does not hold when the signature of the assertion is broken, though that of the message around it holds', async () => {
    const both = signed(signed().replace(/(<ds:DigestValue>)./, '$1A'), 'Response')
    expect(await verify(both)).toMatchObject({exit: 1, codes: expect.arrayContaining(['SIG02']) as unknown, persons: []})
  })

  it('has no other signature beside it where nobody looks', async () => {
    const decoy = `<samlp:Extensions>${/<ds:Signature [\s\S]*?<\/ds:Signature>/.exec(signed())![0]}</samlp:Extensions>`
    expect(await verify(signed().replace('<samlp:Status>', `${decoy}<samlp:Status>`))).toMatchObject({exit: 1, codes: ['SIG14']})
    const holding = signed(sampleXml.replace('<samlp:Status>', `${decoy}<samlp:Status>`), 'Response')
    expect(await verify(holding)).toMatchObject({exit: 0})
  })

  it('is built as SAML says', async () => {
    const without = assertionOf(sampleXml).replace(/<saml:Issuer[\s\S]*?<\/saml:Issuer>/, '')
    expect(await verify(signed(sampleXml.replace(assertionOf(sampleXml), without)))).toMatchObject({exit: 1, codes: ['BND15']})
    expect(await verify(signed(sampleXml.replace(person, ' ')))).toMatchObject({exit: 1, codes: ['BND15']})
  })
})

describe('SHA-1', () => {
  it('is refused by its rule, unless it is allowed', async () => {
    const sha1 = signElement(sampleXml, 'Assertion', issuer.key, {signatureMethod: algorithm.rsaSha1, digestMethod: algorithm.sha1})
    expect(await verify(sha1)).toMatchObject({exit: 1, codes: ['SIG07']})
    expect(await verify(sha1, {allowWeak: true})).toMatchObject({exit: 0})
  })
})

describe('an encrypted assertion', () => {
  const encrypted = async (xml: string, transport: string = encryption.rsaOaepMgf1p): Promise<string> => {
    const choice = {cipher: encryption.aes256Gcm, transport, certificate: service.key.certificate}
    return sampleXml.replace(assertionOf(sampleXml), `<saml:EncryptedAssertion>${await encryptedByLibrary(alone(xml), choice)}</saml:EncryptedAssertion>`)
  }
  const key = () => createPrivateKey(service.key.privateKey)

  it('cannot be judged without the key', async () => {
    expect(await verify(await encrypted(signed()))).toMatchObject({exit: 3, persons: []})
  })

  it('is judged by what is in it when the key is given', async () => {
    expect(await verify(await encrypted(signed()), {key: key()})).toMatchObject({exit: 0, persons: [person]})
    expect(await verify(await encrypted(forged(signed())), {key: key()})).toMatchObject({exit: 1, persons: []})
    expect(await verify(await encrypted(sampleXml), {key: key()})).toMatchObject({exit: 1, persons: []})
  })

  it('is covered by a signature on the message around it', async () => {
    expect(await verify(signed(await encrypted(sampleXml), 'Response'), {key: key()})).toMatchObject({exit: 0, persons: [person]})
  })

  it('does not hold with a key that does not open it', async () => {
    const other = createPrivateKey(issuer.key.privateKey)
    const {exit, codes} = await verify(await encrypted(signed()), {key: other})
    expect(exit).toBe(1)
    expect(codes).toContain('ENC02-')
  })

  it('is refused when the name opens to something that is no name', async () => {
    const choice = {cipher: encryption.aes256Gcm, transport: encryption.rsaOaep, certificate: service.key.certificate}
    const withName = async (clear: string): Promise<string> =>
      signed(sampleXml.replace(/<saml:NameID .*?<\/saml:NameID>/, `<saml:EncryptedID>${await encryptedByLibrary(clear, choice)}</saml:EncryptedID>`))
    const name = `<saml:NameID xmlns:saml="${ns.assertion}">${person}</saml:NameID>`
    expect(await verify(await withName(name), {key: key()})).toMatchObject({exit: 0})
    expect(await verify(await withName(name.replaceAll('NameID', 'SubjectConfirmation')), {key: key()})).toMatchObject({exit: 1, codes: ['BND15']})
    expect(await verify(await withName('no markup'), {key: key()})).toMatchObject({exit: 1, codes: ['BND15']})
  })

  it('is refused by a rule when the key came by RSA 1.5, unless that is allowed', async () => {
    const weak = await encrypted(signed(), encryption.rsa15)
    expect(await verify(weak, {key: key()})).toMatchObject({exit: 1, codes: ['ENC04']})
    expect(await verify(weak, {key: key(), allowWeak: true})).toMatchObject({exit: 0, persons: [person]})
  })
})

describe('a limit in time', () => {
  it('holds for a logout', async () => {
    const logout = `<samlp:LogoutRequest xmlns:samlp="${ns.protocol}" xmlns:saml="${ns.assertion}" ID="_l" Version="2.0" IssueInstant="2026-03-01T14:05:00Z" NotOnOrAfter="2026-03-01T14:10:00Z"><saml:Issuer>https://idp.example</saml:Issuer><saml:NameID>x</saml:NameID></samlp:LogoutRequest>`
    expect(await verify(signed(logout, 'LogoutRequest'))).toMatchObject({exit: 0})
    expect(await verify(signed(logout, 'LogoutRequest'), {at: '2026-03-01T15:00:00Z'})).toMatchObject({exit: 1, codes: ['TIM09']})
  })

  it('holds for metadata, alone and in an aggregate that is not signed itself', async () => {
    const one = (id: string): string =>
      signed(`<md:EntityDescriptor xmlns:md="${ns.metadata}" ID="${id}" entityID="https://${id}.example" validUntil="2026-04-01T00:00:00Z"><md:IDPSSODescriptor protocolSupportEnumeration="${ns.protocol}"/></md:EntityDescriptor>`, 'EntityDescriptor')
    const all = (...entities: readonly string[]): string => `<md:EntitiesDescriptor xmlns:md="${ns.metadata}">${entities.join('')}</md:EntitiesDescriptor>`
    expect(await verify(one('a'))).toMatchObject({exit: 0})
    expect(await verify(one('a'), {at: '2026-05-01T00:00:00Z'})).toMatchObject({exit: 1, codes: ['TIM09']})
    expect(await verify(all(one('a'), one('b')))).toMatchObject({exit: 0})
    expect(await verify(all(one('a'), one('b').replace('https://b', 'https://c')))).toMatchObject({exit: 1})
  })
})

it('another generation of SAML cannot be judged', async () => {
  expect(await verify('<Response xmlns="urn:oasis:names:tc:SAML:1.0:protocol" ResponseID="_r"/>')).toMatchObject({exit: 3})
})

/** A signature in the assertion whose empty reference names the whole document, made by hand: no library would. */
function signedAsDocument(xml: string): string {
  const exclusive = {kind: 'exclusive', comments: false, prefixes: []} as const
  const rootOf = (text: string): Element => parseXml(text).document!.documentElement
  const digest = createHash('sha256').update(canonicalText(rootOf(xml), exclusive)).digest('base64')
  const info = (namespace: string): string =>
    `<ds:SignedInfo${namespace}><ds:CanonicalizationMethod Algorithm="${algorithm.exclusive}"></ds:CanonicalizationMethod>` +
    `<ds:SignatureMethod Algorithm="${algorithm.rsaSha256}"></ds:SignatureMethod><ds:Reference URI=""><ds:Transforms>` +
    `<ds:Transform Algorithm="${algorithm.enveloped}"></ds:Transform><ds:Transform Algorithm="${algorithm.exclusive}"></ds:Transform>` +
    `</ds:Transforms><ds:DigestMethod Algorithm="${algorithm.sha256}"></ds:DigestMethod><ds:DigestValue>${digest}</ds:DigestValue>` +
    '</ds:Reference></ds:SignedInfo>'
  const value = sign('sha256', Buffer.from(info(` xmlns:ds="${ns.signature}"`)), issuer.key.privateKey).toString('base64')
  const signature = `<ds:Signature xmlns:ds="${ns.signature}">${info('')}<ds:SignatureValue>${value}</ds:SignatureValue></ds:Signature>`
  const place = xml.indexOf('</saml:Issuer>', xml.indexOf('<saml:Assertion')) + '</saml:Issuer>'.length
  return xml.slice(0, place) + signature + xml.slice(place)
}
