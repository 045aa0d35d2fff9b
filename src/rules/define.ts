import type {FactName, Facts} from '../evidence/facts.ts'
import type {InputEvidence} from '../evidence/input.ts'
import type {MessageEvidence} from '../evidence/message.ts'
import type {MetadataEvidence, PublishedMetadata} from '../evidence/metadata.ts'
import type {ProbeEvidence} from '../evidence/probe.ts'
import type {Recording} from '../evidence/recording.ts'
import type {VerificationEvidence} from '../evidence/verification.ts'
import type {Requirement} from '../requirement.ts'
import type {AuthnRequest, LogoutRequest, LogoutResponse, Response} from '../saml/model.ts'
import type {SlotName, Text} from '../text.ts'

/** The kinds of evidence a rule can stand on, and what its subject then is. */
export interface Subjects {
  readonly input: InputEvidence
  readonly request: MessageEvidence<AuthnRequest>
  readonly response: MessageEvidence<Response>
  readonly logout: MessageEvidence<LogoutRequest | LogoutResponse>
  readonly message: MessageEvidence
  readonly metadata: MetadataEvidence
  readonly published: PublishedMetadata
  readonly flow: Recording
  readonly verification: VerificationEvidence
  readonly probe: ProbeEvidence
}

export type EvidenceKind = keyof Subjects
export type Level = 'error' | 'warning' | 'notice'
/** `proved` by the evidence, or an `indication`: it fits, but something else could look the same. */
export type Certainty = 'proved' | 'indication'
export type Owner = 'local-idp' | 'hub' | 'service' | 'user' | 'network' | 'national-idp' | 'directory' | 'support'

export interface Finding {
  /** Key of the rule's message. Tests name this, never the wording. */
  readonly message: string
  readonly slots: Readonly<Record<string, string>>
}

type Messages = Readonly<Record<string, Text>>
/** What a rule can demand before it runs: a fact beside the subject, or a part of the subject that is not always known. */
export type Need = FactName | 'deliveredTo' | 'deliveredAt' | 'schema' | 'tls' | 'oldTls'
type FactsFor<Needs extends Need> = Pick<Facts, Extract<Needs, FactName>> & Partial<Facts>
type SubjectFor<Kind extends EvidenceKind, Needs extends Need> = Subjects[Kind] & {
  readonly [Name in Extract<Needs, keyof Subjects[Kind]>]: NonNullable<Subjects[Kind][Name]>
}

type Found<M extends Messages> = <Key extends keyof M & string>(
  message: Key,
  slots: Readonly<Record<SlotName<M[Key]['sv'] | M[Key]['en']>, string>>,
) => Finding

interface RuleDefinition<Kind extends EvidenceKind, Needs extends Need, M extends Messages> {
  /** Family and number: short enough to say on the phone, never reused, never changed. */
  readonly code: string
  /** The file's name; claims what was found wrong. */
  readonly name: string
  readonly on: Kind
  readonly needs?: readonly Needs[]
  readonly level: Level
  readonly certainty: Certainty
  readonly owner: Owner
  readonly requirement: Requirement
  /** What is demanded; stands in checklists and JUnit, so it is stable. */
  readonly title: Text
  readonly why: Text
  readonly fix: Text
  /** Codes of consequences that are not shown when this cause is proved. */
  readonly hides?: readonly string[]
  /** What other systems and papers call the same thing. `explain` looks it up. */
  readonly alsoKnownAs?: readonly string[]
  readonly messages: M
  readonly applies?: (evidence: {
    readonly subject: SubjectFor<Kind, Needs>
    readonly facts: FactsFor<Needs>
  }) => boolean
  /** An empty list means that the rule holds. */
  readonly run: (evidence: {
    readonly subject: SubjectFor<Kind, Needs>
    readonly facts: FactsFor<Needs>
    readonly found: Found<M>
  }) => readonly Finding[]
}

/** A rule as everybody else sees it: the definition with its types folded away. */
export interface Rule extends Omit<RuleDefinition<EvidenceKind, Need, Messages>, 'applies' | 'run' | 'on'> {
  readonly on: EvidenceKind
  readonly needs: readonly Need[]
  readonly hides: readonly string[]
  readonly alsoKnownAs: readonly string[]
  /** Judges one subject. Pure: no file, no socket, no clock, no language. */
  readonly judge: (subject: Subjects[EvidenceKind], facts: Partial<Facts>) => Judgement
}

/** What a rule says of a subject. `crashed` is our bug, never the other party's. */
export type Judgement =
  | {readonly outcome: 'passed' | 'not-applicable'}
  | {readonly outcome: 'failed'; readonly findings: readonly Finding[]}
  | {readonly outcome: 'no-evidence'; readonly missing: readonly Need[]}
  | {readonly outcome: 'crashed'; readonly error: unknown}

export type Outcome = Judgement['outcome']

/** Makes a rule. A misspelt message key, a missing slot and a missing language are compile errors. */
export function defineRule<
  const Kind extends EvidenceKind,
  const M extends Messages,
  const Needs extends Need = never,
>(definition: RuleDefinition<Kind, Needs, M>): Rule {
  const {needs = [], hides = [], alsoKnownAs = [], applies, run, ...rest} = definition
  return {
    ...rest,
    needs,
    hides,
    alsoKnownAs,
    judge(anySubject, anyFacts) {
      const known: Readonly<Record<string, unknown>> = {...anySubject, ...anyFacts}
      const missing = needs.filter((name) => known[name] === undefined)
      // The evaluator only hands a rule subjects of its own kind, and what is missing has been looked for right here.
      const subject = anySubject as SubjectFor<Kind, Needs>
      const facts = anyFacts as FactsFor<Needs>
      if (missing.length > 0) return {outcome: 'no-evidence', missing}
      try {
        if (applies?.({subject, facts}) === false) return {outcome: 'not-applicable'}
        const findings = run({subject, facts, found: (message, slots) => ({message, slots})})
        return findings.length === 0 ? {outcome: 'passed'} : {outcome: 'failed', findings}
      } catch (error) {
        return {outcome: 'crashed', error}
      }
    },
  }
}
