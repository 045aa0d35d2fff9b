import {algorithm} from '../../src/saml/names.ts'
import {type Forgery, type Genuine, evil, swap} from './forgery.ts'
import {resigned, withVoidDigest} from './resign.ts'

const uri = (xml: string, text: string): string => swap(xml, / URI="#_assertion"/, text)
const transform = (xml: string, text: string): string => swap(xml, /<ds:Transforms>.*?<\/ds:Transforms>/s, `<ds:Transforms>${text}</ds:Transforms>`)
const enveloped = `<ds:Transform Algorithm="${algorithm.enveloped}"/>`
const exclusive = `<ds:Transform Algorithm="${algorithm.exclusive}"/>`
/** The odd SignedInfo soundly signed: what it points at, or does, must be what stops it. */
const odd = (change: (xml: string) => string) => ({xml, key}: Genuine): string => resigned(change(xml), key.privateKey)

const filters: Readonly<Record<string, string>> = {
  XSLT: '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"><xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"/></ds:Transform>',
  XPath: '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><ds:XPath>false()</ds:XPath></ds:Transform>',
  'XPath Filter 2.0':
    '<ds:Transform Algorithm="http://www.w3.org/2002/06/xmldsig-filter2"><f:XPath xmlns:f="http://www.w3.org/2002/06/xmldsig-filter2" Filter="intersect">//none</f:XPath></ds:Transform>',
  base64: '<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#base64"/>',
  decryption: '<ds:Transform Algorithm="http://www.w3.org/2002/07/decrypt#XML"/>',
}

/** What a signature points at, what it has two of, and what is done to the content before it is digested. */
export const references: readonly Forgery[] = [
  ...[
    ['absent', ''],
    ['empty', ' URI=""'],
    ['#', ' URI="#"'],
    ['an XPointer to the root', ' URI="#xpointer(/)"'],
    ['an XPointer to an ID', ` URI="#xpointer(id('_assertion'))"`],
    ['an ID that is not there', ' URI="#_nobody"'],
    ['the response', ' URI="#_response"'],
    ['an http address', ' URI="http://127.0.0.1:9/assertion.xml"'],
    ['a file', ' URI="file:///etc/hostname"'],
  ].map(([what = '', text = '']) => ({
    number: 138,
    name: `the reference is ${what}`,
    forge: odd((xml) => uri(evil(xml), text)),
    // A reference that names nothing names the whole document, and that is not what was digested.
    caughtBy: [['absent', 'empty'].includes(what) ? 'SIG02' : 'SIG09', 'SIG13'],
  })),
  {
    number: 142,
    name: 'the reference names the signature itself',
    forge: odd((xml) => uri(swap(evil(xml), '<ds:Signature ', '<ds:Signature Id="_signature" '), ' URI="#_signature"')),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 144,
    name: 'two references, the second to a forged element',
    forge: odd((xml) => swap(evil(xml), /<ds:Reference .*?<\/ds:Reference>/s, '$&$&')),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 145,
    name: 'no reference',
    forge: odd((xml) => swap(evil(xml), /<ds:Reference .*?<\/ds:Reference>/s, '')),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 145,
    name: 'a manifest in place of the reference',
    forge: odd((xml) => swap(evil(xml), /<ds:Reference .*?<\/ds:Reference>/s, '<ds:Manifest>$&</ds:Manifest>')),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 146,
    name: 'two SignedInfo (CVE-2025-29774)',
    forge: ({xml}) => swap(evil(xml), /<ds:SignedInfo>.*?<\/ds:SignedInfo>/s, '$&$&'),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 147,
    name: 'a comment in the digest (CVE-2025-29775)',
    forge: ({xml}) => swap(evil(xml), '<ds:DigestValue>', '<ds:DigestValue>AAAA<!---->'),
    caughtBy: ['SIG09', 'SIG15'],
  },
  {
    number: 148,
    name: 'two digests',
    forge: ({xml}) => swap(evil(xml), /<ds:DigestValue>.*?<\/ds:DigestValue>/s, '$&$&'),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 148,
    name: 'two signature values',
    forge: ({xml}) => swap(evil(xml), /<ds:SignatureValue>.*?<\/ds:SignatureValue>/s, '$&$&'),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 148,
    name: 'a digest in two by CDATA',
    forge: ({xml}) => swap(evil(xml), '<ds:DigestValue>', '<ds:DigestValue><![CDATA[AAAA]]>'),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 149,
    name: 'two signatures, a decoy first',
    forge: ({xml, signature}) => swap(evil(xml), signature, swap(signature, '_assertion', '_decoy') + signature),
    caughtBy: ['SIG09', 'SIG13'],
  },
  ...Object.entries(filters).map(([name, text]) => ({
    number: 150,
    name: `a transform by ${name}`,
    forge: odd((xml) => transform(evil(xml), enveloped + text)),
    caughtBy: ['SIG11', 'SIG13'],
  })),
  {
    number: 152,
    name: 'the enveloped transform is missing',
    forge: odd((xml) => transform(evil(xml), exclusive)),
    caughtBy: ['SIG11', 'SIG13'],
  },
  {
    number: 152,
    name: 'the enveloped transform twice',
    forge: odd((xml) => transform(evil(xml), enveloped + enveloped + exclusive)),
    caughtBy: ['SIG11', 'SIG13'],
  },
  {
    number: 154,
    name: 'another list of prefixes',
    forge: ({xml}) => swap(evil(xml), /PrefixList="xs"/, 'PrefixList="xs saml"'),
    caughtBy: ['SIG02', 'SIG13'],
  },
  {
    number: 155,
    name: 'a thousand transforms',
    forge: odd((xml) => transform(evil(xml), enveloped + exclusive.repeat(1000))),
    caughtBy: ['SIG11', 'SIG13'],
  },
  {
    number: 185,
    name: 'canonicalisation that fails, and the digest of nothing (CVE-2025-66568)',
    forge: odd((xml) => withVoidDigest(swap(evil(xml), '<saml:Subject>', '<saml:Subject xmlns:x="1">'))),
    caughtBy: ['SIG21', 'SIG13'],
  },
  {
    number: 185,
    name: 'the digest of nothing',
    forge: odd((xml) => withVoidDigest(evil(xml))),
    caughtBy: ['SIG21', 'SIG02'],
  },
]
