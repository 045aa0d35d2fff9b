import type {ExitCode} from '../errors.ts'
import {hidePersonal} from '../redact/hide-personal.ts'
import type {Text} from '../text.ts'
import type {Decoded} from './decoded.ts'
import {type FactGroup, type FactOptions, type MessageFact, messageFacts} from './message-facts.ts'

/** One thing that two messages say differently; `null` where one of them does not say it. */
export interface Difference {
  readonly group: FactGroup
  readonly where: string
  readonly a: string | null
  readonly b: string | null
}

/** The answer of `decode --diff --json`. */
export interface DiffAnswer {
  readonly schema: 'vgefos.decode-diff/1'
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly differences: readonly Difference[]
  /** How many IDs and instants differ, when nobody asked to see them. */
  readonly leftOut: number
  readonly exit: ExitCode
}

/** Times count from when each message was issued, and may differ by as many seconds as a slow server takes. */
const tolerance = 5

/** What two messages say differently. Compared is what they say; what is shown is masked unless asked for. */
export function differencesOf(one: Decoded, other: Decoded, options: FactOptions): readonly Difference[] {
  const {language, showPersonal} = options
  const [ours, theirs] = [numbered(messageFacts(one, options)), numbered(messageFacts(other, options))]
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((where) => {
    const [a, b] = [ours.get(where), theirs.get(where)]
    const group = a?.group ?? b?.group ?? 'facts'
    if (a && b && isSame(a, b)) return []
    const looksSame = a !== undefined && a.shown === b?.shown
    const other = looksSame ? `${a.shown} (${another[language]})` : (b?.shown ?? null)
    return [{group, where: showPersonal ? where : hidePersonal(where, [], language), a: a?.shown ?? null, b: other}]
  })
}

/** Two masks may be alike and hide different values. */
const another: Text = {sv: 'ett annat värde', en: 'another value'}

/** What stands several times at one place is told apart by its number there. */
function numbered(facts: readonly MessageFact[]): ReadonlyMap<string, MessageFact> {
  const found = new Map<string, MessageFact>()
  for (const fact of facts) {
    let where = fact.where
    for (let count = 2; found.has(where); count += 1) where = `${fact.where} (${String(count)})`
    found.set(where, fact)
  }
  return found
}

function isSame(a: MessageFact, b: MessageFact): boolean {
  if (a.group === 'times' && b.group === 'times') return Math.abs(Number(a.value) - Number(b.value)) <= tolerance
  return a.value === b.value
}
