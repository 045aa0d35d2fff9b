import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {candidates} from './candidates.ts'
import {conflicts} from './conflicts.ts'
import {items} from './items/index.ts'
import {profiles} from './profiles/index.ts'

const codes = new Set([...rules, ...items].map(({code}) => code))
const unknownIn = (list: readonly string[]): readonly string[] => list.filter((code) => !codes.has(code))

describe('the candidate checks', () => {
  it('are the 152 of the study, each in its place', () => {
    const counts = {A: 21, B: 13, C: 20, D: 24, E: 11, F: 10, G: 20, H: 9, I: 11, J: 13}
    const ids = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({length: count}, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
    )
    expect(Object.keys(candidates)).toEqual(ids)
    expect(ids).toHaveLength(152)
  })

  it('name rules and items that exist', () => {
    expect(Object.values(candidates).flatMap(unknownIn)).toEqual([])
  })

  it('stand with a reason in docs/not-checked.md when they became nothing', () => {
    const page = readFileSync(new URL('../../docs/not-checked.md', import.meta.url), 'utf8')
    const reasonless = Object.keys(candidates).filter((id) => candidates[id]?.length === 0 && !page.includes(`(${id})`))
    expect(reasonless).toEqual([])
  })

  it('account for every item', () => {
    const used = new Set(Object.values(candidates).flat())
    expect(items.map(({code}) => code).filter((code) => !used.has(code))).toEqual([])
  })
})

describe('the items', () => {
  it('have unique codes and names, shared with no rule', () => {
    const all = [...rules, ...items]
    expect(new Set(all.map(({code}) => code)).size).toBe(all.length)
    expect(new Set(all.map(({name}) => name)).size).toBe(all.length)
  })

  it.each(items)('$code speaks both languages and cites a place that can be opened', ({title, why, how, requirement}) => {
    for (const {sv, en} of [title, why, how]) {
      expect(sv.length).toBeGreaterThan(10)
      expect(en.length).toBeGreaterThan(10)
      expect(sv).not.toBe(en)
    }
    expect(URL.canParse(requirement.url)).toBe(true)
  })
})

describe('the conflicts between profiles', () => {
  it('are the 17 of the study', () => {
    expect(conflicts.map(({id}) => id)).toEqual(Array.from({length: 17}, (_, index) => `C${String(index + 1)}`))
  })

  it('name codes and profiles that exist', () => {
    const names = new Set(profiles.map(({name}) => name))
    expect(conflicts.flatMap((conflict) => unknownIn(conflict.codes))).toEqual([])
    expect(conflicts.flatMap(({demands}) => Object.keys(demands)).filter((name) => !names.has(name))).toEqual([])
  })
})
