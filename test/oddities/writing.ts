import {algorithm, ns} from '../../src/saml/names.ts'
import {type Oddity, keys, rsaKey, swap, toSign, unsigned, wholeToSign} from './oddity.ts'
import {type Hand, marker, signedByHand} from './sign-by-hand.ts'

const signed = (xml: string, hand: Hand = {}): string => signedByHand(xml, rsaKey, hand)
const written = (name: string, write: () => string, more: Partial<Oddity> = {}): Oddity => ({name, write, ...more})
const keyInfo = (name: string, content: string, more: Partial<Oddity> = {}): Oddity =>
  written(`KeyInfo with ${name}`, () => signed(toSign, {keyInfo: `<ds:KeyInfo>${content}</ds:KeyInfo>`}), more)

const jwk = keys.rsa.publicKey.export({format: 'jwk'})
const standard = (text = ''): string => Buffer.from(text, 'base64url').toString('base64')
const folded = (end: string) => (base64: string): string => `${end}${(base64.match(/.{1,60}/g) ?? []).join(end)}${end}`

/** In default namespaces throughout, as .NET writes. */
const prefixless = (xml: string): string =>
  xml
    .replaceAll(/<(\/?)samlp:/g, '<$1')
    .replaceAll(/<(\/?)saml:/g, '<$1')
    .replaceAll(/ xmlns:samlp?="[^"]*"/g, '')
    .replaceAll(/<(Response)/g, `<$1 xmlns="${ns.protocol}"`)
    .replace('<Issuer', `<Issuer xmlns="${ns.assertion}"`)
    .replace('<Assertion', `<Assertion xmlns="${ns.assertion}"`)
const renamed = (xml: string, protocol: string, assertion: string): string =>
  xml.replaceAll(/\bsamlp:/g, `${protocol}:`).replaceAll(/\bsaml:/g, `${assertion}:`).replace('xmlns:samlp=', `xmlns:${protocol}=`).replace('xmlns:saml=', `xmlns:${assertion}=`)
const onRoot = (xml: string, attributes: string): string => swap(xml, '<samlp:Response', `<samlp:Response ${attributes}`)
const inclusive = {form: algorithm.inclusive, c14n: algorithm.inclusive}
const named = (person: string): string => toSign.replace(/(<saml:NameID[^>]*>)[^<]*/, (_, start: string) => start + person)
const about = (name: string, text: string, person: string): Oddity => written(name, () => signed(named(text)), {person})

