import {type ExitCode} from '../errors.ts'
import type {SignatureFact} from '../evidence/signature.ts'
import type {RedirectSignature} from '../evidence/message.ts'
import {maskAssertion} from '../redact/mask-message.ts'
import type {Assertion} from '../saml/model.ts'
import {type Language, fill} from '../text.ts'
import {layOut} from './blocks.ts'
import {type ReportedFinding, findingToText, groupFindings} from './finding.ts'
import {assertionBlock} from './message-blocks.ts'
import {momentsAt} from './moment.ts'
import {signatureRows} from './signature-rows.ts'
import type {VerifiedDocument} from './verified.ts'
import {exitOfVerified} from './verify-exit.ts'
import {wrap} from './wrap.ts'

/** A part of the document, and whether a sound signature covers it and a receiver reads it. */
export interface Part {
  readonly name: string
  readonly signed: boolean
  readonly read: boolean
}

/** The answer of `verify --json`. Keys are stable. */
export interface VerifyAnswer {
  readonly schema: 'vgefos.verify/1'
  readonly sound: boolean
  readonly at: string
  readonly personalDataShown: boolean
  /** What the signature covers, and nothing else; empty unless everything holds. */
  readonly verified: readonly Assertion[]
  readonly parts: readonly Part[]
  readonly signatures: readonly SignatureFact[]
  readonly redirectSignature: RedirectSignature | null
  readonly findings: readonly ReportedFinding[]
  readonly exit: ExitCode
}

export interface VerifyAnswerOptions {
  readonly language: Language
  readonly at: Date
  readonly showPersonal: boolean
}

export function verifyAnswer(
  document: VerifiedDocument,
  findings: readonly ReportedFinding[],
  {language, at, showPersonal}: VerifyAnswerOptions,
): VerifyAnswer {
  const code = exitOfVerified(document)
  const persons = code === 0 ? (document.verification?.verified ?? []) : []
  return {
    schema: 'vgefos.verify/1',
    sound: code === 0,
    at: at.toISOString(),
    personalDataShown: showPersonal,
    verified: showPersonal ? persons : persons.map((person) => maskAssertion(person, language)),
    parts: partsOf(document),
    signatures: document.signatures,
    redirectSignature: document.redirectSignature ?? null,
    findings,
    exit: code,
  }
}

/** The verdict, the person when there is one, who signed what, and every finding. */
export function verifyToText(answer: VerifyAnswer, {language, at}: VerifyAnswerOptions): string {
  const moments = momentsAt(at, language)
  const rows = signatureRows(answer.signatures, answer.redirectSignature ?? undefined, [], language)
  const parts = answer.parts.map(({name, signed, read}) => ({
    label: {sv: name, en: name},
    value: [signed ? words.signed : words.unsigned, read ? words.read : words.unread].map((text) => text[language]).join(', '),
  }))
  const blocks = [
    ...answer.verified.map((assertion) => assertionBlock(assertion, moments)),
    {heading: words.signatures, rows},
    {heading: words.parts, rows: parts},
  ]
  return [
    wrap(fill((answer.sound ? words.sound : words.notSound)[language], {at: answer.at})).join('\n'),
    ...(answer.signatures.length + answer.parts.length > 0 ? [layOut(blocks, language).join('\n')] : []),
    ...groupFindings(answer.findings).map((group) => findingToText(group, language)),
  ].join('\n\n')
}

function partsOf({verification, capture}: VerifiedDocument): readonly Part[] {
  const {content} = capture
  if (!verification || !content) return []
  const {evidence, verified} = verification
  const {rootCovered} = evidence
  const read = content.kind === 'message' && content.message.kind === 'Response' ? content.message.assertions : []
  const assertions = content.kind === 'assertion' ? [content.assertion] : read
  const covered = new Set(verified.map(({id}) => id))
  return [
    ...(content.kind === 'assertion' ? [] : [{name: evidence.root, signed: rootCovered, read: true}]),
    ...assertions.map(({id}) => ({name: 'Assertion', signed: covered.has(id), read: true})),
    ...evidence.stray.map(({element}) => ({name: element, signed: rootCovered, read: false})),
  ]
}

const words = {
  sound: {
    sv: 'GODKÄNT: signatur, uppbyggnad och tider håller {at}.',
    en: 'SOUND: signature, structure and times hold at {at}.',
  },
  notSound: {sv: 'UNDERKÄNT vid {at}.', en: 'NOT SOUND at {at}.'},
  signatures: {sv: 'SIGNATUR', en: 'SIGNATURE'},
  parts: {sv: 'TÄCKER', en: 'COVERS'},
  signed: {sv: 'signerat', en: 'signed'},
  unsigned: {sv: 'osignerat', en: 'unsigned'},
  read: {sv: 'läst', en: 'read'},
  unread: {sv: 'oläst', en: 'unread'},
} as const
