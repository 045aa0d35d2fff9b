import {createPublicKey, verify} from 'node:crypto'
import {SignedXml} from 'xml-crypto'
import type {SpRole} from '../../src/saml/model.ts'
import {ns} from '../../src/saml/names.ts'
import {signatureAlgorithm} from '../../src/saml/signature-algorithm.ts'
import {firstChild, serializeXml} from '../../src/saml/xml.ts'

export type SignatureVerdict = 'good' | 'bad' | 'absent'

/**
 * Whether one of the service's keys made the signature of a redirect. The octets are taken raw (SAML Bindings 3.4.4.1).
 * A parameter that occurs twice makes it bad: one could be signed and the other be read.
 */
export function judgeRedirectSignature(rawQuery: string, sp: SpRole): SignatureVerdict {
  const parameters = new URLSearchParams(rawQuery)
  if (!parameters.has('Signature') && !parameters.has('SigAlg')) return 'absent'
  const raw = new Map(rawQuery.split('&').map((pair) => [nameOf(pair), pair]))
  const method = signatureAlgorithm(parameters.get('SigAlg') ?? '')
  const names = [...parameters.keys()]
  if (!method || new Set(names).size < names.length) return 'bad'
  const octets = ['SAMLRequest', 'RelayState', 'SigAlg'].flatMap((name) => raw.get(name) ?? []).join('&')
  const signature = Buffer.from(parameters.get('Signature') ?? '', 'base64')
  const isMade = signingKeys(sp).some((pem) => {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType !== method.keyType) return false
    return verify(method.digest, Buffer.from(octets), {key, dsaEncoding: 'ieee-p1363'}, signature)
  })
  return isMade ? 'good' : 'bad'
}

/** Whether one of the service's keys made the signature in the request, and it covers the whole (SAML Core 5.4). */
export function judgeXmlSignature(xml: string, root: Element, sp: SpRole): SignatureVerdict {
  const signature = firstChild(root, ns.signature, 'Signature')
  if (!signature) return 'absent'
  const id = root.getAttribute('ID') ?? ''
  const isMade = signingKeys(sp).some((publicCert) => {
    // KeyInfo is the sender's own word; only keys from metadata count.
    const witness = new SignedXml({publicCert, getCertFromKeyInfo: () => null})
    witness.loadSignature(serializeXml(signature))
    return passes(witness, xml) && coversOnly(witness, id)
  })
  return isMade ? 'good' : 'bad'
}

/** As a reader of the query understands it: `SAML%52equest` is SAMLRequest. */
function nameOf(pair: string): string {
  const [name = ''] = new URLSearchParams(pair).keys()
  return name
}

function passes(witness: SignedXml, xml: string): boolean {
  try {
    return witness.checkSignature(xml)
  } catch {
    return false
  }
}

function coversOnly(witness: SignedXml, id: string): boolean {
  const references = witness.getReferences()
  return id !== '' && references.length === 1 && references[0]?.uri === `#${id}`
}

/** PEM. Certificates that cannot be read are passed over. */
function signingKeys(sp: SpRole): readonly string[] {
  return sp.keys
    .filter(({use}) => use !== 'encryption')
    .flatMap(({certificates}) => certificates)
    .map(toPem)
    .filter(isReadable)
}

function toPem(base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

function isReadable(pem: string): boolean {
  try {
    createPublicKey(pem)
    return true
  } catch {
    return false
  }
}
