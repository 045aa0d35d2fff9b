/** Folds a text at white space into lines of at most `width` columns. A word longer than a line stays whole. */
export function wrap(
  text: string,
  {first = '', rest = '', width = 80}: {readonly first?: string; readonly rest?: string; readonly width?: number} = {},
): readonly string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
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
