import {expect, it} from 'vitest'
import type {EvidenceKind, Owner} from '../rules/define.ts'
import {responsibleFor} from './responsible.ts'

const ends = {from: {sv: 'Avsändaren', en: 'The sender'}, to: {sv: 'Mottagaren', en: 'The receiver'}}

it.each<[Owner, EvidenceKind, string | undefined]>([
  ['local-idp', 'response', 'Avsändaren'],
  ['service', 'response', 'Mottagaren'],
  ['service', 'request', 'Avsändaren'],
  ['local-idp', 'request', 'Mottagaren'],
  ['service', 'metadata', 'Avsändaren'],
  ['hub', 'response', undefined],
  ['user', 'response', undefined],
  ['network', 'request', undefined],
  ['service', 'flow', undefined],
])('what the %s must mend in a %s is for %s', (owner, on, name) => {
  expect(responsibleFor({owner, on}, ends)?.sv).toBe(name)
})
