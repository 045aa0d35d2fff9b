import {type Damage, withText} from './damage.ts'

/** Letters that became others: mostly å, ä and ö, and what programs for writing make of quotes and dashes. */
export const letters: readonly Damage[] = [
  {
    name: 'read-as-latin-1',
    *restored(text: string): Generator<string> {
      const once = asUtf8(text)
      if (once === undefined) return
      yield once
      const twice = asUtf8(once)
      if (twice !== undefined) yield twice
    },
  },
  {
    name: 'letter-lost',
    *restored(text: string): Generator<string> {
      const places = [...text.matchAll(/(?<!<)[?\uFFFD](?!>)/g)].map(({index}) => index)
      if (places.length === 0 || places.length > 2) return
      let candidates: readonly string[] = [text]
      for (const place of places)
        candidates = candidates.flatMap((known) =>
          likely.map((letter) => known.slice(0, place) + letter + known.slice(place + 1)),
        )
      yield* candidates
    },
  },
  {
    name: 'letters-composed-otherwise',
    *restored(text: string): Generator<string> {
      yield text.normalize('NFC')
      yield text.normalize('NFD')
    },
  },
  {
    name: 'escaped-twice',
    *restored(text: string): Generator<string> {
      yield text.replaceAll(/&amp;(amp|lt|gt|quot|apos|#\d+|#x[\dA-F]+);/gi, '&$1;')
    },
  },
  {
    name: 'unescaped-once',
    *restored(text: string): Generator<string> {
      yield withText(text, (value) => value.replaceAll(/&(amp|lt|gt|quot|apos);/g, '&amp;$1;'))
      for (const [sign, name] of [['&quot;', 'quot'], ['"', 'quot'], ["'", 'apos'], ["'", '#39']] as const)
        yield withText(text, (value) => value.replaceAll(sign, `&amp;${name};`))
    },
  },
  {
    name: 'typography',
    *restored(text: string): Generator<string> {
      const plain = (value: string): string =>
        value
          .replaceAll(/[\u2018\u2019]/g, "'")
          .replaceAll(/[\u201C\u201D\u201E]/g, '"')
          .replaceAll(/[\u2010-\u2014]/g, '-')
          .replaceAll('\u2026', '...')
          .replaceAll(/[\u00A0\u2009\u202F]/g, ' ')
          .replaceAll(/[\u200B-\u200D\u2060\u00AD\uFEFF]/g, '')
      yield withText(text, plain)
    },
  },
]

/** The letters of Swedish names that other character sets lose. */
const likely = ['å', 'ä', 'ö', 'Å', 'Ä', 'Ö', 'é', 'ü', 'É', 'Ü', '?']

/** The text whose UTF-8 bytes were read as Windows-1252; undefined when it is not such a text. */
function asUtf8(text: string): string | undefined {
  if (!/[\u00C2-\u00F4]/.test(text)) return undefined
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const high = windows1252.indexOf(letter)
    if (code > 0xff && high < 0) return undefined
    bytes.push(high < 0 ? code : 0x80 + high)
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

/** 0x80–0x9F in Windows-1252. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
