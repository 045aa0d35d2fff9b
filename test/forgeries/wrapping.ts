import {type Forgery, before, evil, named, signatureElement, swap, without} from './forgery.ts'

/** The forged assertion, without a signature, under an ID of its own. */
const forged = (bare: string): string => evil(named(bare, '_evil'))
const assertionEnd = '</saml:Assertion>'
const responseEnd = '</samlp:Response>'
const extensions = (piece: string): string => `<samlp:Extensions>${piece}</samlp:Extensions>`

/** The forged response around a genuine one: its signature covers the genuine one, which stands where `place` puts it. */
const around = (whole: string, place: (response: string, signature: string, inner: string) => string): string => {
  const signature = signatureElement.exec(whole)?.[0] ?? ''
  const inner = without(whole, signatureElement)
  return place(evil(named(inner, '_evil')), signature, inner)
}

/** The eight classic ways to wrap a signature, and the families that came after. */
export const wrapping: readonly Forgery[] = [
  {
    number: 156,
    name: 'XSW1: the genuine response inside the signature of the forged one',
    forge: ({whole}) =>
      around(whole, (response, signature, inner) =>
        before(response, '<samlp:Status>', swap(signature, '</ds:Signature>', `<ds:Object>${inner}</ds:Object></ds:Signature>`)),
      ),
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 157,
    name: 'XSW2: the genuine response beside its signature, inside the forged one',
    forge: ({whole}) => around(whole, (response, signature, inner) => before(response, '<samlp:Status>', inner + signature)),
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 158,
    name: 'XSW3: a forged assertion before the genuine one',
    forge: ({xml, assertion, bare}) => swap(xml, assertion, forged(bare) + assertion),
    caughtBy: ['SIG03', 'SIG13'],
  },
  {
    number: 159,
    name: 'XSW4: the genuine assertion inside the forged one',
    forge: ({xml, assertion, bare}) => swap(xml, assertion, before(forged(bare), assertionEnd, assertion)),
    caughtBy: ['SIG14', 'SIG13'],
  },
  {
    number: 160,
    name: 'XSW5: the forged assertion keeps the signature, the genuine content last',
    forge: ({xml, assertion, bare}) => swap(xml, assertion, forged(assertion) + bare),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 161,
    name: 'XSW6: the forged assertion keeps the signature, the genuine content in it',
    forge: ({xml, assertion, bare}) => swap(xml, assertion, before(forged(assertion), '</ds:Signature>', bare)),
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 162,
    name: 'XSW7: a forged copy with the same ID in Extensions',
    forge: ({xml, bare}) => before(xml, '<samlp:Status>', extensions(evil(bare))),
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 163,
    name: 'XSW8: the genuine content in an Object of the forged assertion’s signature',
    forge: ({xml, assertion, bare}) =>
      swap(xml, assertion, before(forged(assertion), '</ds:Signature>', `<ds:Object>${bare}</ds:Object>`)),
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 165,
    name: 'a forged assertion after the genuine one',
    forge: ({xml, bare}) => before(xml, responseEnd, forged(bare)),
    caughtBy: ['SIG03', 'SIG13'],
  },
  {
    number: 166,
    name: 'a forged assertion between two genuine ones',
    forge: ({xml, bare, second}) => before(xml, responseEnd, forged(bare) + second),
    caughtBy: ['SIG03', 'SIG13'],
  },
  {
    number: 167,
    name: 'the genuine assertion in Advice of the forged one',
    forge: ({xml, assertion, bare}) =>
      swap(xml, assertion, before(forged(bare), '<saml:AttributeStatement>', `<saml:Advice>${assertion}</saml:Advice>`)),
    caughtBy: ['SIG03', 'SIG13'],
  },
  ...['StatusDetail', 'Extensions'].map((place) => ({
    number: 168,
    name: `the genuine assertion in ${place}, a forged one in its place`,
    forge: ({xml, assertion, bare}: {xml: string; assertion: string; bare: string}) =>
      before(swap(xml, assertion, forged(bare)), '<samlp:Status>', `<samlp:${place}>${assertion}</samlp:${place}>`),
    caughtBy: ['SIG14', 'SIG13'],
  })),
  {
    number: 169,
    name: 'the genuine assertion in Extensions, a forged one with its ID and a copy of its signature',
    forge: ({xml, assertion}) => before(swap(xml, assertion, evil(assertion)), '<samlp:Status>', extensions(assertion)),
    caughtBy: ['SIG09', 'SIG14'],
  },
  ...(['ID', 'Id', 'id', 'xml:id', 'samlp:ID'] as const).map((attribute) => ({
    number: 170,
    name: `the genuine assertion’s ID again, as ${attribute} on an element of the response`,
    forge: ({xml}: {xml: string}) => swap(xml, '<samlp:Status>', `<samlp:Status ${attribute}="_assertion">`),
    caughtBy: ['SIG09', 'SIG14'],
  })),
  {
    number: 172,
    name: 'a signed refusal in Extensions, its signature copied to the forged response',
    forge: ({xml, refusal, assertion, bare}) =>
      before(
        swap(xml, assertion, forged(bare)),
        '<samlp:Status>',
        (signatureElement.exec(refusal)?.[0] ?? '') + extensions(refusal),
      ),
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 172,
    name: 'a forged assertion smuggled into a signed refusal',
    forge: ({refusal, bare}) => before(refusal, responseEnd, forged(bare)),
    caughtBy: ['SIG02', 'SIG13'],
  },
  {
    number: 173,
    name: 'a signed logout response as the carrier',
    forge: ({xml, logout, assertion, bare}) =>
      before(
        swap(xml, assertion, forged(bare)),
        '<samlp:Status>',
        (signatureElement.exec(logout)?.[0] ?? '') + extensions(logout),
      ),
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 174,
    name: 'another digest in StatusDetail',
    forge: ({whole}) =>
      swap(evil(whole), '<samlp:Status>', '<samlp:Status><samlp:StatusDetail><ds:DigestValue xmlns:ds="http://www.w3.org/2000/09/xmldsig#">AAAA</ds:DigestValue></samlp:StatusDetail>'),
    caughtBy: ['SIG02', 'SIG13'],
  },
  {
    number: 176,
    name: 'a second response after the first',
    forge: ({whole}) => whole + evil(whole),
    caughtBy: ['BND11'],
  },
  {
    number: 177,
    name: 'the genuine assertion in a wrapper, a forged one in its place',
    forge: ({xml, assertion, bare}) =>
      swap(xml, assertion, `${forged(bare)}<x:Wrap xmlns:x="urn:example:wrap">${assertion}</x:Wrap>`),
    caughtBy: ['SIG14', 'SIG13'],
  },
  {
    number: 177,
    name: 'a forged assertion in a wrapper, before the genuine one',
    forge: ({xml, assertion}) => swap(xml, assertion, `<x:Wrap xmlns:x="urn:example:wrap">${evil(assertion)}</x:Wrap>${assertion}`),
    caughtBy: ['SIG14'],
  },
]
