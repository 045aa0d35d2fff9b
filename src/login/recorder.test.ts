import {describe, expect, it} from 'vitest'
import {carriedBy} from './recorder.ts'

describe('carriedBy', () => {
  it('finds the request in a redirect and keeps its raw query for the signature', () => {
    const url = 'https://idp.example/sso?SAMLRequest=fZ%2Bx%3D&RelayState=a%20b&SigAlg=x&Signature=y%2B'
    expect(carriedBy('GET', url, undefined)).toEqual({
      parameter: 'SAMLRequest',
      binding: 'redirect',
      encoded: 'fZ+x=',
      relayState: 'a b',
      rawQuery: 'SAMLRequest=fZ%2Bx%3D&RelayState=a%20b&SigAlg=x&Signature=y%2B',
    })
  })

  it('reads a plus that somebody forgot to encode as a plus, as servers do', () => {
    expect(carriedBy('GET', 'https://idp.example/?SAMLRequest=a+b', undefined)?.encoded).toBe('a+b')
  })

  it('finds the response in a form', () => {
    expect(carriedBy('POST', 'https://sp.example/acs', 'SAMLResponse=PD94%2B&RelayState=r')).toMatchObject({
      parameter: 'SAMLResponse',
      binding: 'post',
      encoded: 'PD94+',
      relayState: 'r',
    })
  })

  it('does not take a query for a form', () => {
    expect(carriedBy('POST', 'https://sp.example/acs?SAMLResponse=PD94', undefined)).toBeUndefined()
  })

  it('finds nothing in a page that carries nothing', () => {
    expect(carriedBy('GET', 'https://sp.example/?q=1', undefined)).toBeUndefined()
  })
})
