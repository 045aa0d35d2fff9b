import type {Content} from '../capture/capture.ts'
import type {ExitCode} from '../errors.ts'
import type {EncryptionFact} from '../evidence/encryption.ts'
import type {InputEvidence} from '../evidence/input.ts'
import type {RedirectSignature} from '../evidence/message.ts'
import type {SignatureFact} from '../evidence/signature.ts'
import {hidePersonal} from '../redact/hide-personal.ts'
import {maskAssertion, maskMessage} from '../redact/mask-message.ts'
import {mask} from '../redact/mask.ts'
import {type Certificate, readCertificate} from '../saml/certificate.ts'
import type {Assertion, EntityDescriptor, ProtocolMessage} from '../saml/model.ts'
import type {Language} from '../text.ts'
import {type CertificateSummary, certificateSummary, enclosedCertificates} from './certificate-rows.ts'
import type {ReadableStart} from '../evidence/input.ts'
import type {ReportedAutopsy} from './autopsy.ts'
import {type Decoded, exitOf} from './decoded.ts'
import type {ReportedFinding} from './finding.ts'
import {type XmlTree, xmlTree} from './xml-tree.ts'

/** The answer of `decode --json`. Keys are stable; what is masked is told in the chosen language. */
export interface DecodeAnswer {
  readonly schema: 'vgefos.decode/1'
  /** The name of the message, `Assertion` or `Metadata`; `null` when no SAML was found. */
  readonly kind: string | null
  readonly source: Pick<InputEvidence, 'source' | 'characters' | 'encoding' | 'repairs'> & {
    /** A file's. */
    readonly name: string | null
  }
  readonly carrier: InputEvidence['carrier'] | null
  readonly binding: 'redirect' | 'post' | 'unknown'
  readonly deliveredTo: string | null
  readonly relayState: string | null
  readonly personalDataShown: boolean
  /** What the rules judge; `null` when no rule judges messages of its kind. */
  readonly message: ProtocolMessage | Assertion | readonly EntityDescriptor[] | null
  /** The whole of it, element by element, what is encrypted opened as far as the key goes; `null` for a federation's. */
  readonly xml: XmlTree | null
  /**
   * The document as it came, when that is more than `xml`: an envelope around it, or parts that were opened, here closed.
   * Left out when personal data is hidden: nobody knows what an envelope says.
   */
  readonly received?: XmlTree
  readonly signatures: readonly SignatureFact[]
  /** What is encrypted in it, and whether the key given opened it. */
  readonly encryptions: readonly EncryptionFact[]
  readonly redirectSignature: RedirectSignature | null
  /** Those that stand in signatures or in metadata, each once, unless it is a federation's. Nobody has checked their chains. */
  readonly certificates: readonly CertificateSummary[]
  /** ISO 8601: the time that days are counted from. */
  readonly clock: string
  readonly findings: readonly ReportedFinding[]
  /** Why a digest does not match; only where one does not. */
  readonly autopsy?: readonly ReportedAutopsy[]
  /** To the one who must mend the first finding; only when asked for. */
  readonly letter?: string
  /** What can be read of a message that was cut. */
  readonly readable?: ReadableStart
  readonly exit: ExitCode
}

export interface DecodeJsonOptions {
  readonly language: Language
  readonly showPersonal: boolean
  readonly name: string | undefined
  readonly now: Date
}

export function decodeToJson(
  decoded: Decoded,
  findings: readonly ReportedFinding[],
  {language, showPersonal, name, now}: DecodeJsonOptions,
): DecodeAnswer {
  const {input, content, delivery} = decoded.capture
  const {source, characters, encoding, repairs, carrier} = input
  const {relayState, deliveredTo} = delivery
  const hide = (text: string): string => (showPersonal ? text : hidePersonal(text, [], language))
  return {
    schema: 'vgefos.decode/1',
    kind: content ? kindOf(content) : null,
    source: {source, name: name ?? null, characters, encoding, repairs},
    carrier: carrier ?? null,
    binding: delivery.binding,
    deliveredTo: deliveredTo === undefined ? null : hide(deliveredTo),
    relayState: relayState === undefined ? null : showPersonal ? relayState : mask(relayState)[language],
    personalDataShown: showPersonal,
    message: content ? modelOf(content, showPersonal ? undefined : language) : null,
    xml: (content && xmlTree(content.root, showPersonal ? undefined : language)) ?? null,
    ...(showPersonal ? receivedOf(decoded) : {}),
    signatures: decoded.signatures,
    encryptions: decoded.encryptions,
    redirectSignature: decoded.redirectSignature ?? null,
    certificates: content ? certificatesOf(content).map((one) => certificateSummary(one, now)) : [],
    clock: now.toISOString(),
    findings,
    ...(input.readable && {readable: hiddenIn(input.readable, hide)}),
    exit: exitOf(decoded),
  }
}

function hiddenIn(readable: ReadableStart, hide: (text: string) => string): ReadableStart {
  const hidden = (text: string | undefined): string | undefined => (text === undefined ? undefined : hide(text))
  const {id, destination, inResponseTo, issuer, status} = readable
  return {
    ...readable,
    id: hidden(id),
    destination: hidden(destination),
    inResponseTo: hidden(inResponseTo),
    issuer: hidden(issuer),
    status: hidden(status),
  }
}

function receivedOf({received, capture: {content}}: Decoded): Pick<DecodeAnswer, 'received'> {
  const tree = received && received !== content?.root ? xmlTree(received, undefined) : undefined
  return tree ? {received: tree} : {}
}

/** A federation's file has thousands, and to read them all takes longer than all the rest. */
const mostEntities = 100

function certificatesOf(content: Content): readonly Certificate[] {
  if (content.kind !== 'metadata') return enclosedCertificates(content.root)
  if (content.entities.length > mostEntities) return []
  const keys = content.entities.flatMap(({idp, sp}) => [...(idp?.keys ?? []), ...(sp?.keys ?? [])])
  return [...new Set(keys.flatMap(({certificates}) => certificates))].flatMap((text) => readCertificate(text) ?? [])
}

function kindOf(content: Content): DecodeAnswer['kind'] {
  if (content.kind === 'message') return content.message.kind
  if (content.kind === 'other') return content.root.localName
  return content.kind === 'assertion' ? 'Assertion' : 'Metadata'
}

/** @param maskIn the language to mask in; left out, nothing is masked */
function modelOf(content: Content, maskIn: Language | undefined): DecodeAnswer['message'] {
  switch (content.kind) {
    case 'message':
      return maskIn ? maskMessage(content.message, maskIn) : content.message
    case 'assertion':
      return maskIn ? maskAssertion(content.assertion, maskIn) : content.assertion
    case 'metadata':
      return content.entities
    case 'other':
      return null
  }
}
