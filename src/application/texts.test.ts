import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {languages} from '../text.ts'
import {soundRsa} from '../rules/met/test-certificates.ts'
import {readCertificate} from '../saml/certificate.ts'
import {judgeMetadata} from './judge.ts'
import {readme} from './readme.ts'
import {spMetadata} from './sp-metadata.ts'
import {testPlan} from './test-plan.ts'
import {described, hostile, now, whole} from './testing-application.ts'
import {type TrialFault, trialsOf} from './trials.ts'

const signing = readCertificate(soundRsa)!
const fault = (name: string, caughtBy: string, receiver: TrialFault['receiver'] = 'reject'): TrialFault => ({
  name,
  title: {sv: `SV ${name}`, en: `EN ${name}`},
  why: {sv: 'därför', en: 'because'},
  caughtBy: [caughtBy],
  receiver,
})
const faults = [fault('user-cancels', 'EID01'), fault('lenient', 'SIG02', 'accept'), fault('unsigned', 'SIG03'), fault('old', 'TIM04', 'either'), fault('level-too-low', 'LOA03'), fault('two-hsa-ids', 'ATR06', 'either')]
const readmeOf = (application: ReturnType<typeof described>, language: 'sv' | 'en') => readme(application, judgeMetadata(spMetadata(application), now), rules, language)

describe('the trials', () => {
  it('begin with what is not genuine, end with honest refusals, and in each group what must be refused comes first', () => {
    const names = trialsOf(described(whole), faults).map((group) => group.faults.map(({name}) => name))
    expect(names).toEqual([['unsigned', 'lenient'], ['old'], ['level-too-low'], ['two-hsa-ids'], ['user-cancels']])
  })

  it('leave out what the application has not asked for, and a level that it accepts', () => {
    const names = (application: ReturnType<typeof described>) => trialsOf(application, faults).flatMap((group) => group.faults.map(({name}) => name))
    expect(names(described({levels: ['loa2', 'loa3']}))).toEqual(['unsigned', 'lenient', 'old', 'user-cancels'])
  })
})

describe.each(languages)('the test plan, in %s', (language) => {
  it('names each fault with its command, its outcome and its code, and leaves a line to sign for each', () => {
    const plan = testPlan(described(whole), faults, language)
    for (const {name, title, caughtBy} of faults) {
      expect(plan).toMatch(new RegExp(`\\*\\*${title[language]}\\.\\*\\*.*--allow-external --fault ${name}\`.*\\| ${caughtBy[0] ?? ''} \\|`))
      expect(plan).toMatch(new RegExp(`\\| \\d+ \\| ${title[language]} \\(${name}\\) \\|  \\|  \\|  \\|`))
    }
  })

  it('allows nothing external for an application on this machine', () => {
    expect(testPlan(described({acs: 'http://localhost/acs'}), faults, language)).not.toContain('--allow-external')
  })

  it('warns of a level that the mock does not have', () => {
    const [warned, silent] = [['http://id.elegnamnden.se/loa/1.0/loa3'], ['loa3']].map((levels) => testPlan(described({levels}), faults, language))
    expect([warned?.includes('--loa loa3'), silent?.includes('--loa loa3')]).toEqual([true, false])
  })
})

describe.each(languages)('the README, in %s', (language) => {
  it('has every slot filled, every cell closed and no name that breaks a table', () => {
    for (const application of [described(), described({...whole, ...hostile}, {signing})]) {
      const text = readmeOf(application, language)
      expect(text).not.toMatch(/\{(name|hub|file|profile|acs|products|fingerprint|end|short)\}|undefined|\[object/)
      const tables = text.trimEnd().split('\n\n').filter((part) => part.startsWith('|'))
      for (const table of tables) expect(new Set(table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length)).size, table).toBe(1)
      expect(tables.length).toBeGreaterThan(4)
    }
  })

  it('shows a hostile name as text', () => {
    expect(readmeOf(described({names: ['sv=<img src=x> [a](http://b) `c`']}), language)).toContain('&lt;img src=x&gt; \\[a\\](http://b) \\`c\\`')
  })

  it('names every rule that the metadata was judged by, by code and title', () => {
    const application = described(whole, {signing})
    const text = readmeOf(application, language)
    for (const {rule, outcome} of judgeMetadata(spMetadata(application), now))
      if (outcome === 'passed' || outcome === 'failed') expect(text).toContain(`| ${rule.code} | `)
  })

  it('says what was not given, and nothing of the kind when all was', () => {
    expect(readmeOf(described(), language)).toContain('`--contact` (MET31)')
    expect(readmeOf(described(whole, {signing, encryption: signing}), language)).not.toContain('`--contact` (')
  })

  it('says that localhost is for trials only', () => {
    expect(readmeOf(described({acs: 'http://localhost/acs'}), language)).toContain('localhost')
    expect(readmeOf(described(), language)).not.toContain('localhost')
  })
})

describe('both languages', () => {
  it('have the same headings and tables, row for row', () => {
    const shape = (text: string) => text.split('\n').map((line) => (line.startsWith('#') ? line.split(' ')[0] : line.startsWith('|') ? '|' : '')).filter(Boolean)
    for (const application of [described(), described(whole, {signing})]) {
      expect(shape(readmeOf(application, 'sv'))).toEqual(shape(readmeOf(application, 'en')))
      expect(shape(testPlan(application, faults, 'sv'))).toEqual(shape(testPlan(application, faults, 'en')))
    }
  })
})
