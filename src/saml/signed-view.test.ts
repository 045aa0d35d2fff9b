import {beforeAll, describe, expect, it} from 'vitest'
import {soundResponse} from '../rules/sound-evidence.ts'
import {signElement} from './sign.ts'
import {signedView} from './signed-view.ts'
import {makeTestKey} from './test-keys.ts'
import {writeResponse} from './write-response.ts'
import {parseXml} from './xml.ts'

let key: Awaited<ReturnType<typeof makeTestKey>>
let signed: string
beforeAll(async () => {
  key = await makeTestKey('genuine')
  signed = signElement(writeResponse(soundResponse.message), 'Assertion', key.key)
})

/** The states of the elements of that name, in document order. */
const states = (xml: string, name: string, trusted = [key.certificate]) =>
  signedView(parseXml(xml).document!.documentElement, trusted)
    .filter(({element}) => element.localName === name)
    .map((one) => [one.signed ? 'signed' : 'unsigned', one.read ? 'read' : 'unread'].join(' '))

describe('the view of what is signed', () => {
  it('marks the signed assertion and what is in it, and nothing around it', () => {
    expect(states(signed, 'Assertion')).toEqual(['signed read'])
    expect(states(signed, 'NameID')).toEqual(['signed read'])
    expect(states(signed, 'Status')).toEqual(['unsigned read'])
  })

  it('leaves the signature out of what it signs, all but what it says it signed', () => {
    expect(states(signed, 'SignedInfo')).toEqual(['signed read'])
    expect(states(signed, 'SignatureValue')).toEqual(['unsigned unread'])
    expect(states(signed, 'X509Certificate')).toEqual(['unsigned unread'])
  })

  it('shows a forged assertion as read without being signed, and the genuine one as signed and unread', () => {
    const genuine = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(signed)?.[0] ?? ''
    const forged = genuine.replace(/<ds:Signature[\s\S]*<\/ds:Signature>/, '').replace('ID="_assertion"', 'ID="_forged"')
    const wrapped = signed.replace(genuine, forged).replace('<samlp:Status>', `<samlp:Extensions>${genuine}</samlp:Extensions><samlp:Status>`)
    expect(states(wrapped, 'Assertion')).toEqual(['signed unread', 'unsigned read'])
    expect(states(wrapped, 'NameID')).toEqual(['signed unread', 'unsigned read'])
  })

  it('finds what a signature covers also when it stands somewhere else', () => {
    const signature = /<ds:Signature[\s\S]*<\/ds:Signature>/.exec(signed)?.[0] ?? ''
    const detached = signed.replace(signature, '').replace('<samlp:Status>', `<samlp:Extensions>${signature}</samlp:Extensions><samlp:Status>`)
    expect(states(detached, 'Assertion')).toEqual(['signed read'])
  })

  it('trusts no key that was not given, and nothing that was changed', () => {
    expect(states(signed, 'Assertion', [])).toEqual(['unsigned read'])
    expect(states(signed.replace('>Alma<', '>Elma<'), 'Assertion')).toEqual(['unsigned read'])
  })

  it('counts all as signed when the query around it is', () => {
    const root = parseXml(signed).document!.documentElement
    expect(signedView(root, [], true).every((one) => one.signed)).toBe(true)
  })
})
