/** Text from others, safe in any format: no control signs, no escape sequences, no signs that turn the direction of text. */
export function clean(text: string): string {
  return text
    .replaceAll(/\u001B\[[0-9;?]*[A-Za-z]/g, '')
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, '')
    .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
}

/** The same on one line. */
export function oneLine(text: string): string {
  return clean(text).replaceAll(/\s+/g, ' ').trim()
}
