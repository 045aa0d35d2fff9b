import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Certificate, readCertificate} from '../saml/certificate.ts'
import {verifiedText} from './testing-verify.ts'

const genuine = readFileSync('fixtures/saml/sound-response/message.xml', 'utf8')
const assertion = /<saml:Assertion.*<\/saml:Assertion>/s.exec(genuine)![0]
const bare = assertion.replace(/<ds:Signature .*?<\/ds:Signature>/s, '')
const id = /ID="([^"]+)"/.exec(assertion)![1]!
const forge = (xml: string): string => xml.replace(/(<saml:NameID[^>]*>)[^<]*/, '$1vgefos-forged-1')
const evil = forge(assertion).replace(`ID="${id}"`, 'ID="_evil"')
const unsignedEvil = forge(bare).replace(`ID="${id}"`, 'ID="_evil"')
let trusted: readonly Certificate[]

beforeAll(() => {
  trusted = [readCertificate(/X509Certificate>([^<]+)</.exec(genuine)![1]!)!]
})

const verify = async (xml: string, at = '2026-03-01T13:05:30Z') => verifiedText(xml, {trusted, at})

describe('the genuine response', () => {
  it('holds under its certificate, at its time', async () => {
    expect(await verify(genuine)).toMatchObject({exit: 0, codes: []})
  })

  it('does not hold an hour later', async () => {
    expect(await verify(genuine, '2026-03-01T15:05:30Z')).toMatchObject({exit: 1})
  })
})

describe('a comment in a value', () => {
  it('is a warning, and the person is the whole value that was signed', async () => {
    const {exit, codes, persons} = await verify(genuine.replace(/(<saml:NameID[^>]*>..)/, '$1<!-- -->'))
    expect({exit, codes}).toEqual({exit: 0, codes: ['SIG15-']})
    expect(persons).toEqual((await verify(genuine)).persons)
  })

  it('does not make a changed value sound', async () => {
    expect(await verify(forge(genuine).replace('vgefos-forged-1', 'vgefos<!-- -->-forged-1'))).toMatchObject({exit: 1, persons: []})
  })
})

describe('a forged person', () => {
  it.each([
    ['XSW3: before the genuine assertion', genuine.replace(assertion, unsignedEvil + assertion), 'SIG13'],
    ['XSW4: around the genuine assertion', genuine.replace(assertion, unsignedEvil.replace('</saml:Assertion>', `${assertion}</saml:Assertion>`)), 'SIG14'],
    ['XSW5: with the signature, the content last', genuine.replace(assertion, evil + bare), 'SIG13'],
    ['XSW6: with the content in the signature', genuine.replace(assertion, evil.replace('</ds:Signature>', `${bare}</ds:Signature>`)), 'SIG14'],
    ['XSW7: in Extensions, with the same ID', genuine.replace('<samlp:Status>', `<samlp:Extensions>${forge(bare)}</samlp:Extensions><samlp:Status>`), 'SIG14'],
    ['XSW8: with the content in an Object', genuine.replace(assertion, evil.replace('</ds:Signature>', `<ds:Object>${bare}</ds:Object></ds:Signature>`)), 'SIG14'],
    ['after a changed value', forge(genuine), 'SIG02'],
    ['split by an instruction', genuine.replace(/(<saml:NameID[^>]*>..)/, '$1<?p x?>'), 'SIG15'],
  ])('%s is refused and named', async (_, xml, code) => {
    expect(xml).not.toBe(genuine)
    const {exit, codes, persons} = await verify(xml)
    expect(exit).toBe(1)
    expect(codes).toContain(code)
    expect(persons.join()).not.toContain('vgefos-forged')
  })
})
