import {constants, createHash, type KeyObject, sign} from 'node:crypto'
import {canonicalize} from '../../src/saml/canonicalize.ts'
import {algorithm, ns} from '../../src/saml/names.ts'
import {attributeOf, elementsFrom, firstChild, parseXml, textOf} from '../../src/saml/xml.ts'

/** How a signature is made and written where that is not as everybody does it. What is left out is as usual. */
export interface Hand {
  readonly method?: string
  /** Of the digest: its URI, and its name in node:crypto. */
  readonly digest?: readonly [string, string]
  /** Canonicalisation of SignedInfo. */
  readonly c14n?: string
  /** The transforms as written, and the canonicalisation among them. */
  readonly transforms?: string
  readonly form?: string
  /** InclusiveNamespaces/@PrefixList of the canonicalisation. */
  readonly prefixes?: readonly string[]
  readonly uri?: string
  /** How the URI is spelt in the text. */
  readonly writtenUri?: string
  /** Prefix of XML Signature; empty for the default namespace. */
  readonly ds?: string
  readonly keyInfo?: string
  /** How the base64 of digest and value is folded. */
  readonly fold?: (base64: string) => string
}

/** Where the signature goes. */
export const marker = '{{signature}}'

/**
 * Replaces the marker by an enveloped signature, written as no library here would write it. The canonical form is
 * ours, so what is made like this is shown to xmlsec1 too.
 */
export function signedByHand(xml: string, key: KeyObject, hand: Hand = {}): string {
  const {method = algorithm.rsaSha256, digest: [digestUri, hash] = [algorithm.sha256, 'sha256'], c14n = algorithm.exclusive} = hand
  const {form = algorithm.exclusive, prefixes = [], ds = 'ds', keyInfo = '', fold = asItIs} = hand
  const p = ds === '' ? '' : `${ds}:`
  const list = `<ec:InclusiveNamespaces xmlns:ec="${ns.exclusiveC14n}" PrefixList="${prefixes.join(' ')}"/>`
  const chosen = prefixes.length === 0 ? `<${p}Transform Algorithm="${form}"/>` : `<${p}Transform Algorithm="${form}">${list}</${p}Transform>`
  const {transforms = `<${p}Transform Algorithm="${algorithm.enveloped}"/>${chosen}`} = hand
  const write = (uri: string, digest: string, value: string): string =>
    `<${p}Signature xmlns${ds === '' ? '' : `:${ds}`}="${ns.signature}"><${p}SignedInfo><${p}CanonicalizationMethod Algorithm="${c14n}"/>` +
    `<${p}SignatureMethod Algorithm="${method}"/><${p}Reference URI="${uri}"><${p}Transforms>${transforms}</${p}Transforms>` +
    `<${p}DigestMethod Algorithm="${digestUri}"/><${p}DigestValue>${fold(digest)}</${p}DigestValue></${p}Reference></${p}SignedInfo>` +
    `<${p}SignatureValue>${fold(value)}</${p}SignatureValue>${keyInfo}</${p}Signature>`
  const place = (text: string): string => xml.replace(marker, () => text)

  const bare = unfinished(place(write('', '', '')))
  const uri = hand.uri ?? `#${attributeOf(bare.parent, 'ID') ?? ''}`
  const written = hand.writtenUri ?? uri
  const target = uri === '' ? bare.root : bare.parent
  const digest = createHash(hash).update(canonicalize(target, form, prefixes, bare.signature) ?? '').digest('base64')

  const {signature} = unfinished(place(write(written, digest, '')))
  const signedInfo = firstChild(signature, ns.signature, 'SignedInfo')
  const bytes = Buffer.from((signedInfo && canonicalize(signedInfo, c14n, [])) ?? '')
  return place(write(written, digest, valueOf(bytes, method, key)))
}

function asItIs(base64: string): string {
  return base64
}

function valueOf(bytes: Buffer, method: string, key: KeyObject): string {
  const isPss = method.endsWith('-rsa-MGF1')
  const hash = /sha\d+/.exec(method.split('#')[1] ?? '')?.[0]
  const padding = isPss ? {padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST} : {}
  return sign(hash, bytes, {key, dsaEncoding: 'ieee-p1363', ...padding}).toString('base64')
}

type XmlElement = Parameters<typeof attributeOf>[0]

/** The signature whose value is not there yet. */
function unfinished(xml: string): {readonly root: XmlElement; readonly signature: XmlElement; readonly parent: XmlElement} {
  const {document} = parseXml(xml)
  if (!document) throw new Error('what is signed must be XML')
  const root = document.documentElement
  const signature = elementsFrom(root).find(isUnfinished)
  if (!signature) throw new Error('there is no signature to finish')
  return {root, signature, parent: signature.parentNode as XmlElement}
}

function isUnfinished(element: XmlElement): boolean {
  const value = element.localName === 'Signature' ? firstChild(element, ns.signature, 'SignatureValue') : undefined
  return value !== undefined && textOf(value).trim() === ''
}
