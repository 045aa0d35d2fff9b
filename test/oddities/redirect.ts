import {type KeyObject, sign} from 'node:crypto'
import {deflateRawSync} from 'node:zlib'
import {algorithm, ns} from '../../src/saml/names.ts'
import {type Oddity, keys, rsaKey, swap} from './oddity.ts'

const logout = `<samlp:LogoutRequest xmlns:samlp="${ns.protocol}" xmlns:saml="${ns.assertion}" ID="_l" Version="2.0" IssueInstant="2026-03-01T14:05:00Z"><saml:Issuer>https://idp.example/saml</saml:Issuer><saml:NameID>x</saml:NameID></samlp:LogoutRequest>`
const packed = deflateRawSync(logout).toString('base64')

type Encode = (text: string) => string
const usual: Encode = encodeURIComponent
const form: Encode = (text) => new URLSearchParams([['', text]]).toString().slice(1)
const lower = (encode: Encode): Encode => (text) => encode(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())

interface Query {
  readonly encode?: Encode
  readonly encodeMethod?: Encode
  readonly encodeSignature?: Encode
  readonly relayState?: string
  readonly method?: string
  readonly key?: KeyObject
}

/** The query, signed over the octets that stand in it (SAML Bindings 3.4.4.1). */
function query({encode = usual, encodeMethod = encode, encodeSignature = encode, relayState, method = algorithm.rsaSha256, key = rsaKey}: Query): string {
  const relay = relayState === undefined ? '' : `&RelayState=${encode(relayState)}`
  const octets = `SAMLRequest=${encode(packed)}${relay}&SigAlg=${encodeMethod(method)}`
  const value = sign('sha256', Buffer.from(octets), {key, dsaEncoding: 'ieee-p1363'}).toString('base64')
  return `${octets}&Signature=${encodeSignature(value)}`
}

const address = 'https://sp.example/slo?'
const sent = (name: string, how: Query, wrap: (query: string) => string = (text) => address + text): Oddity => ({
  name: `by redirect, ${name}`,
  write: () => wrap(query(how)),
  ...(how.key === keys.p256.privateKey ? {key: 'p256' as const} : {}),
  person: null,
  witness: false,
})
const state = {relayState: 'a b/c?d=e&f~!*()å'}

/** Queries that are signed as they stand, however they stand. */
export const redirects: readonly Oddity[] = [
  sent('encoded as most do', state),
  sent('with codes in small letters, as .NET writes', {...state, encode: lower(usual)}),
  sent('with a plus for a space, as forms write', {...state, encode: form}),
  sent('with both', {...state, encode: lower(form)}),
  sent('without a state', {}),
  sent('with an empty state', {relayState: ''}),
  sent('with the method as it is', {...state, encodeMethod: (text) => text}),
  sent('with the method encoded no more than it must be', {...state, encodeMethod: (text) => text.replace('#', '%23')}),
  sent('with a signature in lines', {encodeSignature: (text) => usual(text.replaceAll(/.{76}/g, '$&\r\n'))}),
  sent('signed by ECDSA', {...state, method: algorithm.ecdsaSha256, key: keys.p256.privateKey}),
  sent('its parts in another order', state, (text) => address + text.split('&').reverse().join('&')),
  sent('with other parameters around', state, (text) => `${address}lang=sv&${text}&x=1`),
  sent('with a fragment', state, (text) => `${address}${text}#top`),
  sent('escaped as in a page', state, (text) => (address + text).replaceAll('&', '&amp;')),
  sent('the query alone', state, (text) => text),
  sent('as the server received it', state, (text) => `GET /slo?${text} HTTP/1.1\r\nHost: sp.example\r\n\r\n`),
  sent('as the server wrote it in its log', state, (text) => `192.0.2.1 - - [01/Mar/2026:14:05:30 +0000] "GET /slo?${text} HTTP/1.1" 302 0`),
]

const changed = (name: string, from: string | RegExp, to: string, code = 'SIG13') => ({name, write: (): string => swap(address + query({relayState: 'state'}), from, to), code})

/** Queries that somebody else had a hand in. */
export const forgedRedirects = [
  changed('another state', 'RelayState=state', 'RelayState=evil'),
  changed('no state', 'RelayState=state&', ''),
  changed('a second state', '&SigAlg', '&RelayState=evil&SigAlg'),
  changed('a second message', '&RelayState', `&SAMLRequest=${usual(deflateRawSync(logout.replace('>x<', '>vgefos-forged-1<')).toString('base64'))}&RelayState`),
  changed('a response beside the request', '&RelayState', `&SAMLResponse=${usual(packed)}&RelayState`),
  changed('another message', /SAMLRequest=[^&]*/, `SAMLRequest=${usual(deflateRawSync(logout.replace('>x<', '>vgefos-forged-1<')).toString('base64'))}`),
  changed('another method', 'rsa-sha256', 'rsa-sha512'),
  changed('a shared secret as the method', 'rsa-sha256', 'hmac-sha256', 'SIG23'),
  changed('a weaker method', 'xmldsig-more%23rsa-sha256', 'xmldsig-more%23rsa-sha1', 'SIG07'),
  changed('no method', /&SigAlg=[^&]*/, ''),
  changed('no signature', /&Signature=.*/, ''),
  changed('an empty signature', /&Signature=.*/, '&Signature='),
  changed('somebody else’s signature', /&Signature=.*/, `&Signature=${usual(Buffer.alloc(256, 7).toString('base64'))}`),
]
