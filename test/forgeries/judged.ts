import type {KeyObject} from 'node:crypto'
import {type Capture, type Content, capture} from '../../src/capture/capture.ts'
import {isVgefosError} from '../../src/errors.ts'
import {issuer} from '../../src/rules/sound-evidence.ts'
import {judgeCapture, exitOf as exitOfDecoded} from '../../src/report/decoded.ts'
import {type VerifiedDocument, verifyCapture} from '../../src/report/verified.ts'
import {exitOfVerified} from '../../src/report/verify-exit.ts'
import {verifyAnswer} from '../../src/report/verify-answer.ts'
import type {RuleResult} from '../../src/rules/evaluate.ts'
import type {Certificate} from '../../src/saml/certificate.ts'
import type {EntityDescriptor} from '../../src/saml/model.ts'
import {firstReadings} from '../../src/saml/witness/first.ts'
import {disagreements} from '../../src/saml/witness/reading.ts'
import {secondReadings} from '../../src/saml/witness/second.ts'

/** What `verify` and `decode` make of a text. */
export interface Judged {
  readonly exit: number
  readonly codes: readonly string[]
  /** Everybody whom `verify` shows as the person, as JSON. */
  readonly verified: string
  readonly decodeExit: number
  readonly decodeCodes: readonly string[]
  /** The message as `decode` reads it, as JSON. */
  readonly read: string
}

/** @param key the receiver’s, for what is encrypted */
export async function judged(text: string, certificate: Certificate, at: Date, key?: KeyObject): Promise<Judged> {
  try {
    return await judgedOf(text, certificate, at, key)
  } catch (error) {
    if (!isVgefosError(error)) throw error
    return {exit: 2, codes: [error.name], verified: '', decodeExit: 2, decodeCodes: [], read: ''}
  }
}

async function judgedOf(text: string, certificate: Certificate, at: Date, key?: KeyObject): Promise<Judged> {
  const captured = capture(Buffer.from(text), 'file')
  const document = await verified(captured, {certificate, at, allowWeak: false, key})
  const answer = verifyAnswer(document, [], {language: 'sv', at, showPersonal: true})
  const decoded = judgeCapture(captured, [issuerWith(certificate)], at, key)
  const read = decoded.capture.content
  return {
    exit: exitOfVerified(document),
    codes: failing(document.results),
    verified: JSON.stringify(answer.verified),
    decodeExit: exitOfDecoded(decoded),
    decodeCodes: failing(decoded.results),
    read: JSON.stringify(read?.kind === 'message' ? read.message : null),
  }
}

/** Exit code of `verify` for a text. */
export async function exitOf(text: string, certificate: Certificate, at: Date, allowWeak = false): Promise<number> {
  return exitOfVerified(await verified(capture(Buffer.from(text), 'file'), {certificate, at, allowWeak}))
}

interface Circumstances {
  readonly certificate: Certificate
  readonly at: Date
  readonly allowWeak: boolean
  readonly key?: KeyObject | undefined
}

async function verified(captured: Capture, {certificate, ...rest}: Circumstances): Promise<VerifiedDocument> {
  const disputed = async ({root, xml}: Content): Promise<readonly string[]> =>
    disagreements(firstReadings(root.ownerDocument.documentElement), await secondReadings(xml))
  return verifyCapture(captured, {trusted: [certificate], ...rest, disagreements: disputed})
}

function failing(results: readonly RuleResult[]): readonly string[] {
  return results.filter(({outcome}) => outcome === 'failed').map(({rule}) => rule.code)
}

/** The issuer’s metadata, with this certificate in it. */
function issuerWith({base64}: Certificate): EntityDescriptor {
  const {metadata} = issuer
  if (!metadata.idp) throw new Error('the issuer is an IdP')
  return {...metadata, idp: {...metadata.idp, keys: [{use: 'signing', certificates: [base64]}]}}
}
