import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {languages} from '../text.ts'
import type {FindingGroup} from './finding.ts'
import {letterAbout, letterTo} from './letter.ts'

describe.each(languages)('a letter in %s', (language) => {
  it.each(rules)('about $code fits a screen, leaves no slot, and cites the demand', (rule) => {
    const letter = letterTo(rule, language)
    const lines = letter.split('\n')
    expect(lines.length).toBeLessThanOrEqual(45)
    expect(lines.filter((line) => line.length > 80 && !line.trimStart().startsWith('http'))).toEqual([])
    expect(letter).not.toMatch(/\{\w+\}|undefined/)
    expect(letter).toContain(rule.requirement.url)
    expect(letter).toContain(rule.code)
  })
})

describe('a letter about a finding', () => {
  const rule = rules.find(({code}) => code === 'ENT03')!
  const first = {
    code: 'ENT03', name: rule.name, level: 'error', certainty: 'proved', owner: 'local-idp', party: 'Göteborgs Stad',
    message: 'Intyget är ställt till A, men mottagaren heter B.', why: '', fix: '', where: 'svaret till hubben',
    requirement: rule.requirement,
  } as const
  const group: FindingGroup = {first, messages: [first.message], places: [first.where]}

  it('says what was seen, where, and names the one who must act', () => {
    const letter = letterTo(rule, 'sv', group)
    expect(letter).toContain('Till: IdP-förvaltningen hos Göteborgs Stad')
    expect(letter).toContain(first.message)
    expect(letter).toContain(first.where)
    expect(letter).not.toContain('[…]')
  })

  it('is about the first of several findings', () => {
    const other = {...first, code: 'ATR08', message: 'Intyget har inga attribut.'}
    expect(letterAbout([first, other], 'sv')).toBe(letterTo(rule, 'sv', group))
    expect(letterAbout([], 'sv')).toBe('')
  })

  it('asks a user for nothing but to try again', () => {
    const cancelled = rules.find(({code}) => code === 'EID01')!
    expect(letterTo(cancelled, 'sv')).not.toContain('Vi bifogar')
  })
})
