import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {encodePost, encodeRedirect} from '../saml/decode.ts'
import type {Response} from '../saml/model.ts'
import {writeResponse} from '../saml/write-response.ts'
import {capture} from './capture.ts'
import {sampleResponse} from './sample-response.ts'

const word = fc.string({unit: 'grapheme', maxLength: 40}).map((text) => text.replaceAll(/[\p{C}\u2028\u2029]/gu, '').trim())
const anyResponse: fc.Arbitrary<Response> = fc.record({id: fc.uuid(), issuer: word, value: word}).map(({id, issuer, value}) => ({
  ...sampleResponse,
  id: `_${id}`,
  issuer: {value: issuer, format: undefined},
  assertions: sampleResponse.assertions.map((assertion) => ({
    ...assertion,
    attributes: [{name: 'urn:example:any', nameFormat: undefined, friendlyName: undefined, values: [value]}],
  })),
}))

const wrapped = (width: number, newline: string) => (text: string) => text.replaceAll(new RegExp(`.{${String(width)}}`, 'g'), `$&${newline}`)
const same = (text: string): string => text
const quoted = (text: string): string => `"${text}"`
const disguise = fc
  .record({
    wrap: fc.oneof(fc.constant(same), fc.tuple(fc.integer({min: 20, max: 120}), fc.constantFrom('\n', '\r\n')).map(([width, newline]) => wrapped(width, newline))),
    percent: fc.constantFrom(same, encodeURIComponent, (text: string) => encodeURIComponent(encodeURIComponent(text))),
    quotes: fc.constantFrom(same, quoted, (text: string) => `'${text}'`),
    around: fc.constantFrom(same, (text: string) => ` \n${text}\n\n`),
  })
  .map(({wrap, percent, quotes, around}) => (text: string) => around(quotes(percent(wrap(text)))))

const read = (text: string) => capture(Buffer.from(text, 'utf8'), 'clipboard').input.message

describe('decoding undoes encoding', () => {
  it('for a POST parameter, however it was copied', () => {
    fc.assert(
      fc.property(anyResponse, disguise, (response, disguised) => {
        expect(read(disguised(encodePost(writeResponse(response))))).toEqual(response)
      }),
    )
  })

  it('for a redirect parameter, however it was copied', () => {
    fc.assert(
      fc.property(anyResponse, disguise, (response, disguised) => {
        expect(read(disguised(encodeRedirect(writeResponse(response))))).toEqual(response)
      }),
    )
  })

  it('for an address and for a form body', () => {
    fc.assert(
      fc.property(anyResponse, word, fc.boolean(), (response, relayState, isAddress) => {
        const packed = (isAddress ? encodeRedirect : encodePost)(writeResponse(response))
        const pairs = `SAMLResponse=${encodeURIComponent(packed)}&RelayState=${encodeURIComponent(relayState)}`
        const {input, delivery} = capture(Buffer.from(isAddress ? `https://a.example/acs?${pairs}` : pairs), 'clipboard')
        expect(input.message).toEqual(response)
        expect(delivery.relayState).toBe(relayState)
      }),
    )
  })

  it('and any text at all is answered, not thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1'))), (text) => {
        expect(capture(Buffer.from(text), 'clipboard').input.problem).toBeDefined()
      }),
    )
  })

  it('and a message cut anywhere is never read as whole', () => {
    const whole = encodePost(writeResponse(sampleResponse))
    fc.assert(
      fc.property(fc.integer({min: 40, max: whole.length - 4}), (length) => {
        expect(capture(Buffer.from(whole.slice(0, length)), 'clipboard').input.problem).toMatchObject({kind: 'cut'})
      }),
    )
  })
})
