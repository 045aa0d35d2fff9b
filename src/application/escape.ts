/** A value inside the quotes of an attribute in XML. */
export function xmlValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#xA;')
}

/**
 * A word of a line in Apache's configuration. Apache puts in variables for `${…}` whatever the quotes, and has no way to
 * stop it; no address that vgefos lets through holds a brace.
 */
export function apacheWord(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`
}

/** A string of Java, C#, TypeScript, JSON or YAML, quotes included: all five read what JSON writes. */
export function quoted(value: string): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

/** A string of PowerShell, in which nothing is expanded. It takes five signs for the quote that ends it. */
export function powerShellString(value: string): string {
  return `'${value.replaceAll(/['‘’‚‛]/g, '$&$&')}'`
}

/** A string of AD FS's claim rules. They have no way to write a quote, and no address or attribute name holds one. */
export function claimString(value: string): string {
  return `"${value.replaceAll('"', '%22')}"`
}
