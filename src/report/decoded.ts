import type {KeyObject} from 'node:crypto'
import {withIssuer} from '../capture/artifact.ts'
import type {Capture, Content} from '../capture/capture.ts'
import {insideArtifact} from '../capture/inside-artifact.ts'
import {openContent} from '../capture/open-content.ts'
import type {EncryptionFact} from '../evidence/encryption.ts'
import type {Facts, KnownEntity} from '../evidence/facts.ts'
import type {RedirectSignature} from '../evidence/message.ts'
import type {SignatureFact} from '../evidence/signature.ts'
import {type ExitCode, exit} from '../errors.ts'
import {querySignatureAfterRedaction, signaturesAfterRedaction} from '../rules/after-redaction.ts'
import {type RuleResult, evaluate} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import {holdsPrivateKey} from '../rules/met/private-key-in-metadata.ts'
import type {Certificate} from '../saml/certificate.ts'
import {readCertificate} from '../saml/certificate.ts'
import type {EntityDescriptor, IdpRole, ProtocolMessage, SpRole} from '../saml/model.ts'
import {readIssuer} from '../saml/read-envelope.ts'
import {type RedactionMark, markIn} from '../saml/redaction-mark.ts'
import {checkRedirectSignature} from '../saml/verify-redirect.ts'
import {checkSignatures} from '../saml/verify.ts'
import {withMarkedFindings, withStandIns} from './redacted.ts'

/** What was read, with its signatures checked and everything judged. */
export interface Decoded {
  /** With its encrypted parts opened, as far as the key went. */
  readonly capture: Capture
  /** The root of the document as it came: the envelope, when the message lay in one, and what is encrypted closed. */
  readonly received?: Element | undefined
  readonly encryptions: readonly EncryptionFact[]
  readonly signatures: readonly SignatureFact[]
  readonly redirectSignature: RedirectSignature | undefined
  /** Whether metadata named a key of the sender, so that `sound` could be said at all. */
  readonly checkedAgainstMetadata: boolean
  /** The entities of the metadata that was given. */
  readonly known: readonly EntityDescriptor[]
  /** Root cause first; hidden consequences included. */
  readonly results: readonly RuleResult[]
}

/** Judges a capture as far as it goes. The metadata says whose keys to trust, and the key opens what is encrypted. */
export function judgeCapture(
  given: Capture,
  known: readonly EntityDescriptor[],
  now: Date,
  key?: KeyObject,
): Decoded {
  const closed = insideArtifact(given)
  const opened = closed.content && openContent(closed.content, key)
  const content = opened?.content
  const capture = {...closed, content}
  const encryptions = opened?.encryptions ?? []
  const {delivery, input} = capture
  const sender = content && entityFor(issuerOf(content), known)
  const trusted = sender?.signingCertificates ?? []
  const mark = content && markIn(content.root)
  const parts = opened?.signedRoot && {signedRoot: opened.signedRoot, root: opened.content.root}
  const checked = closed.content ? checkSignatures(closed.content.root, trusted, parts).signatures : []
  const signatures = mark ? signaturesAfterRedaction(checked) : checked
  const {rawQuery} = delivery
  const inQuery = rawQuery === undefined ? undefined : checkRedirectSignature(rawQuery, trusted)
  const redirectSignature = mark ? querySignatureAfterRedaction(inQuery) : inQuery
  const onContent =
    content?.kind === 'message'
      ? judgeMessage({capture, message: content.message, mark, signatures, encryptions, redirectSignature}, sender, known)
      : content?.kind === 'metadata'
        ? content.entities.flatMap((entity) => evaluate(rules, 'metadata', {...toKnown(entity), entity, readAt: now, holdsPrivateKey: holdsPrivateKey(content.xml)}))
        : []
  return {
    capture,
    received: given.content?.root.ownerDocument.documentElement,
    encryptions,
    signatures,
    redirectSignature,
    checkedAgainstMetadata: trusted.length > 0,
    known,
    results: [...evaluate(rules, 'input', {...input, problem: withIssuer(input.problem, known.map(({entityId}) => entityId))}), ...onContent],
  }
}

/** What failed and is not the mere consequence of something else that failed. */
export function shownFailures({results}: Decoded): readonly RuleResult[] {
  return results.filter(({outcome, hiddenBy}) => outcome === 'failed' && hiddenBy === undefined)
}

/** 1 only for errors that are proved. A rule of ours that broke is a bug, whatever else was found. */
export function exitOf({results}: Decoded): ExitCode {
  if (results.some(({outcome}) => outcome === 'crashed')) return exit.bug
  const isProved = ({outcome, level, rule}: RuleResult): boolean =>
    outcome === 'failed' && level === 'error' && rule.certainty === 'proved'
  return results.some(isProved) ? exit.failed : exit.passed
}

function judgeMessage(
  {capture, message: given, mark, signatures, encryptions, redirectSignature}: {
    readonly capture: Capture
    readonly message: ProtocolMessage
    readonly mark: RedactionMark | undefined
    readonly signatures: readonly SignatureFact[]
    readonly encryptions: readonly EncryptionFact[]
    readonly redirectSignature: RedirectSignature | undefined
  },
  sender: KnownEntity | undefined,
  known: readonly EntityDescriptor[],
): readonly RuleResult[] {
  const {binding, deliveredTo, relayState} = capture.delivery
  const message = mark ? withStandIns(given) : given
  const redacted = mark !== undefined
  const about = {binding, deliveredTo, relayState, signatures, encryptions, redirectSignature, deliveredAt: undefined, redacted}
  const receiver = entityFor(receiverOf(message), known)
  const facts: Partial<Facts> = {...(sender ? {sender} : {}), ...(receiver ? {receiver} : {})}
  const judge = <Kind extends 'request' | 'response' | 'logout'>(
    kind: Kind,
    subject: Parameters<typeof evaluate<Kind>>[2],
  ): readonly RuleResult[] => {
    const results = evaluate(rules, kind, subject, facts)
    return mark ? withMarkedFindings(results, mark) : results
  }
  switch (message.kind) {
    case 'AuthnRequest':
      return judge('request', {...about, message})
    case 'Response':
      return judge('response', {...about, message})
    case 'LogoutRequest':
    case 'LogoutResponse':
      return judge('logout', {...about, message})
  }
}

function issuerOf(content: Content): string | undefined {
  if (content.kind === 'metadata') return content.entities.length === 1 ? content.entities[0]?.entityId : undefined
  if (content.kind === 'other') return readIssuer(content.root)?.value.trim()
  return (content.kind === 'message' ? content.message : content.assertion).issuer?.value.trim()
}

/** The one that the message itself says it is for. */
function receiverOf(message: ProtocolMessage): string | undefined {
  return message.kind === 'Response' ? message.assertions[0]?.conditions?.audienceRestrictions[0]?.[0] : undefined
}

function entityFor(entityId: string | undefined, known: readonly EntityDescriptor[]): KnownEntity | undefined {
  const entity = known.find((candidate) => candidate.entityId === entityId)
  return entity && toKnown(entity)
}

function toKnown(metadata: EntityDescriptor): KnownEntity {
  const roles = [metadata.idp, metadata.sp].filter((role): role is IdpRole | SpRole => role !== undefined)
  const signingCertificates: readonly Certificate[] = roles
    .flatMap(({keys}) => keys.filter(({use}) => use !== 'encryption'))
    .flatMap(({certificates}) => certificates.flatMap((text) => readCertificate(text) ?? []))
  return {metadata, signingCertificates}
}
