import {ns} from '../../src/saml/names.ts'
import {type Forgery, type Genuine, before, evil, named, swap} from './forgery.ts'

const nameId = /(<saml:NameID\b[^>]*>)([^<]{2})/
const doctype = (xml: string, subset: string): string => `<!DOCTYPE r [${subset}]>${xml}`
const entity = (definition: string) => ({xml}: Genuine): string =>
  doctype(swap(xml, nameId, '$1&who;$2'), `<!ENTITY who ${definition}>`)
const many = Array.from({length: 9}, (_, index) => `<!ENTITY a${String(index + 1)} "${`&a${String(index)};`.repeat(10)}">`)

/** What makes two readers of one text see two messages, and what makes a reader fetch, unfold or fall. */
export const readers: readonly Forgery[] = [
  {
    number: 171,
    name: 'an ID made by an entity (CVE-2025-23369)',
    forge: ({xml, bare}) => doctype(before(xml, '<samlp:Status>', evil(swap(bare, '"_assertion"', '"&i;"'))), '<!ENTITY i "_assertion">'),
    caughtBy: ['BND11'],
  },
  {
    number: 181,
    name: 'text in a processing instruction in the name identifier',
    forge: ({xml}) => swap(xml, nameId, '$1<?p $2?>'),
    caughtBy: ['SIG15', 'SIG02'],
  },
  {
    number: 183,
    name: 'a second document behind the quotes of a DOCTYPE (CVE-2025-25291)',
    forge: ({xml}) => doctype(xml, `<!ENTITY % x '"'><!-- ' --> ${evil(xml)}<!-- "'> -->`),
    caughtBy: ['BND11'],
  },
  {
    number: 184,
    name: 'an assertion that is none, by its namespace (CVE-2025-25292)',
    forge: ({xml, assertion, bare}) =>
      swap(xml, assertion, swap(evil(named(bare, '_evil')), '<saml:Assertion ', '<saml:Assertion xmlns:saml="urn:example:saml" ') + assertion),
    caughtBy: ['SIG22'],
  },
  {
    number: 186,
    name: 'the signature’s namespace declared anew inside it',
    forge: ({xml}) => swap(evil(xml), '<ds:SignedInfo>', '<ds:SignedInfo xmlns:ds="urn:example:dsig">'),
    caughtBy: ['SIG22', 'SIG09'],
  },
  {
    number: 186,
    name: 'a second SignedInfo of another namespace',
    forge: ({xml}) => swap(evil(xml), '<ds:SignedInfo>', '<x:SignedInfo xmlns:x="urn:example:dsig"/><ds:SignedInfo>'),
    caughtBy: ['SIG22', 'SIG02'],
  },
  {
    number: 187,
    name: 'the ID again under another prefix on the same element',
    forge: ({xml}) => swap(evil(xml), '<saml:Assertion ', '<saml:Assertion samlp:ID="_evil" '),
    caughtBy: ['SIG22', 'SIG02'],
  },
  {
    number: 188,
    name: 'a prefix that nobody declares',
    forge: ({xml}) => swap(evil(xml), '<saml:Subject>', '<saml:Subject y:z="1">'),
    caughtBy: ['BND11'],
  },
  {
    number: 189,
    name: 'a character that only some normalise',
    forge: ({xml}) => swap(xml, nameId, '$1&#x85;$2'),
    caughtBy: ['SIG02'],
  },
  {number: 190, name: 'a NUL in a value', forge: ({xml}) => swap(xml, nameId, '$1\0$2'), caughtBy: ['BND11']},
  {
    number: 192,
    name: 'XML 1.1 with a control character',
    forge: ({xml}) => `<?xml version="1.1"?>${swap(xml, nameId, '$1&#1;$2')}`,
    caughtBy: ['SIG12', 'SIG02'],
  },
  {
    number: 193,
    name: 'attributes by default from a DTD',
    forge: ({xml}) => doctype(xml, '<!ATTLIST saml:NameID Format CDATA "urn:forged">'),
    caughtBy: ['BND11'],
  },
  {number: 198, name: 'a billion laughs', forge: (genuine) => doctype(genuine.xml, `<!ENTITY a0 "ha">${many.join('')}`), caughtBy: ['BND11']},
  {number: 199, name: 'an entity that grows by the square', forge: entity(`"${'a'.repeat(50_000)}"`), caughtBy: ['BND11']},
  {number: 200, name: 'an entity out of a file', forge: entity('SYSTEM "file:///etc/hostname"'), caughtBy: ['BND11']},
  {number: 200, name: 'an entity from the net', forge: entity('SYSTEM "http://127.0.0.1:9/"'), caughtBy: ['BND11']},
  {
    number: 201,
    name: 'an external parameter entity',
    forge: ({xml}) => doctype(xml, '<!ENTITY % out SYSTEM "http://127.0.0.1:9/x.dtd"> %out;'),
    caughtBy: ['BND11'],
  },
  {
    number: 202,
    name: 'XInclude',
    forge: ({xml}) => swap(xml, nameId, '$1$2<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'),
    caughtBy: ['SIG02'],
  },
  {
    number: 203,
    name: 'ten thousand levels',
    forge: ({xml}) => before(evil(xml), '<samlp:Status>', '<x>'.repeat(10_000) + '</x>'.repeat(10_000)),
    caughtBy: ['BND11'],
  },
  {
    number: 206,
    name: 'twenty signatures',
    forge: ({xml, signature}) => swap(evil(xml), signature, signature.repeat(20)),
    caughtBy: ['SIG02', 'SIG13'],
  },
  {
    number: 55,
    name: 'the whole response in another namespace',
    forge: ({xml}) => swap(evil(xml), new RegExp(ns.protocol), 'urn:example:protocol'),
    caughtBy: ['BND01'],
  },
]
