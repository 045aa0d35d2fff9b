/** Rows and cells of a CSV text as RFC 4180 has them, by a reader that knows nothing of our writer. */
export function readCsv(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'y')
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) throw new Error(`no CSV after ${JSON.stringify(rows.at(-1))}`)
    const [, quoted, plain = '', end] = found
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
