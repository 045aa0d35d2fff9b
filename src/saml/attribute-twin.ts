import type {AttributeMeaning} from './attribute-meaning.ts'
import {knownAttributes, meaningOf} from './attributes.ts'

/**
 * How a name misses one that is known. Receivers compare letter by letter, so each of them is a missing attribute.
 * - `case`: only capitals differ
 * - `slip`: a space, a slash at the end, http for https, or an OID without `urn:oid:`
 * - `short`: only the friendly name, which is for people
 * - `elsewhere`: the same last word in a name space of others, such as Sambi's older ones
 */
export interface AttributeTwin {
  readonly meaning: AttributeMeaning
  readonly misses: 'case' | 'slip' | 'short' | 'elsewhere'
}

/** The known attribute that was most likely meant, for a name that is not known. */
export function twinOf(name: string): AttributeTwin | undefined {
  if (meaningOf(name)) return undefined
  const folded = name.toLowerCase()
  const bare = plain(name)
  const last = tailOf(folded)
  const tries = [
    ['case', (one: AttributeMeaning) => one.name.toLowerCase() === folded],
    ['slip', (one: AttributeMeaning) => plain(one.name) === bare],
    ['short', (one: AttributeMeaning) => one.friendlyName.toLowerCase() === folded],
    ['elsewhere', (one: AttributeMeaning) => last !== folded && one.friendlyName.toLowerCase() === last],
  ] as const
  for (const [misses, fits] of tries) {
    const meaning = knownAttributes.find(fits)
    if (meaning) return {meaning, misses}
  }
  return undefined
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replace(/^https:/, 'http:')
    .replace(/^(urn:)?oid:/, '')
    .replace(/\/+$/, '')
}

function tailOf(name: string): string {
  return name.split(/[/:#]/).at(-1) ?? name
}
