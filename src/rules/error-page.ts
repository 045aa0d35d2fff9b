import type {LoginOutcome} from '../evidence/recording.ts'

/** The first of the words that the page which stopped the login says, in whatever case it is written. */
export function saysAnyOf(outcome: LoginOutcome, words: readonly string[]): string | undefined {
  if (outcome.kind !== 'refused') return undefined
  const page = `${outcome.heading} ${outcome.text}`.toLowerCase()
  return words.find((word) => page.includes(word.toLowerCase()))
}
