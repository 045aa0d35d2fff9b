import {describe, expect, it} from 'vitest'
import type {Facts} from '../evidence/facts.ts'
import type {MessageEvidence} from '../evidence/message.ts'
import type {LoginOutcome} from '../evidence/recording.ts'
import type {SignatureFact} from '../evidence/signature.ts'
import type {VerificationEvidence} from '../evidence/verification.ts'
import type {Assertion, AuthnRequest, Response} from '../saml/model.ts'
import type {EvidenceKind, Rule, Subjects} from './define.ts'
import {deliveredAt, requestFacts, responseFacts, soundAssertion, soundRequest, soundResponse, soundSignature} from './sound-evidence.ts'
import {soundRecording} from './sound-recording.ts'

/** One situation to judge. */
export interface Case {
  readonly subject: Subjects[EvidenceKind]
  readonly facts: Partial<Facts>
}

interface Scenarios {
  /** Told as sentences. */
  readonly passes: Readonly<Record<string, Case>>
  /** The keys of the messages that are found, in order. */
  readonly fails: Readonly<Record<string, readonly [Case, ...string[]]>>
  /** Situations that the rule has nothing to say of. */
  readonly skips?: Readonly<Record<string, Case>>
}

/** Tests a rule by two lists. A message that no row provokes fails, and so does a value that points out a person. */
export function testRule(rule: Rule, {passes, fails, skips = {}}: Scenarios): void {
  describe(`${rule.code} ${rule.name}`, () => {
    for (const [sentence, {subject, facts}] of Object.entries(passes))
      it(`passes ${sentence}`, () => {
        expect(rule.judge(subject, facts)).toEqual({outcome: 'passed'})
      })

    for (const [sentence, [{subject, facts}, ...keys]] of Object.entries(fails))
      it(`finds ${sentence}`, () => {
        const judgement = rule.judge(subject, facts)
        const findings = judgement.outcome === 'failed' ? judgement.findings : []
        expect(findings.map(({message}) => message), JSON.stringify(judgement)).toEqual(keys)
        for (const {slots} of findings) expect(JSON.stringify(slots)).not.toMatch(pointsOutAPerson)
      })

    for (const [sentence, {subject, facts}] of Object.entries(skips))
      it(`has nothing to say of ${sentence}`, () => {
        expect(rule.judge(subject, facts)).toEqual({outcome: 'not-applicable'})
      })

    for (const need of rule.needs)
      it(`says that there is no evidence without ${need}`, () => {
        const known = Object.values(passes)[0]
        const subject = {...known?.subject, [need]: undefined} as Subjects[EvidenceKind]
        expect(rule.judge(subject, {...known?.facts, [need]: undefined})).toEqual({outcome: 'no-evidence', missing: [need]})
      })

    it('has every message provoked, and something that passes', () => {
      const provoked = new Set(Object.values(fails).flatMap(([, ...keys]) => keys))
      expect([...provoked].sort()).toEqual(Object.keys(rule.messages).sort())
      expect(Object.keys(passes)).not.toEqual([])
    })
  })
}

// Personal numbers with or without hyphen, HSA-ids with a suffix of their own, mail addresses, and the test person's name.
const pointsOutAPerson = /\b\d{6,8}[-+ ]?\d{4}\b|(?!SE0000000000-X)[A-Z]{2,6}\d{10}-\w+|@|Alma/

/** The sound response with something else in it. */
export function withResponse(change: Partial<Response> = {}, facts: Partial<Facts> = {}): Case {
  return withEvidence({message: {...soundResponse.message, ...change}}, facts)
}

/** The sound response with something else in its assertion. */
export function withAssertion(change: Partial<Assertion>, facts: Partial<Facts> = {}): Case {
  return withResponse({assertions: [{...soundAssertion, ...change}]}, facts)
}

/** The sound response with other circumstances. */
export function withEvidence(change: Partial<MessageEvidence<Response>>, facts: Partial<Facts> = {}): Case {
  return {subject: {...soundResponse, ...change}, facts: {...responseFacts, ...facts}}
}

/** The sound response with these signatures, each the sound one with changes. */
export function withSignatures(...changes: readonly Partial<SignatureFact>[]): Case {
  return withEvidence({signatures: changes.map((change) => ({...soundSignature, ...change}))})
}

/** A soundly built response with one covered assertion, with changes. */
export function withVerification(change: Partial<VerificationEvidence>): Case {
  const built = {root: 'Response', assertions: 1, covered: 1, closed: 0, unopened: 0, rootCovered: true, severalPersons: false}
  const inOrder = {misbuilt: [], limits: [], at: deliveredAt}
  return {subject: {...built, ...inOrder, ...unforged, ...change}, facts: {policy: responseFacts.policy}}
}

const unforged = {stray: [], duplicateIds: [], hidden: [], voids: [], disguised: [], disagreements: []}

/** The sound request with something else in it. */
export function withRequest(change: Partial<AuthnRequest> = {}, facts: Partial<Facts> = {}): Case {
  return withRequestEvidence({message: {...soundRequest.message, ...change}}, facts)
}

/** The sound request with other circumstances. */
export function withRequestEvidence(change: Partial<MessageEvidence<AuthnRequest>>, facts: Partial<Facts> = {}): Case {
  return {subject: {...soundRequest, ...change}, facts: {...requestFacts, ...facts}}
}

export const sound = {
  response: withResponse(),
  request: withRequest(),
  message: soundResponse.message,
  signature: soundSignature,
} as const

/** A recording of a login that ended like this. */
export function withOutcome(outcome: LoginOutcome): Case {
  return {subject: {...soundRecording, outcome}, facts: {}}
}

/** An error response: no assertion, and the status that it is. */
export function withStatus(code: string | undefined, subCode?: string, change: Partial<Response> = {}): Case {
  return withResponse({status: {code, subCode, message: undefined}, assertions: [], ...change})
}
