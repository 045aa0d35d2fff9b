import {signElement} from '../../src/saml/sign.ts'
import {type Forgery, type Genuine, evil, signatureElement, swap, without} from './forgery.ts'
import {keyedByCertificate} from './resign.ts'

const more = 'http://www.w3.org/2001/04/xmldsig-more#'
const dsig = 'http://www.w3.org/2000/09/xmldsig#'
const method = (xml: string, uri: string): string => swap(xml, /(<ds:SignatureMethod Algorithm=")[^"]*/, `$1${uri}`)
const digestMethod = (xml: string, uri: string): string => swap(xml, /(<ds:DigestMethod Algorithm=")[^"]*/, `$1${uri}`)
const value = (xml: string, text: string): string => swap(xml, /(<ds:SignatureValue>)[^<]*/, `$1${text}`)
const digest = (xml: string, text: string): string => swap(xml, /(<ds:DigestValue>)[^<]*/, `$1${text}`)
const keyInfo = (xml: string, text: string): string => swap(xml, /<ds:X509Data>.*?<\/ds:X509Data>/s, text)
const byStranger = ({unsigned, stranger}: Genuine): string => signElement(evil(unsigned), 'Assertion', stranger)

const changes: readonly (readonly [string, RegExp | string, string])[] = [
  ['the name identifier', /(<saml:NameID\b[^>]*>)[^<]*/, '$1vgefos-forged-1'],
  ['an attribute', '>Alma<', '>vgefos-forged-1<'],
  ['the level of assurance', 'loa/loa3<', 'loa/loa4<'],
  ['the audience', /(<saml:Audience>)[^<]*/, '$1https://vgefos-forged.example'],
  ['the time', 'NotOnOrAfter="2026-03-01T15', 'NotOnOrAfter="2026-03-02T15'],
]

