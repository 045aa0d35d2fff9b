import type {AttributeMeaning} from './attribute-meaning.ts'
import {ineraAttributes} from './inera-attributes.ts'
import {swedenConnectAttributes} from './sweden-connect-attributes.ts'

export const knownAttributes: readonly AttributeMeaning[] = [...ineraAttributes, ...swedenConnectAttributes]

const byName = new Map(knownAttributes.map((meaning) => [meaning.name, meaning]))

/** What the attribute of exactly that name means. Names are compared letter by letter, as receivers do. */
export function meaningOf(name: string): AttributeMeaning | undefined {
  return byName.get(name)
}

/** Unknown attributes count as personal: nobody has said that they are not. */
export function isPersonal(name: string): boolean {
  return byName.get(name)?.personal ?? true
}

/** Every known name of the attribute that people call so. */
export function namesOf(friendlyName: string): readonly string[] {
  return knownAttributes.filter((one) => one.friendlyName === friendlyName && one.name !== friendlyName).map(({name}) => name)
}
