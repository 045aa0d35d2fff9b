import {describe, expect, it} from 'vitest'
import {originOf} from './certificate-origin.ts'

const from = (issuer: string, subject = 'CN=idp.example') => {
  const {family, environment, label} = originOf({issuer, subject})
  return [family, environment, label.sv]
}

describe('the origin of a certificate, by the words of its issuer', () => {
  it.each([
    ['C=SE, O=Inera AB, CN=SITHS e-id Function CA v1', ['siths', 'production', 'SITHS, produktion']],
    ['C=SE, O=Inera AB, CN=TEST SITHS e-id Function CA v1', ['siths', 'test', 'SITHS, test']],
    ['CN=SYSTEMTEST SITHS e-id Root CA v2', ['siths', 'test', 'SITHS, test']],
    ['CN=SITHS Type 3 CA v1 PP, O=Inera AB', ['siths', 'test', 'SITHS, test']],
    ['C=SE, O=Swedish Social Insurance Agency, CN=Swedish Public Sector Function CA v3', ['efos', 'production', 'Efos, produktion']],
    ['C=SE, CN=Swedish Public Sector Function CA v3 SAT', ['efos', 'test', 'Efos, test']],
    ['CN=MOCK Efos CA', ['mock', undefined, 'på låtsas']],
    ['CN=Example, Inc CA', ['other', undefined, 'annan utfärdare']],
  ])('%s', (issuer, expected) => {
    expect(from(issuer)).toEqual(expected)
  })

  it('is itself when it has issued itself', () => {
    expect(from('CN=ADFS Signing', 'CN=ADFS Signing')[0]).toBe('self-signed')
  })

  it('is not decided by what the subject is called', () => {
    expect(from('CN=Whoever', 'CN=SITHS e-id Function CA v1')[0]).toBe('other')
  })
})
