import {beforeAll, describe, expect, it} from 'vitest'
import {SignedXml} from 'xml-crypto'
import {soundResponse} from '../rules/sound-evidence.ts'
import {algorithm, ns} from './names.ts'
import {type SigningKey, rsaSha256, signElement} from './sign.ts'
import {makeTestKey} from './test-keys.ts'
import {writeResponse} from './write-response.ts'
import {hasXmlsec, xmlsecAccepts} from './testing-xmlsec.ts'
import {childElements, elementsFrom, parseXml, serializeXml} from './xml.ts'

const unsigned = writeResponse(soundResponse.message)
let key: SigningKey

beforeAll(async () => {
  key = (await makeTestKey('signer')).key
})

/** What xml-crypto, asked directly, says of the signatures of that element. */
function xmlCryptoAccepts(xml: string, localName: string): boolean {
  for (const element of elementsFrom(parseXml(xml).document!.documentElement)) {
    if (element.localName !== localName) continue
    const [signature] = childElements(element, ns.signature, 'Signature')
    if (!signature) return false
    const witness = new SignedXml({publicCert: key.certificate, getCertFromKeyInfo: () => null})
    witness.loadSignature(serializeXml(signature))
    return witness.checkSignature(xml)
  }
  return false
}

const withName = (name: string) => {
  const [assertion] = soundResponse.message.assertions
  const [attribute] = assertion!.attributes
  const odd = {...assertion!, attributes: [{...attribute!, values: [name]}]}
  return writeResponse({...soundResponse.message, assertions: [odd]})
}

describe('a signed element', () => {
  it('is accepted by xml-crypto in both places', () => {
    const signed = signElement(signElement(unsigned, 'Assertion', key), 'Response', key)
    expect(xmlCryptoAccepts(signed, 'Response')).toBe(true)
    expect(xmlCryptoAccepts(signed, 'Assertion')).toBe(true)
  })

  it('has its signature right after its Issuer', () => {
    expect(signElement(unsigned, 'Response', key)).toMatch(/^<samlp:Response [^>]*><saml:Issuer[^>]*>[^<]*<\/saml:Issuer><ds:Signature/)
    expect(signElement(unsigned, 'Assertion', key)).toMatch(/<saml:Assertion [^>]*><saml:Issuer[^>]*>[^<]*<\/saml:Issuer><ds:Signature/)
  })

  it('has its signature first when it has no Issuer, and the signature still holds', () => {
    const signed = signElement(writeResponse({...soundResponse.message, issuer: undefined}), 'Response', key)
    expect(signed).toMatch(/^<samlp:Response [^>]*><ds:Signature/)
    expect(xmlCryptoAccepts(signed, 'Response')).toBe(true)
  })

  it('is otherwise the same text', () => {
    const signed = signElement(unsigned, 'Response', key)
    expect(signed.replace(/<ds:Signature.*<\/ds:Signature>/s, '')).toBe(unsigned)
  })

  it.each(['Åsa\r\nÖrjan', 'a\u2028b\u0085c', '<&>"', 'tab\there'])('carries %j unharmed', (name) => {
    const signed = signElement(signElement(withName(name), 'Assertion', key), 'Response', key)
    expect(xmlCryptoAccepts(signed, 'Response')).toBe(true)
    expect(xmlCryptoAccepts(signed, 'Assertion')).toBe(true)
  })

  it('is the first of two with the same name', () => {
    const [assertion] = soundResponse.message.assertions
    const two = writeResponse({...soundResponse.message, assertions: [assertion!, {...assertion!, id: '_second'}]})
    const signed = signElement(two, 'Assertion', key)
    expect(signed.match(/<ds:Signature /g)).toHaveLength(1)
    expect(signed).toContain(`URI="#${assertion!.id!}"`)
  })

  it('may be signed weakly on purpose', () => {
    const weak = {signatureMethod: algorithm.rsaSha1, digestMethod: algorithm.sha1}
    expect(signElement(unsigned, 'Response', key, weak)).toContain(`Algorithm="${algorithm.rsaSha1}"`)
    expect(rsaSha256.digestMethod).toBe(algorithm.sha256)
  })

  it('is refused when it is not there', () => {
    expect(() => signElement(unsigned, 'LogoutRequest', key)).toThrow()
  })

  it.skipIf(!hasXmlsec)('is accepted by xmlsec1 (skipped where xmlsec1 is not installed)', () => {
    for (const name of ['Åsa', 'Åsa\r\nÖrjan', 'a\u2028b'])
      for (const element of ['Response', 'Assertion'] as const) {
        const space = element === 'Response' ? ns.protocol : ns.assertion
        expect(xmlsecAccepts(signElement(withName(name), element, key), key.certificate, `${space}:${element}`)).toBe(true)
      }
  })

  it.skipIf(!hasXmlsec)('is refused by xmlsec1 once changed (skipped where xmlsec1 is not installed)', () => {
    const changed = signElement(unsigned, 'Response', key).replace('Version="2.0"', 'Version="2.1"')
    expect(xmlsecAccepts(changed, key.certificate, `${ns.protocol}:Response`)).toBe(false)
  })
})
