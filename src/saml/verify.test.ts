import {beforeAll, describe, expect, it} from 'vitest'
import {soundResponse} from '../rules/sound-evidence.ts'
import {algorithm} from './names.ts'
import {type SigningKey, rsaSha256, signElement} from './sign.ts'
import {makeTestKey} from './test-keys.ts'
import {checkSignatures} from './verify.ts'
import {writeResponse} from './write-response.ts'
import {parseXml, serializeXml} from './xml.ts'

const unsigned = writeResponse(soundResponse.message)
let genuine: Awaited<ReturnType<typeof makeTestKey>>
let stranger: Awaited<ReturnType<typeof makeTestKey>>
let signed: string

const sign = (key: SigningKey, choice = rsaSha256): string =>
  signElement(signElement(unsigned, 'Assertion', key, choice), 'Response', key, choice)
const assertionSigned = (): string => signElement(unsigned, 'Assertion', genuine.key)

beforeAll(async () => {
  genuine = await makeTestKey('genuine')
  stranger = await makeTestKey('stranger')
  signed = sign(genuine.key)
})

const check = (xml: string, trusted = [genuine.certificate]) => {
  const {document, problem} = parseXml(xml)
  expect(problem).toBeUndefined()
  return checkSignatures(document!.documentElement, trusted)
}
const states = (xml: string, trusted = [genuine.certificate]) =>
  check(xml, trusted).signatures.map(({on, state}) => `${on} ${state}`)
const verified = (xml: string) => check(xml).verifiedAssertions.map(({id}) => id)

describe('a genuine response', () => {
  it('is sound in both signatures, and its assertion is verified', () => {
    expect(states(signed)).toEqual(['Response sound', 'Assertion sound'])
    expect(verified(signed)).toEqual(['_assertion'])
    expect(check(signed).signatures[0]).toMatchObject({signedBy: genuine.certificate.fingerprint, soundUnderEmbedded: true})
  })

  it('protects an assertion without a signature of its own', () => {
    expect(verified(signElement(unsigned, 'Response', genuine.key))).toEqual(['_assertion'])
  })

  it('has its signatures computed up to a limit, and what is beyond counts as not computed', () => {
    const assertion = /<saml:Assertion[^]*<\/saml:Assertion>/.exec(assertionSigned())?.[0] ?? ''
    const many = Array.from({length: 22}, (_, at) => assertion.replaceAll('_assertion', `_a${String(at)}`)).join('')
    const seen = check(assertionSigned().replace(assertion, many)).signatures.map(({state}) => state)
    expect(seen.filter((state) => state === 'unsupported')).toHaveLength(2)
    expect(seen).toHaveLength(22)
  })

  it('is left as it was by being checked', () => {
    const {document} = parseXml(signed)
    const before = serializeXml(document!)
    checkSignatures(document!.documentElement, [genuine.certificate])
    expect(serializeXml(document!)).toBe(before)
  })

  it('is sound when any of several trusted keys made it', () => {
    expect(states(signed, [stranger.certificate, genuine.certificate])).toEqual(['Response sound', 'Assertion sound'])
  })

  it('keeps å, entities, CDATA and comments apart from what is signed', () => {
    const odd = unsigned.replace('>Alma<', '>Åsa &amp; &#xD;Örjan<![CDATA[ <b> ]]><')
    const commented = signElement(odd, 'Assertion', genuine.key).replace('Åsa', 'Å<!-- x -->sa')
    expect(states(commented)).toEqual(['Assertion sound'])
    expect(check(commented).verifiedAssertions[0]?.attributes[2]?.values).toEqual(['Åsa & \rÖrjan <b> '])
  })

  it('is unchecked when nothing is trusted, and says whether it holds under its own certificate', () => {
    expect(states(signed, [])).toEqual(['Response unchecked', 'Assertion unchecked'])
    expect(check(signed, []).signatures[0]?.soundUnderEmbedded).toBe(true)
  })
})

