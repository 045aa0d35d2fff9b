import {sign as signBytes} from 'node:crypto'
import {beforeAll, describe, expect, it} from 'vitest'
import {encodeRedirect} from './decode.ts'
import {algorithm} from './names.ts'
import {makeTestKey} from './test-keys.ts'
import {checkRedirectSignature} from './verify-redirect.ts'

let genuine: Awaited<ReturnType<typeof makeTestKey>>
let stranger: Awaited<ReturnType<typeof makeTestKey>>
let query: string

beforeAll(async () => {
  genuine = await makeTestKey('genuine')
  stranger = await makeTestKey('stranger')
  query = signed(encodeURIComponent)
})

/** A signed query, written with that percent-encoding. */
function signed(encode: (text: string) => string): string {
  const request = `SAMLRequest=${encode(encodeRedirect('<a/>'))}`
  const octets = `${request}&RelayState=${encode('https://sp.example/å')}&SigAlg=${encode(algorithm.rsaSha256)}`
  const value = signBytes('sha256', Buffer.from(octets), genuine.key.privateKey).toString('base64')
  return `${octets}&Signature=${encode(value)}`
}

const state = (raw: string, trusted = [genuine.certificate]) => checkRedirectSignature(raw, trusted)?.state

describe('the signature in a redirect', () => {
  it('is sound as it was sent', () => {
    expect(checkRedirectSignature(`?${query}`, [stranger.certificate, genuine.certificate])).toEqual({
      algorithm: algorithm.rsaSha256,
      state: 'sound',
    })
  })

  it('is sound whatever way its sender percent-encodes, as the octets are taken as they stand', () => {
    const lowerCase = signed((text) => encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))
    expect(state(lowerCase)).toBe('sound')
  })

  it('is sound in any order and with foreign parameters', () => {
    expect(state(`org=1&${query.split('&').reverse().join('&')}`)).toBe('sound')
  })

  it.each([
    ['re-encoded', (raw: string) => raw.replace(/%2F/, '%2f')],
    ['with another RelayState', (raw: string) => raw.replace('sp.example', 'sq.example')],
    ['without its RelayState', (raw: string) => raw.replace(/&RelayState=[^&]*/, '')],
  ])('does not hold %s', (_, change) => {
    expect(state(change(query))).toBe('unknown-signer')
  })

  it.each([
    ['small letters', (raw: string) => raw.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())],
    ['characters that need no code', (raw: string) => raw.replaceAll('%3A', ':').replaceAll('%2F', '/')],
  ])('is known to have been recoded with %s', (_, change) => {
    expect(checkRedirectSignature(change(query), [genuine.certificate])).toEqual({
      algorithm: algorithm.rsaSha256,
      state: 'unknown-signer',
      recoded: true,
    })
    expect(checkRedirectSignature(change(query), [stranger.certificate])?.recoded).toBeUndefined()
  })

  it('does not hold under another key, and is unchecked under none', () => {
    expect(state(query, [stranger.certificate])).toBe('unknown-signer')
    expect(state(query, [])).toBe('unchecked')
  })

  it.each([
    ['broken percent-encoding', (raw: string) => raw.replace('&Signature=', '&Signature=%zz')],
    ['a broken algorithm', (raw: string) => raw.replace('SigAlg=', 'SigAlg=%zz')],
    ['no algorithm', (raw: string) => raw.replace(/&SigAlg=[^&]*/, '')],
    ['no value', (raw: string) => raw.replace(/&Signature=.*/, '&Signature')],
    ['two messages', (raw: string) => `${raw}&SAMLRequest=x`],
    ['two signatures', (raw: string) => `${raw}&Signature=x`],
    ['both request and response', (raw: string) => `${raw}&SAMLResponse=x`],
  ])('with %s is malformed, and nothing is thrown', (_, change) => {
    expect(state(change(query))).toBe('malformed')
  })

  it('is not computed with a shared secret', () => {
    expect(state(query.replace('rsa-sha256', 'hmac-sha256'))).toBe('unsupported')
  })

  it('is absent from a query that is not signed', () => {
    expect(checkRedirectSignature('SAMLRequest=x&RelayState=y', [genuine.certificate])).toBeUndefined()
    expect(checkRedirectSignature('', [])).toBeUndefined()
  })
})
