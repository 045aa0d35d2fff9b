import {describe, expect, it} from 'vitest'
import {hasLuhnChecksum} from '../../src/parties/luhn.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {loadPeople} from './load-people.ts'
import {parsePeople} from './parse-people.ts'

/** Numbers that authorities and test suites have published for tests (docs/decisions). No other may be used. */
const published = [
  '189001019802',
  '189001029819',
  '199001012385',
  '200002292399',
  '202402292383',
  '201701012393',
  '195006262546',
  '197309069289',
  '198906059483',
  '199001142380',
]

const people = loadPeople()
const organisations = people.flatMap(({employments}) => employments.map(({organisation}) => organisation))
const written = {schema: 'vgefos.people/1', people: [people[0]]}

describe('the test persons', () => {
  it('are ten', () => {
    expect(people).toHaveLength(10)
  })

  it('have no personal number but published ones, each with where it was seen', () => {
    for (const {personalIdentityNumber: number} of people) {
      if (!number) continue
      expect(published).toContain(number.value)
      expect(hasLuhnChecksum(number.value.slice(2))).toBe(true)
      expect(number.seen).not.toBe('')
    }
  })

  it('share no personal number', () => {
    const numbers = people.flatMap(({personalIdentityNumber}) => personalIdentityNumber?.value ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('are enough in Göteborg, and some are of the region and of other municipalities', () => {
    const slugs = organisations.map(({slug}) => slug)
    expect(slugs.filter((slug) => slug === 'goteborg').length).toBeGreaterThanOrEqual(3)
    expect(slugs).toContain('vgr')
    expect(new Set(slugs).size).toBeGreaterThan(5)
  })

  it('work at organisations of the register, under their right names and numbers', () => {
    for (const {slug, name, number} of organisations) {
      const party = loadParties().find((candidate) => candidate.slug === slug)
      expect([name, number]).toEqual([party?.officialName.value, party?.organisationNumber.value])
    }
  })

  it('cover the odd cases', () => {
    expect(people.filter(({credential}) => credential.level === 2)).toHaveLength(1)
    expect(people.filter(({credential}) => credential.revoked)).toHaveLength(1)
    expect(people.filter(({protectedIdentity}) => protectedIdentity)).toHaveLength(1)
    expect(people.some(({employments}) => employments.length > 1)).toBe(true)
    expect(people.some(({employments}) => employments.every(({commissions}) => commissions.length === 0))).toBe(true)
    expect(people.some(({personalIdentityNumber}) => personalIdentityNumber === null)).toBe(true)
    expect(people.some(({givenName}) => givenName.includes('-'))).toBe(true)
    expect(people.map(({surname}) => surname).join('')).toMatch(/[åäö]/i)
  })
})

describe('a register of people', () => {
  const broken = (change: Record<string, unknown>) => () => parsePeople({...written, people: [{...people[0], ...change}]})

  it('is read when it is right', () => {
    expect(parsePeople(written)).toEqual([people[0]])
  })

  it('is refused with a personal number whose check digit is wrong', () => {
    expect(broken({personalIdentityNumber: {value: '195006262547', seen: 'nowhere'}})).toThrow('check digit')
  })

  it('is refused with an HSA-id that could be real', () => {
    const employments = [{...people[0]!.employments[0]!, hsaId: 'SE2120001355-1001'}]
    expect(broken({employments})).toThrow('TSTNMT')
  })

  it('is refused with an unknown property', () => {
    expect(broken({phone: '1'})).toThrow()
  })

  it('is refused with the same person twice', () => {
    expect(() => parsePeople({...written, people: [people[0], people[0]]})).toThrow('two persons')
  })
})
