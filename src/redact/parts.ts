/** A piece of a text and where it began; what is done is never looked at again. */
export interface Part {
  readonly text: string
  readonly at: number
  readonly done: boolean
}

export interface Match {
  readonly 0: string
  readonly index: number
}

/** Replaces what is found in the pieces that are not done. `undefined` leaves a find for those who come after. */
export function replaceIn<Found extends Match>(
  parts: readonly Part[],
  find: (text: string) => Iterable<Found>,
  replace: (match: Found, at: number) => string | undefined,
): readonly Part[] {
  return parts.flatMap((part) => (part.done || part.text.length < 3 ? [part] : split(part, find, replace)))
}

function split<Found extends Match>(
  {text, at}: Part,
  find: (text: string) => Iterable<Found>,
  replace: (match: Found, at: number) => string | undefined,
): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of find(text)) {
    if (match.index < from) continue
    const replacement = replace(match, at + match.index)
    if (replacement === undefined) continue
    parts.push({text: text.slice(from, match.index), at: at + from, done: false}, {text: replacement, at: at + match.index, done: true})
    from = match.index + match[0].length
  }
  return [...parts, {text: text.slice(from), at: at + from, done: false}].filter((part) => part.text !== '')
}
