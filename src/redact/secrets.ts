/** Where known words stand in a text, whole and in any case. A form writes a space as a plus sign. */
export type SecretFinder = (text: string) => readonly {readonly 0: string; readonly index: number}[]

/** One look-up for each word of the text, however many secrets there are. */
export function secretFinder(secrets: readonly string[]): SecretFinder {
  const byFirstWord = new Map<string, string[]>()
  for (const secret of secrets) {
    const first = /[\p{L}\p{N}]+/u.exec(secret)
    if (first?.index !== 0) continue
    const key = first[0].toLowerCase()
    byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), comparable(secret)])
  }
  for (const list of byFirstWord.values()) list.sort((one, other) => other.length - one.length)
  return (text) => (byFirstWord.size === 0 ? [] : findIn(text, byFirstWord))
}

function findIn(text: string, byFirstWord: ReadonlyMap<string, readonly string[]>): ReturnType<SecretFinder> {
  const found: {0: string; index: number}[] = []
  let from = 0
  for (const {0: word, index} of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < from) continue
    for (const secret of byFirstWord.get(word.toLowerCase()) ?? []) {
      const value = text.slice(index, index + secret.length)
      if (comparable(value) !== secret || /[\p{L}\p{N}]/u.test(text[index + secret.length] ?? '')) continue
      found.push({0: value, index})
      from = index + secret.length
      break
    }
  }
  return found
}

function comparable(text: string): string {
  return text.toLowerCase().replaceAll('+', ' ')
}
