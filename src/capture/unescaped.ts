/** The text with its HTML escapes undone. */
export function unescaped(text: string): string {
  return text
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(digits, hex === '' ? 10 : 16) || 0xfffd, 0x10ffff)),
    )
    .replaceAll(/&(lt|gt|quot|apos|amp);/gi, (whole, name: string) => escapes[name.toLowerCase()] ?? whole)
}

const escapes: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'}
