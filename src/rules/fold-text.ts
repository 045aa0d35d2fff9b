/**
 * A text as it is compared with known ones: lower case, å ä ö folded, and nothing but letters and digits, one space
 * between. `400 – Felaktigt anrop` and `400 felaktigt anrop` are the same.
 */
export function foldText(text: string): string {
  return unaccented(text).replaceAll(/[^a-z0-9]+/g, ' ').trim()
}

/** What tells one text from another: words without their endings; no addresses, GUIDs, times or long numbers. */
export function tellingWords(text: string): ReadonlySet<string> {
  const general = unaccented(text)
    .replaceAll(/\{\w+\}/g, ' ')
    .replaceAll(/\b[a-z]+:\/\/[^\s"'<>]+/g, ' ')
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, ' ')
  const words = (general.match(/(?<![a-z0-9])[a-z][a-z0-9]{2,}|\b[45]\d\d\b/g) ?? []).map((word) => word.slice(0, stem))
  return new Set(words.filter((word) => !common.has(word)))
}

/** Long enough to tell words apart, short enough to forget how they are inflected, in Swedish and in English. */
const stem = 7

const common: ReadonlySet<string> = new Set(
  [
    'the and was not for from has have this that with are but you your any can cannot could did does been its one',
    'error failed failure exception message saml',
    'och att det den som inte men for fran med har kan var vid till ett icke ska sig nar fel felet',
  ].flatMap((line) => line.split(' ')).map((word) => word.slice(0, stem)),
)

function unaccented(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}+/gu, '').toLowerCase()
}