/** Signatures that are missing, somebody else’s, broken, or made by a method that proves nothing. */
export const signatures: readonly Forgery[] = [
  {number: 113, name: 'no signature at all', forge: ({unsigned}) => evil(unsigned), caughtBy: ['SIG03', 'SIG13']},
  {
    number: 113,
    name: 'the assertion’s signature removed from a signed response',
    forge: ({both, signature}) => evil(swap(both, signature, '')),
    caughtBy: ['SIG02', 'SIG13'],
  },
  {
    number: 114,
    name: 'signed by a stranger, no certificate enclosed',
    forge: (genuine) => without(byStranger(genuine), /<ds:KeyInfo>.*<\/ds:KeyInfo>/s),
    caughtBy: ['SIG01', 'SIG13'],
  },
  {number: 115, name: 'signed by a stranger whose certificate is enclosed', forge: byStranger, caughtBy: ['SIG01', 'SIG13']},
  {
    number: 115,
    name: 'signed by a stranger, the genuine certificate enclosed',
    forge: (genuine) =>
      swap(byStranger(genuine), /<ds:X509Certificate>[^<]*/, /<ds:X509Certificate>[^<]*/.exec(genuine.xml)?.[0] ?? ''),
    caughtBy: ['SIG02', 'SIG13'],
  },
  {
    number: 116,
    name: 'signed under a clone of the certificate',
    forge: ({unsigned, clone}) => signElement(evil(unsigned), 'Assertion', clone),
    caughtBy: ['SIG01', 'SIG13'],
  },
  ...[
    '<ds:KeyName>issuer</ds:KeyName>',
    '<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>AQAB</ds:Modulus><ds:Exponent>AQAB</ds:Exponent></ds:RSAKeyValue></ds:KeyValue>',
    '<ds:RetrievalMethod URI="http://127.0.0.1:9/key.pem"/>',
  ].map((text) => ({
    number: 118,
    name: `signed by a stranger, ${/ds:(\w+)/.exec(text)?.[1] ?? ''} as KeyInfo`,
    forge: (genuine: Genuine) => keyInfo(byStranger(genuine), text),
    caughtBy: ['SIG01', 'SIG13'],
  })),
  {
    number: 119,
    name: 'signed by a stranger, both certificates enclosed',
    forge: (genuine: Genuine): string => {
      const own = /<ds:X509Data>.*?<\/ds:X509Data>/s.exec(genuine.xml)?.[0] ?? ''
      const theirs = byStranger(genuine)
      return keyInfo(theirs, own + (/<ds:X509Data>.*?<\/ds:X509Data>/s.exec(theirs)?.[0] ?? ''))
    },
    caughtBy: ['SIG01', 'SIG13'],
  },
  ...changes.map(([what, from, to]) => ({
    number: 125,
    name: `${what} changed after signing`,
    forge: ({xml}: Genuine) => swap(xml, from, to),
    caughtBy: ['SIG02', 'SIG13'],
  })),
  ...[
    ['empty', ''],
    ['cut', 'QUJD'],
    ['no base64', '%%%'],
  ].map(([how = '', text = '']) => ({
    number: 126,
    name: `the signature value is ${how}`,
    forge: ({xml}: Genuine) => value(evil(xml), text),
    caughtBy: ['SIG02', 'SIG13'],
  })),
  ...['', 'QUJD', '%%%'].map((text) => ({
    number: 127,
    name: `the digest is ”${text}”`,
    forge: ({xml}: Genuine) => digest(evil(xml), text),
    caughtBy: ['SIG02', 'SIG13'],
  })),
  {
    number: 128,
    name: 'the signature of another message',
    forge: ({xml, second}) => swap(evil(xml), signatureElement, signatureElement.exec(second)?.[0] ?? ''),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 129,
    name: 'the signature in Advice',
    forge: ({xml, signature}) =>
      swap(evil(xml).replace(signature, ''), '<saml:AttributeStatement>', `<saml:Advice>${signature}</saml:Advice><saml:AttributeStatement>`),
    caughtBy: ['SIG03', 'SIG13'],
  },
  {
    number: 130,
    name: 'a sound response around an assertion whose own signature is broken',
    forge: ({xml, key}) => signElement(evil(xml), 'Response', key),
    caughtBy: ['SIG02', 'SIG13'],
  },
  {
    number: 130,
    name: 'a broken response around a sound assertion',
    forge: ({both}) => swap(both, 'InResponseTo="_request"', 'InResponseTo="_forged"'),
    caughtBy: ['SIG02'],
  },
  ...[`${dsig}rsa-sha1`, `${dsig}dsa-sha1`, `${more}rsa-md5`, 'urn:none', ''].map((uri) => ({
    number: 132,
    name: `the signature method ”${uri}”`,
    forge: ({xml}: Genuine) => method(evil(xml), uri),
    caughtBy: ['SIG07', 'SIG13'],
  })),
  {
    number: 132,
    name: 'a digest by SHA-1',
    forge: ({xml}) => digestMethod(evil(xml), `${dsig}sha1`),
    caughtBy: ['SIG07', 'SIG13'],
  },
  ...[
    ['sha1', `${dsig}hmac-sha1`],
    ['sha256', `${more}hmac-sha256`],
  ].map(([hash = '', uri = '']) => ({
    number: 133,
    name: `the certificate as the shared secret of HMAC-${hash}`,
    forge: ({xml, key}: Genuine) => keyedByCertificate(method(xml, uri), hash, key.certificate),
    caughtBy: ['SIG23', 'SIG13'],
  })),
  {
    number: 134,
    name: 'an HMAC cut to one bit',
    forge: ({xml}) =>
      value(
        swap(xml, /<ds:SignatureMethod [^>]*\/>/, `<ds:SignatureMethod Algorithm="${dsig}hmac-sha1"><ds:HMACOutputLength>1</ds:HMACOutputLength></ds:SignatureMethod>`),
        'gA==',
      ),
    caughtBy: ['SIG23', 'SIG13'],
  },
  {
    number: 137,
    name: 'an ECDSA signature of only zeros',
    forge: ({xml}) => value(method(evil(xml), `${more}ecdsa-sha256`), Buffer.alloc(64).toString('base64')),
    caughtBy: ['SIG02', 'SIG13'],
  },
]
