/**
 * A proxy's map of levels of assurance: what is asked for below, and the level above that fulfils it.
 * Read in both directions, so that a level never can come down higher than it went up (eGov-082 and -084).
 */
export type Levels = Readonly<Record<string, string>>

/** What to ask for above. Nothing in particular wanted: every level that we know. */
export function levelsUpward(levels: Levels, wanted: readonly string[]): readonly string[] {
  const asked = wanted.length === 0 ? Object.keys(levels) : wanted
  return [...new Set(asked.flatMap((name) => levels[name] ?? []))]
}

/** The name below for a level that came from above; nothing when it fulfils none of those wanted. */
export function levelDownward(levels: Levels, wanted: readonly string[], given: string): string | undefined {
  const names = wanted.length === 0 ? Object.keys(levels) : wanted
  return names.find((name) => levels[name] === given)
}
