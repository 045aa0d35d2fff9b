import type {Person} from '../../mock-idp/people/person.ts'
import {vgefosError} from '../../src/errors.ts'

/** The test person of that key; else one who can log in and works at the organisation; else the first who can. */
export function choosePerson(people: readonly Person[], key: string | undefined, organisation: string): Person {
  if (key !== undefined) {
    const found = people.find((person) => person.key === key)
    if (found) return found
    throw vgefosError('E_UNKNOWN_NAME', {flag: '--person', given: key, known: people.map((person) => person.key).join(', ')})
  }
  const able = people.filter(({credential}) => credential.level === 3 && !credential.revoked)
  const chosen = able.find(({employments}) => employments[0]?.organisation.slug === organisation) ?? able[0]
  if (!chosen) throw vgefosError('E_UNKNOWN_NAME', {flag: '--person', given: '', known: ''})
  return chosen
}
