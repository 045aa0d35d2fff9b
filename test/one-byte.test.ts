import {createPrivateKey, sign} from 'node:crypto'
import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {capture} from '../src/capture/capture.ts'
import {canonicalize} from '../src/saml/canonicalize.ts'
import type {Certificate} from '../src/saml/certificate.ts'
import {decodePost, decodeRedirect, encodePost, encodeRedirect} from '../src/saml/decode.ts'
import {algorithm, ns} from '../src/saml/names.ts'
import {signaturesOf} from '../src/saml/read-signature.ts'
import {checkRedirectSignature} from '../src/saml/verify-redirect.ts'
import {checkSignatures} from '../src/saml/verify.ts'
import {childElements} from '../src/saml/xml.ts'
import type {Genuine} from './forgeries/forgery.ts'
import {makeGenuine} from './forgeries/genuine.ts'

const runs = {seed: 20_260_301, numRuns: 1500}
let genuine: Genuine
let certificate: Certificate

beforeAll(async () => {
  const made = await makeGenuine()
  genuine = made.genuine
  certificate = made.certificate
})

/** What a sound signature covers in the text, in canonical form; nothing when no signature holds. */
function covered(bytes: Buffer): string | undefined {
  const {content} = capture(bytes, 'file')
  if (!content) return undefined
  const {verifiedAssertions} = checkSignatures(content.root, [certificate])
  if (verifiedAssertions.length === 0) return undefined
  const [assertion] = childElements(content.root, ns.assertion, 'Assertion')
  return assertion && canonicalize(assertion, algorithm.exclusive, ['xs'], signaturesOf(assertion)[0])
}

/** With another byte in the place of one. */
function changed(text: string, position: number, difference: number): Buffer {
  const bytes = Buffer.from(text)
  const at = position % bytes.length
  bytes[at] = ((bytes[at] ?? 0) + difference) % 256
  return bytes
}

describe('one changed byte', () => {
  it('in the signed assertion is caught, or its canonical form is the same', () => {
    const start = Buffer.byteLength(genuine.xml.slice(0, genuine.xml.indexOf('<saml:Assertion')))
    const length = Buffer.byteLength(genuine.assertion)
    const original = covered(Buffer.from(genuine.xml))
    expect(original).toContain('Alma')
    let caught = 0
    fc.assert(
      fc.property(fc.nat({max: length - 1}), fc.integer({min: 1, max: 255}), (offset, difference) => {
        const now = covered(changed(genuine.xml, start + offset, difference))
        if (now === undefined) caught += 1
        else expect(now).toBe(original)
      }),
      runs,
    )
    expect(caught).toBeGreaterThan(runs.numRuns / 2)
  })

  it('in any value is always caught, at every position', () => {
    const values = [...genuine.bare.matchAll(/(?<=<saml:(?:NameID|AttributeValue|Audience)\b[^>]*>)[^<]+/g)]
    const from = genuine.xml.indexOf(genuine.assertion)
    const {signature} = genuine
    const positions = values.flatMap(({index, 0: value}) => Array.from({length: value.length}, (_, step) => index + step))
    // The values stand after the signature, which is not in the text that they were looked for in.
    const held = positions.filter((position) => {
      const at = from + position + signature.length
      expect(genuine.xml[at]).toBe(genuine.bare[position])
      const other = genuine.xml[at] === 'x' ? 'y' : 'x'
      return covered(Buffer.from(genuine.xml.slice(0, at) + other + genuine.xml.slice(at + 1))) !== undefined
    })
    expect(positions.length).toBeGreaterThan(60)
    expect(held).toEqual([])
  })

  it('in what is signed of a query is always caught', () => {
    const query = signedQuery(genuine.logout, 'state=å&b')
    expect(checkRedirectSignature(query, [certificate])?.state).toBe('sound')
    const signedLength = query.indexOf('&Signature=')
    fc.assert(
      fc.property(fc.nat({max: signedLength - 1}), fc.constantFrom('A', 'z', '7'), (at, letter) => {
        fc.pre(query[at] !== letter && !isSameOctet(query, at, letter))
        const other = query.slice(0, at) + letter + query.slice(at + 1)
        expect(checkRedirectSignature(other, [certificate])?.state).not.toBe('sound')
      }),
      {...runs, numRuns: 400},
    )
  })
})

describe('what is encoded and decoded again', () => {
  it('is the same message by POST, by redirect, and by a signed redirect', () => {
    const messages = [genuine.xml, genuine.both, genuine.refusal, genuine.logout]
    for (const xml of messages) {
      expect(decodePost(encodePost(xml)).xml?.toString('utf8')).toBe(xml)
      expect(decodeRedirect(encodeRedirect(xml)).xml?.toString('utf8')).toBe(xml)
      const form = `SAMLResponse=${encodeURIComponent(encodePost(xml))}&RelayState=r`
      const address = `https://sp.example/acs?${signedQuery(xml, 'r')}`
      for (const text of [encodePost(xml), encodeRedirect(xml), form, address])
        expect(capture(Buffer.from(text), 'file').content?.xml).toBe(xml)
    }
  })
})

function signedQuery(xml: string, relayState: string): string {
  const parameters = {SAMLResponse: encodeRedirect(xml), RelayState: relayState, SigAlg: algorithm.rsaSha256}
  const query = Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  const signature = sign('sha256', Buffer.from(query), createPrivateKey(genuine.key.privateKey)).toString('base64')
  return `${query}&Signature=${encodeURIComponent(signature)}`
}

/** A percent-escape in small letters says the same; whether it was signed so is another matter. */
function isSameOctet(query: string, at: number, letter: string): boolean {
  return query[at]?.toLowerCase() === letter.toLowerCase() && /%[\dA-F]?$/i.test(query.slice(Math.max(0, at - 2), at))
}
