import {deflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {limits} from '../limits.ts'
import {decodePost, decodeRedirect, encodePost, encodeRedirect, isBeginningOfRedirect} from './decode.ts'

describe('an encoded message', () => {
  const text = fc.string({unit: 'grapheme', minLength: 1})

  it('comes back as it was by POST', () => {
    fc.assert(fc.property(text, (xml) => {
      expect(decodePost(encodePost(xml)).xml?.toString('utf8')).toBe(xml)
    }))
  })

  it('comes back as it was by redirect', () => {
    fc.assert(fc.property(text, (xml) => {
      expect(decodeRedirect(encodeRedirect(xml)).xml?.toString('utf8')).toBe(xml)
    }))
  })

  it('may be broken into lines', () => {
    expect(decodePost('PGEv\r\n Pg==\n').xml?.toString()).toBe('<a/>')
  })
})

describe('what is not a message', () => {
  it.each(['', '   ', 'å', 'PGEv*', 'PGEvP', '====', '%3D'])('%j is not base64', (parameter) => {
    expect(decodePost(parameter)).toEqual({problem: 'not-base64'})
  })

  it('is not deflated when it is plain base64', () => {
    expect(decodeRedirect(encodePost('<a/>'))).toEqual({problem: 'not-deflated'})
  })

  it('is the beginning of a message when it unpacks to XML as far as it goes', () => {
    const whole = encodeRedirect(`<a b="${'0123456789abcdef'.repeat(9)}"/>`)
    expect(isBeginningOfRedirect(whole.slice(0, 25))).toBe(true)
    expect(isBeginningOfRedirect(encodeRedirect('hello, this is no message at all').slice(0, 25))).toBe(false)
    expect(isBeginningOfRedirect(encodePost('<a/>'))).toBe(false)
    expect(isBeginningOfRedirect('å')).toBe(false)
  })

  it('inflates too far when it is a bomb', () => {
    const bomb = deflateRawSync(Buffer.alloc(limits.inflated + 1)).toString('base64')
    expect(decodeRedirect(bomb)).toEqual({problem: 'inflates-too-far'})
  })

  it('never makes the decoder throw', () => {
    fc.assert(fc.property(fc.string(), (parameter) => {
      decodePost(parameter)
      decodeRedirect(parameter)
    }))
  })
})
