import type {Content} from '../capture/capture.ts'
import {type Certificate, readCertificate} from '../saml/certificate.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {ns} from '../saml/names.ts'
import {readIssuer} from '../saml/read-envelope.ts'
import {elementsFrom, textOf} from '../saml/xml.ts'

export interface TrustChoice {
  readonly certificates: readonly Certificate[]
  /** Metadata: the issuer's certificates for signing, looked up by entityID. */
  readonly known: readonly EntityDescriptor[]
  /** SHA-256, with or without colons. */
  readonly fingerprint: string | undefined
}

/** Whose signature counts. What the message encloses counts only when its fingerprint was given. */
export function trustedCertificates(
  content: Content | undefined,
  {certificates, known, fingerprint}: TrustChoice,
): readonly Certificate[] {
  const issuer = content && issuerOf(content)
  const ofIssuer = known
    .filter(({entityId}) => entityId === issuer)
    .flatMap(({idp, sp}) => [...(idp?.keys ?? []), ...(sp?.keys ?? [])])
    .filter(({use}) => use !== 'encryption')
    .flatMap((key) => key.certificates.flatMap((text) => readCertificate(text) ?? []))
  const wanted = fingerprint?.replaceAll(/[^0-9a-f]/gi, '').toUpperCase()
  const enclosed = wanted && content ? enclosedCertificates(content.root).filter((one) => one.fingerprint === wanted) : []
  return [...certificates, ...ofIssuer, ...enclosed]
}

function enclosedCertificates(root: Element): readonly Certificate[] {
  return [...elementsFrom(root)]
    .filter(({namespaceURI, localName}) => namespaceURI === ns.signature && localName === 'X509Certificate')
    .flatMap((element) => readCertificate(textOf(element)) ?? [])
}

function issuerOf(content: Content): string | undefined {
  if (content.kind === 'metadata') return content.entities[0]?.entityId
  if (content.kind === 'assertion') return content.assertion.issuer?.value.trim()
  if (content.kind === 'other') return readIssuer(content.root)?.value.trim()
  const {message} = content
  const [assertion] = message.kind === 'Response' ? message.assertions : []
  return (message.issuer ?? assertion?.issuer)?.value.trim()
}
