import type {Capture, Content} from '../capture/capture.ts'
import type {KnownEntity} from '../evidence/facts.ts'
import {type ExitCode, exit} from '../errors.ts'
import {type RuleResult, evaluate} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import type {Certificate} from '../saml/certificate.ts'
import type {EntityDescriptor, Response} from '../saml/model.ts'
import {status} from '../saml/names.ts'
import {type Verification, verifyDocument} from '../saml/verification.ts'
import type {Decoded} from './decoded.ts'

/** A document with the verdict on its signatures, its structure and its times, and on nothing else. */
export interface VerifiedDocument extends Decoded {
  readonly verification: Verification | undefined
  readonly encryptions: readonly never[]
}

export interface VerifyOptions {
  readonly trusted: readonly Certificate[]
  readonly at: Date
  /** Lets SHA-1 pass. */
  readonly allowWeak: boolean
  /** What a second parser reads otherwise. */
  readonly disagreements: readonly string[]
}

/** Judges what was read as a careful receiver with these certificates would at that time. */
export function verifyCapture(capture: Capture, options: VerifyOptions): VerifiedDocument {
  const {content, delivery, input} = capture
  const verification = content && verifyDocument(content.root, options.trusted, delivery.rawQuery, options.disagreements)
  const judged = content && verification ? judge(capture, content, verification, options) : []
  return {
    capture,
    signatures: verification?.signatures ?? [],
    redirectSignature: verification?.redirectSignature,
    checkedAgainstMetadata: true,
    known: [],
    verification,
    encryptions: [],
    results: [...evaluate(rules, 'input', input), ...judged],
  }
}

/** 0 only when everything holds: an odd signature beside a sound one is not soundness. */
export function exitOfVerified({capture, verification, signatures, results}: VerifiedDocument): ExitCode {
  const {message} = capture.input
  if (results.some(({outcome}) => outcome === 'crashed')) return exit.bug
  // What cannot be opened cannot be judged.
  if (message?.kind === 'Response' && message.encryptedAssertions > 0) return exit.undecided
  if (!verification || results.some(({outcome, level}) => outcome === 'failed' && level === 'error')) return exit.failed
  return signatures.every(({state}) => state === 'sound') ? exit.passed : exit.failed
}

function judge(
  {delivery}: Capture,
  content: Content,
  {signatures, redirectSignature, evidence}: Verification,
  {trusted, at, allowWeak}: VerifyOptions,
): readonly RuleResult[] {
  const about = {...delivery, signatures, redirectSignature, encryptions: [], deliveredAt: at}
  const facts = {sender: senderOf(content, trusted)}
  const onMessage = (): readonly RuleResult[] => {
    if (content.kind !== 'message') return evaluate(aboutSigning, 'response', {...about, message: asResponse(content)}, facts)
    const {message} = content
    switch (message.kind) {
      case 'AuthnRequest':
        return evaluate(aboutSigning, 'request', {...about, message}, facts)
      case 'Response':
        return evaluate(aboutSigning, 'response', {...about, message}, facts)
      case 'LogoutRequest':
      case 'LogoutResponse':
        return evaluate(aboutSigning, 'logout', {...about, message}, facts)
    }
  }
  const found = [...(content.kind === 'metadata' ? [] : onMessage()), ...evaluate(rules, 'verification', evidence)]
  return found.filter(({rule}) => !allowWeak || rule.code !== 'SIG07')
}

/** Signatures, times, and a status that contradicts the content. Audience and address are the receiver's business. */
const aboutSigning = rules.filter(({code}) => /^(SIG|TIM)\d|^STA11$/.test(code))

/** The certificates speak for whoever issued the document: that is what the user says by giving them. */
function senderOf(content: Content, signingCertificates: readonly Certificate[]): KnownEntity {
  const issuer = content.kind === 'message' ? content.message.issuer : undefined
  const nothing = {validUntil: undefined, displayNames: {}, assuranceCertifications: [], idp: undefined, sp: undefined}
  const metadata: EntityDescriptor = {entityId: issuer?.value.trim() ?? '', ...nothing}
  return {metadata, signingCertificates}
}

/** An assertion alone is judged as the response that it came in would be. */
export function asResponse(content: Exclude<Content, {kind: 'message'}>): Response {
  const assertions = content.kind === 'assertion' ? [content.assertion] : []
  return {
    kind: 'Response',
    id: undefined,
    version: '2.0',
    issueInstant: undefined,
    destination: undefined,
    issuer: undefined,
    inResponseTo: undefined,
    status: {code: status.success, subCode: undefined, message: undefined},
    assertions,
    encryptedAssertions: 0,
  } as const
}