/** What XML lets a writer do, and what only the text shows. */
export const writing: readonly Oddity[] = [
  written('default namespaces throughout', () => signed(prefixless(toSign), {ds: ''})),
  written('default namespaces throughout, inclusive', () => signed(prefixless(toSign), {ds: '', ...inclusive})),
  written('prefixes that nobody uses', () => signed(renamed(toSign, 'soap-env', 'ds'), {ds: 'saml'})),
  written('a signature in the default namespace', () => signed(toSign, {ds: ''})),
  written('xml:lang and xml:space from the response, inclusive', () => signed(onRoot(toSign, 'xml:lang="sv" xml:space="preserve"'), inclusive)),
  written('xml:base from the response, inclusive', () => signed(onRoot(toSign, 'xml:base="https://idp.example/"'), inclusive)),
  written('namespaces from the response that nobody uses, inclusive', () => signed(onRoot(toSign, 'xmlns:a="urn:x:a" xmlns:Z="urn:x:z"'), inclusive)),
  written('a value that is a name with a prefix', () => signed(swap(toSign, 'xsi:type="xs:string">Alma', 'xsi:type="xs:QName">xs:string'), {prefixes: ['xs']})),
  written('carriage returns between the elements', () => signed(toSign.replaceAll('><', '>\r\n<')).replaceAll('\n', '\r\n').replaceAll('\r\r', '\r')),
  written('a mark of byte order', () => `\uFEFF${signed(toSign)}`, {named: ['MET10']}),
  written('single quotes and white space in every tag', () => signed(toSign).replaceAll(/ (\w+)="([^"']*)"/g, "\n$1 = '$2'\t").replaceAll(/(<\/[\w:]+)>/g, '$1 >')),
  written('base64 in lines', () => signed(toSign, {fold: folded('\n')})),
  written('base64 in lines that end by a written carriage return', () => signed(toSign, {fold: folded('&#13;\n')})),
  written('CDATA around the name', () => swap(signed(toSign), /_8c1f5d2e/, '<![CDATA[_8c1f]]>5d2e')),
  written('an ID written in character references', () => swap(signed(toSign), 'ID="_assertion"', 'ID="&#95;assertion"')),
  written('a reference written in character references', () => signed(toSign, {writtenUri: '#&#x5f;assertion'})),
  written('an ID beyond ASCII', () => signed(toSign.replaceAll('_assertion', 'intyg-ÅÄÖ.1'))),
  written('comments and instructions beside the root', () => `<?xml version="1.0"?><!-- <a> --><?style x?>${signed(toSign)}<!-- end -->`),
  written('a comment between the elements', () => swap(signed(toSign), '<saml:Subject>', '<!-- the person --><saml:Subject>')),
  written('an instruction between the elements, signed', () => signed(swap(toSign, '<saml:Subject>', '<?sign here?><saml:Subject>'))),
  written('a signature at the end of the response', () => signed(swap(wholeToSign.replace(marker, ''), '</samlp:Response>', `${marker}</samlp:Response>`))),
  written('both signed, the assertion first', () => signed(swap(signed(toSign), '</saml:Issuer><samlp:Status>', `</saml:Issuer>${marker}<samlp:Status>`)), {witness: false}),
  written('the response alone signed', () => signed(wholeToSign)),
  written('an assertion alone', () => signed(/<saml:Assertion.*<\/saml:Assertion>/s.exec(toSign)?.[0].replace('<saml:Assertion', `$& xmlns:saml="${ns.assertion}"`) ?? '')),
  about('a name beyond the first plane, and one that composes', '👩‍💻 Å A\u030A', '👩‍💻 Å A\u030A'),
  about('a name with markup in it, escaped', 'a&amp;b&lt;c&gt;&quot;d', 'a&b<c>"d'),
  about('a name with a carriage return in it', 'a&#13;b', 'a\rb'),
  about('a name with U+0085 and U+2028 in it', 'a\u0085b\u2028c', 'a\u0085b\u2028c'),
  about('a name with white space around it', '\n      _8c1f5d2e\n    ', '\n      _8c1f5d2e\n    '),
  written('line breaks and tabs in an attribute', () => signed(toSign.replace('Name="urn:credential:personalIdentityNumber"', 'Name="urn:credential:personalIdentityNumber" FriendlyName="a&#10;b&#9;c\td"')), {witness: false}),
  keyInfo('nothing in it', ''),
  keyInfo('a name only', '<ds:KeyName>the key</ds:KeyName>'),
  keyInfo('the bare key', `<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>${standard(jwk.n)}</ds:Modulus><ds:Exponent>${standard(jwk.e)}</ds:Exponent></ds:RSAKeyValue></ds:KeyValue>`),
  keyInfo('issuer and serial number', '<ds:X509Data><ds:X509IssuerSerial><ds:X509IssuerName>CN=MOCK</ds:X509IssuerName><ds:X509SerialNumber>1</ds:X509SerialNumber></ds:X509IssuerSerial></ds:X509Data>'),
  keyInfo('a key identifier', '<ds:X509Data><ds:X509SKI>AAECAwQ=</ds:X509SKI></ds:X509Data>'),
  keyInfo('what is no certificate', '<ds:X509Data><ds:X509Certificate>QUJD</ds:X509Certificate><ds:X509Certificate/></ds:X509Data>', {witness: false}),
  written('a declaration of nothing but the version', () => `<?xml version="1.0" standalone="yes" ?>${signed(toSign)}`),
  ...(['utf-16', 'iso-8859-1'] as const).map((encoding) => ({
    name: `bytes in ${encoding}, and a declaration that says so`,
    named: ['MET10'],
    write: () => encoded(`<?xml version="1.0" encoding="${encoding}"?>${signed(toSign.replace('Alma', 'Åsa Öberg'))}`, encoding),
  })),
  written('an unsigned document with its signature in the assertion, naming nothing', () => signed(swap(unsigned, '</saml:Issuer><saml:Subject>', `</saml:Issuer>${marker}<saml:Subject>`), {uri: ''}), {witness: false}),
]

function encoded(text: string, encoding: 'utf-16' | 'iso-8859-1'): Buffer {
  return encoding === 'utf-16' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text, 'latin1')
}
