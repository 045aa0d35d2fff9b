import type {Capture, Content} from '../capture/capture.ts'
import type {EncryptionFact} from '../evidence/encryption.ts'
import type {KnownEntity} from '../evidence/facts.ts'
import type {Finding} from '../rules/define.ts'
import {type RuleResult, evaluate} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import type {Certificate} from '../saml/certificate.ts'
import type {Assertion, EntityDescriptor} from '../saml/model.ts'
import {status} from '../saml/names.ts'
import type {Verification} from '../saml/verification.ts'

interface Circumstances {
  readonly trusted: readonly Certificate[]
  readonly at: Date
  readonly allowWeak: boolean
  readonly encryptions: readonly EncryptionFact[]
}

/** What the rules of signing, building and time say of a document. Audience and address are the receiver's business. */
export function judgeVerified(
  {delivery, input}: Capture,
  content: Content,
  {signatures, redirectSignature, evidence}: Verification,
  {trusted, at, allowWeak, encryptions}: Circumstances,
): readonly RuleResult[] {
  const about = {...delivery, signatures, redirectSignature, encryptions, deliveredAt: at}
  const facts = {sender: senderOf(content, trusted)}
  const onMessage = (): readonly RuleResult[] => {
    if (content.kind === 'assertion')
      return evaluate(aboutSigning, 'response', {...about, message: asResponse(content.assertion)}, facts)
    if (content.kind !== 'message') return evaluate(ofAnySignature, 'logout', {...about, message: noMessage}, facts)
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
  const found = [...evaluate(rules, 'input', input), ...onMessage(), ...evaluate(rules, 'verification', evidence)]
  return found.filter(({rule}) => !allowWeak || !weak.includes(rule.code)).map(tempered)
}

/** Their rules are asked; what is demanded by federations, or of the receiver's metadata, is not. */
const families: Readonly<Record<string, readonly number[]>> = {
  SIG: [1, 2, 3, 6, 7, 8, 9, 11, 23],
  TIM: [1, 2, 3],
  STA: [11],
  ENC: [2, 3, 4],
}
const aboutSigning = rules.filter(({code}) => families[code.slice(0, 3)]?.includes(Number(code.slice(3))))
const ofAnySignature = aboutSigning.filter(({on}) => on === 'message')
const weak: readonly string[] = ['SIG07', 'ENC04']

/**
 * Genuine issuers leave these out, or encrypt like this: worth saying, and no forgery. So is a comment in a value: the
 * whole value is what was signed, and it is read whole here (docs/decisions/0007).
 */
function tempered(result: RuleResult): RuleResult {
  const {rule, findings} = result
  const every = (is: (finding: Finding) => boolean): boolean => findings.length > 0 && findings.every(is)
  const isTempered =
    rule.code === 'ENC03' ||
    (rule.code === 'SIG15' && every(({message}) => message === 'comment')) ||
    (rule.code === 'TIM03' && every(({message}) => message === 'openEnded')) ||
    (rule.code === 'BND11' && every(({slots}) => slots['attribute'] === 'IssueInstant'))
  return isTempered ? {...result, level: 'warning'} : result
}

/** The certificates speak for whoever issued the document: that is what the user says by giving them. */
function senderOf(content: Content, signingCertificates: readonly Certificate[]): KnownEntity {
  const issuer = content.kind === 'message' ? content.message.issuer : undefined
  const nothing = {validUntil: undefined, displayNames: {}, assuranceCertifications: [], idp: undefined, sp: undefined}
  const metadata: EntityDescriptor = {entityId: issuer?.value.trim() ?? '', ...nothing}
  return {metadata, signingCertificates}
}

/** An assertion alone is judged as the response that it came in would be. */
function asResponse(assertion: Assertion) {
  return {...noMessage, kind: 'Response', assertions: [assertion], encryptedAssertions: 0} as const
}

/** What is no message has only its signature to be judged by. */
export const noMessage = {
  kind: 'LogoutResponse',
  id: undefined,
  version: '2.0',
  issueInstant: undefined,
  destination: undefined,
  issuer: undefined,
  inResponseTo: undefined,
  status: {code: status.success, subCode: undefined, message: undefined},
} as const
