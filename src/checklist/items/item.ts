import type {Requirement} from '../../requirement.ts'
import type {Level, Owner} from '../../rules/define.ts'
import type {Text} from '../../text.ts'
import type {Phase} from '../phase.ts'

/** What no machine can see, and a named person has to vouch for. */
export interface Item {
  /** ORG: what the organisation has arranged. OPS: what somebody has tried or set in operation. SAM: a step to Sambi. Never reused. */
  readonly code: `${'ORG' | 'OPS' | 'SAM'}${number}${number}`
  /** Claims what is lacking, as the name of a rule does. */
  readonly name: string
  readonly title: Text
  readonly why: Text
  /** How to do it, and how to know that it is done. */
  readonly how: Text
  readonly owner: Owner
  readonly phase: Phase
  readonly requirement: Requirement
  /** `own-idp`: only for an organisation that has an IdP of its own. */
  readonly concerns: 'everybody' | 'own-idp'
}

/** What it weighs when somebody says that it does not hold. */
export function levelOfItem({requirement: {strength}}: Item): Level {
  return strength === 'MUST' || strength === 'MUST NOT' ? 'error' : 'warning'
}
