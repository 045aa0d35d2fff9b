/** Folds a text at white space, but at no unbreakable one, into lines of at most `width` columns. A longer word is broken after a sign in it, as addresses have. */
export function wrap(
  text: string,
  {first = '', rest = '', width = 80}: {readonly first?: string; readonly rest?: string; readonly width?: number} = {},
): readonly string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/[^\S\u00A0]+/).filter(Boolean).flatMap((long) => pieces(long, width - rest.length))) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line.trimEnd()]
}

/** The word whole when it fits, else in pieces that do. */
function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word]
  const most = word.slice(0, width)
  const sign = Math.max(...['/', '?', '&', ':', ';', ',', '=', '.', '-', '_', '#', '%'].map((one) => most.lastIndexOf(one))) + 1
  const end = sign > width / 2 ? sign : width
  return [word.slice(0, end), ...pieces(word.slice(end), width)]
}
