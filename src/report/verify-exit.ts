import {type ExitCode, exit} from '../errors.ts'
import type {RuleResult} from '../rules/evaluate.ts'
import type {VerifiedDocument} from './verified.ts'

/** Why a document could not be judged at all. */
export type Unjudged = 'encrypted' | 'not-saml-2'

/**
 * 0 only when everything holds: an odd signature beside a sound one is not soundness. What is proved wrong is wrong
 * whatever else could not be opened.
 */
export function exitOfVerified(document: VerifiedDocument): ExitCode {
  const {verification, signatures, redirectSignature, results} = document
  if (results.some(({outcome}) => outcome === 'crashed')) return exit.bug
  if (unjudged(document) === 'not-saml-2') return exit.undecided
  if (!verification || results.some(isError) || !signatures.every(({state}) => state === 'sound')) return exit.failed
  if (redirectSignature && redirectSignature.state !== 'sound') return exit.failed
  return unjudged(document) ? exit.undecided : exit.passed
}

/** What is encrypted in a message that nobody has a key to, and SAML of another generation, cannot be judged. */
export function unjudged({verification, encryptions, capture}: VerifiedDocument): Unjudged | undefined {
  const {problem} = capture.input
  const isForeign = problem?.kind === 'not-saml' && ['saml-1', 'ws-federation'].includes(problem.type)
  if (isForeign || capture.content?.kind === 'other') return verification ? closedIn() : 'not-saml-2'
  return closedIn()

  function closedIn(): Unjudged | undefined {
    const isClosed = encryptions.some(({on, state}) => on === 'EncryptedAssertion' && state === 'closed')
    return isClosed ? 'encrypted' : undefined
  }
}

function isError({outcome, level}: RuleResult): boolean {
  return outcome === 'failed' && level === 'error'
}
