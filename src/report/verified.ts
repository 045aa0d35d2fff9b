import type {KeyObject} from 'node:crypto'
import type {Capture, Content} from '../capture/capture.ts'
import {openContent} from '../capture/open-content.ts'
import {readRoot} from '../capture/read-xml.ts'
import type {EncryptionFact} from '../evidence/encryption.ts'
import {evaluate} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import {misbuiltEncrypted} from '../saml/built.ts'
import {canonicalize} from '../saml/canonicalize.ts'
import type {Certificate} from '../saml/certificate.ts'
import {algorithm, ns} from '../saml/names.ts'
import {type Verification, verifyDocument} from '../saml/verification.ts'
import type {CheckSchema} from '../saml/schema/load-schemas.ts'
import {firstChild} from '../saml/xml.ts'
import type {Decoded} from './decoded.ts'
import {judgeVerified} from './verify-judge.ts'

/** A document with the verdict on its signatures, its structure and its times, and on nothing else. */
export interface VerifiedDocument extends Decoded {
  readonly verification: Verification | undefined
}

export interface VerifyOptions {
  readonly trusted: readonly Certificate[]
  readonly at: Date
  /** Lets SHA-1 and RSA 1.5 pass. */
  readonly allowWeak: boolean
  /** What a second parser reads otherwise. */
  readonly disagreements: (content: Content) => Promise<readonly string[]>
  /** Holds the message against the XML schemas, when somebody asked. */
  readonly checkSchema?: CheckSchema | undefined
  /** Opens what is encrypted. */
  readonly key?: KeyObject | undefined
}

/** Judges what was read as a careful receiver with these certificates, and that key, would at that time. */
export async function verifyCapture(closed: Capture, options: VerifyOptions): Promise<VerifiedDocument> {
  const {trusted, at, key} = options
  const given = closed.content && messageWithin(closed.content)
  const opened = given && openContent(given, key)
  const capture = {...closed, content: opened?.content}
  const encryptions: readonly EncryptionFact[] = opened?.encryptions ?? []
  const base = {capture, encryptions, checkedAgainstMetadata: true, known: []} as const
  if (!opened || !isJudged(given))
    return {...base, signatures: [], redirectSignature: undefined, verification: undefined, results: evaluate(rules, 'input', closed.input)}

  const read = opened.signedRoot ? [given, asText(opened.content)] : [given]
  const verified = verifyDocument(given.root, {
    trusted,
    at,
    rawQuery: closed.delivery.rawQuery,
    disagreements: (await Promise.all(read.map(options.disagreements))).flat(),
    isTried: key !== undefined,
    opened: opened.signedRoot && {signedRoot: opened.signedRoot, root: opened.content.root},
  })
  const schema = options.checkSchema?.(given.xml, 1, 'document')
  const misbuilt = [...verified.evidence.misbuilt, ...misbuiltEncrypted(encryptions)]
  const verification = {...verified, evidence: {...verified.evidence, misbuilt, schema}}
  const {signatures, redirectSignature} = verification
  const results = judgeVerified(capture, opened.content, verification, {...options, encryptions})
  return {...base, signatures, redirectSignature, verification, results}
}

/** What was opened, as text again, for the other parser to read. */
function asText(content: Content): Content {
  return {...content, xml: canonicalize(content.root, algorithm.inclusiveWithComments, []) ?? ''}
}

/** What came by artifact lies in the answer to it. */
function messageWithin(content: Content): Content {
  const {root, xml} = content
  const isAnswer = root.namespaceURI === ns.protocol && root.localName === 'ArtifactResponse'
  const inner = isAnswer ? firstChild(root, ns.protocol, 'Response') : undefined
  return (inner && readRoot(inner, xml).content) ?? content
}

/** SAML 1.x is signed otherwise. */
function isJudged(content: Content): boolean {
  return content.kind !== 'other' || content.standard === 'saml-2'
}