describe('a forged response', () => {
  it.each([
    ['a name', (xml: string) => xml.replace('Alma', 'Anna')],
    ['white space', (xml: string) => xml.replace('<saml:Subject>', '<saml:Subject> ')],
    ['the level', (xml: string) => xml.replace('loa/loa3<', 'loa/loa4<')],
  ])('shows that %s was changed', (_, change) => {
    expect(states(change(signed))).toEqual(['Response changed', 'Assertion changed'])
    expect(verified(change(signed))).toEqual([])
  })

  it('is not trusted for the certificate that it carries', () => {
    expect(states(sign(stranger.key))).toEqual(['Response unknown-signer', 'Assertion unknown-signer'])
    expect(check(sign(stranger.key)).signatures[0]).toMatchObject({signedBy: undefined, soundUnderEmbedded: true})
  })

  it('does not hold when the signature value is changed', () => {
    const broken = assertionSigned().replace(/(<ds:SignatureValue>)(....)/, '$1AAAA')
    expect(check(broken).signatures[0]).toMatchObject({state: 'unknown-signer', soundUnderEmbedded: false})
  })

  it.each([
    ['two SignedInfo', (xml: string) => xml.replace(/(<ds:SignedInfo>.*?<\/ds:SignedInfo>)/s, '$1$1')],
    ['no Reference', (xml: string) => xml.replace(/<ds:Reference .*?<\/ds:Reference>/s, '')],
    ['two digests', (xml: string) => xml.replace(/(<ds:DigestValue>.*?<\/ds:DigestValue>)/s, '$1$1')],
    ['a comment in the digest', (xml: string) => xml.replace('<ds:DigestValue>', '<ds:DigestValue>AAAA<!---->')],
    ['a comment in the value', (xml: string) => xml.replace('<ds:SignatureValue>', '<ds:SignatureValue><!---->')],
  ])('with %s is malformed', (_, change) => {
    expect(states(change(assertionSigned()))).toEqual(['Assertion malformed'])
    expect(verified(change(assertionSigned()))).toEqual([])
  })

  it.each([
    ['another element', (xml: string) => xml.replace('URI="#_assertion"', 'URI="#_response"')],
    ['an ID that two elements have', (xml: string) => xml.replace('<saml:Subject>', '<saml:Subject ID="_assertion">')],
    ['an ID under another spelling', (xml: string) => xml.replace('<saml:Subject>', '<saml:Subject xml:id="_assertion">')],
    ['an ID under another prefix', (xml: string) => xml.replace('<saml:Subject>', '<saml:Subject samlp:ID="_assertion">')],
  ])('whose signature points at %s is misplaced', (_, change) => {
    expect(states(change(assertionSigned()))).toEqual(['Assertion misplaced'])
    expect(verified(change(assertionSigned()))).toEqual([])
  })

  it('verifies only the genuine assertion when a forged one stands before it', () => {
    const forged = unsigned.match(/<saml:Assertion.*<\/saml:Assertion>/s)![0].replace('"_assertion"', '"_forged"')
    expect(verified(assertionSigned().replace('<saml:Assertion ', `${forged}<saml:Assertion `))).toEqual(['_assertion'])
  })

  it('verifies nothing when the genuine assertion is hidden inside the forged one’s signature', () => {
    const whole = assertionSigned()
    const original = whole.match(/<saml:Assertion.*<\/saml:Assertion>/s)![0]
    const stripped = original.replace(/<ds:Signature .*<\/ds:Signature>/s, '')
    const forged = original
      .replace('ID="_assertion"', 'ID="_forged"')
      .replace('</ds:Signature>', `<ds:Object>${stripped}</ds:Object></ds:Signature>`)
    expect(states(whole.replace(original, forged))).toEqual(['Assertion misplaced'])
  })

  it('does not verify an assertion whose own signature fails, even inside a signed response', () => {
    const tampered = assertionSigned().replace('Alma', 'Anna')
    const wrapped = signElement(tampered, 'Response', genuine.key)
    expect(states(wrapped)).toEqual(['Response sound', 'Assertion changed'])
    expect(verified(wrapped)).toEqual([])
  })

  it('cannot hide text in a processing instruction', () => {
    // A careless canonicaliser writes the instruction's data as text, and the digest still matches.
    const hidden = assertionSigned().replace('>Alma<', '><?p Al?>ma<')
    expect(states(hidden)).toEqual(['Assertion changed'])
    expect(verified(hidden)).toEqual([])
  })

  it.each([
    ['HMAC', algorithm.rsaSha256, 'http://www.w3.org/2000/09/xmldsig#hmac-sha1'],
    ['an unknown method', algorithm.rsaSha256, 'urn:none'],
    ['an XPath transform', algorithm.enveloped, 'http://www.w3.org/TR/1999/REC-xpath-19991116'],
    ['an unknown canonicalisation', `CanonicalizationMethod Algorithm="${algorithm.exclusive}"`, 'CanonicalizationMethod Algorithm="urn:c14n"'],
    ['an MD5 digest', algorithm.sha256, 'http://www.w3.org/2001/04/xmldsig-more#md5'],
  ])('with %s is not computed', (_, from, to) => {
    expect(states(assertionSigned().replace(from, to))).toEqual(['Assertion unsupported'])
  })

  it('does not make the checker throw, whatever stands where base64 should', () => {
    const garbage = assertionSigned().replace(/<ds:X509Certificate>[^<]*/, '<ds:X509Certificate>%%%')
    expect(states(garbage.replace(/<ds:SignatureValue>[^<]*/, '<ds:SignatureValue>'))).toEqual(['Assertion unknown-signer'])
  })
})
