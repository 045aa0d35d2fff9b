import {generateKeyPairSync, sign} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {algorithm} from './names.ts'
import {isSignedBy, signatureAlgorithm} from './signature-algorithm.ts'

const bytes = Buffer.from('what is signed')
const ec = generateKeyPairSync('ec', {namedCurve: 'P-256'})
const rsa = generateKeyPairSync('rsa', {modulusLength: 2048})

describe('a signature by an EC key', () => {
  it.each(['ieee-p1363', 'der'] as const)('holds when its two numbers are written as %s', (dsaEncoding) => {
    const made = sign('sha256', bytes, {key: ec.privateKey, dsaEncoding})
    const method = signatureAlgorithm(algorithm.ecdsaSha256)!
    expect(isSignedBy(ec.publicKey, method, bytes, made)).toBe(true)
    expect(isSignedBy(ec.publicKey, method, Buffer.from('else'), made)).toBe(false)
    expect(isSignedBy(rsa.publicKey, method, bytes, made)).toBe(false)
  })

  it('does not hold when it is all zeros', () => {
    expect(isSignedBy(ec.publicKey, signatureAlgorithm(algorithm.ecdsaSha256)!, bytes, Buffer.alloc(64))).toBe(false)
  })
})

describe('a signature by EdDSA', () => {
  it.each([
    ['Ed25519', algorithm.ed25519, generateKeyPairSync('ed25519')],
    ['Ed448', algorithm.ed448, generateKeyPairSync('ed448')],
  ] as const)('holds by %s, under its own key and no other', (_, uri, {privateKey, publicKey}) => {
    const made = sign(undefined, bytes, privateKey)
    const method = signatureAlgorithm(uri)!
    expect(isSignedBy(publicKey, method, bytes, made)).toBe(true)
    expect(isSignedBy(publicKey, method, Buffer.from('else'), made)).toBe(false)
    expect(isSignedBy(ec.publicKey, method, bytes, made)).toBe(false)
  })
})

it('a key that is made for PSS alone signs by PSS, and by nothing else', () => {
  const pss = generateKeyPairSync('rsa-pss', {modulusLength: 2048})
  const made = sign('sha256', bytes, pss.privateKey)
  expect(isSignedBy(pss.publicKey, signatureAlgorithm(algorithm.pssSha256)!, bytes, made)).toBe(true)
  expect(isSignedBy(pss.publicKey, signatureAlgorithm(algorithm.rsaSha256)!, bytes, made)).toBe(false)
})

it.each(['http://www.w3.org/2000/09/xmldsig#hmac-sha1', 'http://www.w3.org/2001/04/xmldsig-more#rsa-md5', ''])(
  'nothing is computed by %j',
  (uri) => {
    expect(signatureAlgorithm(uri)).toBeUndefined()
  },
)
