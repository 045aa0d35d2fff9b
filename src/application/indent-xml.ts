/** XML that vgefos has written on one line, as people read it: an element a line. Text stays beside its tags, letter by letter. */
export function indentXml(xml: string): string {
  const lines: string[] = []
  let depth = 0
  for (const [piece] of xml.matchAll(/<[^>]+>(?:[^<]+<\/[^>]+>)?/g)) {
    if (piece.startsWith('</')) depth -= 1
    lines.push(`${'  '.repeat(depth)}${piece}`)
    if (!piece.startsWith('</') && !piece.includes('</') && !piece.endsWith('/>')) depth += 1
  }
  return `${lines.join('\n')}\n`
}
