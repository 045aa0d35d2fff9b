import type {Requirement} from '../../src/requirement.ts'
import type {Response} from '../../src/saml/model.ts'
import type {SignatureChoice, SigningKey} from '../../src/saml/sign.ts'
import type {Text} from '../../src/text.ts'

/** What a lie may look at. */
export interface BendContext {
  readonly now: Date
  /** Keys that the mock holds: its real one, and one that is in nobody's metadata. */
  readonly keys: {readonly genuine: SigningKey; readonly unknown: SigningKey}
  /** Seeded; the same seed gives the same lie. Between 0 and 1. */
  readonly random: () => number
}

/** What is signed, and how. The sound plan signs assertion and Response with RSA-SHA256 and the genuine key. */
export interface SigningPlan {
  readonly assertion: SignatureStep | undefined
  readonly response: SignatureStep | undefined
}

export interface SignatureStep {
  readonly key: SigningKey
  readonly choice: SignatureChoice
}

/** What happens in the phone instead of an approval. */
export type UserBehaviour = 'approves' | 'cancels' | 'does-nothing' | 'has-revoked-certificate'

/** Where in the order of service the lie is told, and on what. `issue.ts` is the only place where the order is written. */
interface Stages {
  readonly user: UserBehaviour
  readonly draft: Response
  readonly signing: SigningPlan
  /** The finished XML, signed and all. */
  readonly signed: string
}

export type Stage = keyof Stages

export interface FaultDefinition<S extends Stage> {
  /** The lie in words; also the file's name. */
  readonly name: string
  /** Number in the catalogue of faults (docs/faults.md). */
  readonly number: number
  readonly stage: S
  readonly title: Text
  readonly why: Text
  readonly breaks: Requirement
  /** Codes of exactly the rules that find it. */
  readonly caughtBy: readonly string[]
  /** What a sound receiver does. `reject` means a clean refusal: a crash or an HTTP 500 does not count. */
  readonly receiver: 'reject' | 'accept' | 'either'
  bend(truth: Stages[S], context: BendContext): Stages[S]
}

/** One lie. The union over the stages, so that `issue.ts` can ask for those of its stage. */
export type Fault = {readonly [S in Stage]: FaultDefinition<S>}[Stage]

export function defineFault<const S extends Stage>(fault: FaultDefinition<S>): FaultDefinition<S> {
  return fault
}

/** Bends the truth by every lie of that stage, in order. */
export function bend<S extends Stage>(stage: S, truth: Stages[S], faults: readonly Fault[], context: BendContext): Stages[S] {
  return faults
    .filter((fault) => fault.stage === stage)
    .reduce((bent, fault) => (fault as unknown as FaultDefinition<S>).bend(bent, context), truth)
}
