/**
 * Rows as CSV (RFC 4180), CRLF after each. With `excel`: semicolons and a byte order mark, as a Swedish Excel wants it.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvTable(rows: readonly (readonly string[])[], {excel = false} = {}): string {
  const separator = excel ? ';' : ','
  const lines = rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator))
  return `${excel ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}

function quoted(cell: string, separator: string): string {
  const line = cell.replaceAll(/\s+/g, ' ').trim()
  const harmless = /^[=+\-@]/.test(line) ? `'${line}` : line
  return /["',;]/.test(harmless) || harmless.includes(separator) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
