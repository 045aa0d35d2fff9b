import {VgefosError} from '../errors.ts'
import {editDistance} from '../parties/edit-distance.ts'
import type {Text} from '../text.ts'

/** A value that cannot be used, in one sentence: the flag, what is wrong with it and what to write instead. */
export function badValue(says: Text): VgefosError {
  return new VgefosError('E_USAGE', says)
}

/** Those of the known that look most like what was given, nearest first, at most three, none that is far off. */
export function nearest(given: string, known: readonly string[]): readonly string[] {
  const wanted = given.toLowerCase()
  const ranked = [...new Set(known)].map((name) => ({name, distance: editDistance(wanted, name.toLowerCase())}))
  return ranked
    .filter(({name, distance}) => distance <= Math.max(2, Math.floor(name.length / 4)))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'))
    .slice(0, 3)
    .map(({name}) => name)
}

/** Text as people write names: no line breaks or other control characters, which no format here can hold. */
export function demandPlain(flag: string, given: string): string {
  const text = given.trim()
  if (text === '') throw badValue({sv: `${flag} är tom. Skriv ett namn, eller utelämna flaggan.`, en: `${flag} is empty. Write a name, or leave the flag out.`})
  if (/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u.test(text))
    throw badValue({
      sv: `${flag} innehåller en radbrytning eller ett styrtecken. Skriv namnet på en rad.`,
      en: `${flag} has a line break or a control character in it. Write the name on one line.`,
    })
  return text
}
