import {describe, expect, it} from 'vitest'
import {seenByMachine} from '../../checklist/grounds.ts'
import {sambiItems, sambiRoutes} from '../../checklist/items/sambi.ts'
import {findItem} from '../../checklist/items/index.ts'
import {lintMetadata} from '../../checklist/lint-metadata.ts'
import {emptyFile} from '../../checklist/organisation-file.ts'
import {sambiProfile} from '../../checklist/profiles/sambi.ts'
import {entityTexts} from '../../saml/aggregate/entity-texts.ts'
import {exitOfChecks} from '../checks.ts'
import {type SambiMatter, sambiReport, sambiSuite} from './sambi-report.ts'
import {sambiToText} from './sambi-to-text.ts'

const now = new Date('2026-03-01T12:00:00Z')
const matter: SambiMatter = {subject: 'goteborg', fileName: null, judged: [], file: emptyFile, language: 'sv', hasOwnIdp: true, today: '2026-03-01'}
const options = {language: 'sv', route: 'direct', version: '0.1.0', now} as const
const vouched = sambiItems.map(({code}) => ({item: code, by: 'Anna Andersson', date: '2026-02-01', holds: true}))

/** An IdP without the display name by which the federation's discovery service would show it. */
const metadata = '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example/sso"/></IDPSSODescriptor></EntityDescriptor>'
const judged = [...lintMetadata(entityTexts([Buffer.from(metadata)]), now, sambiProfile)].map(({results}) => ({evidence: seenByMachine('metadata', null), results}))

describe('the step to Sambi', () => {
  it('asks a member of more than one that goes through an agent', () => {
    const codes = sambiRoutes.map((route) => sambiSuite(matter, route).checks.flatMap(({code}) => (code.startsWith('SAM') ? [code] : [])))
    expect(codes).toEqual([
      ['SAM01', 'SAM02', 'SAM03', 'SAM04', 'SAM05', 'SAM06', 'SAM07'],
      ['SAM01', 'SAM02', 'SAM03', 'SAM05', 'SAM07'],
    ])
  })

  it('takes a step for done only when somebody vouches for it', () => {
    const steps = (file: SambiMatter['file']): readonly string[] =>
      sambiSuite({...matter, file}, 'direct').checks.filter(({code}) => code.startsWith('SAM')).map(({verdict}) => verdict)
    expect(new Set(steps(emptyFile))).toEqual(new Set(['by-hand']))
    expect(new Set(steps({...emptyFile, attestations: vouched}))).toEqual(new Set(['passed']))
  })

  it('judges metadata by the profile sambi, and not at all without any', () => {
    const display = (given: SambiMatter): string | undefined => sambiSuite(given, 'direct').checks.find(({code}) => code === 'MET29')?.verdict
    expect(display(matter)).toBe('no-evidence')
    expect(display({...matter, judged})).toBe('failed')
    expect(exitOfChecks([sambiSuite({...matter, judged}, 'direct')])).toBe(1)
  })

  it('is told in 80 columns, with who vouched, in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      const suite = sambiSuite({...matter, language, judged, file: {...emptyFile, attestations: vouched.slice(0, 2)}}, 'direct')
      for (const suites of [[suite], [suite, {...suite, subject: 'boras'}]])
        for (const line of sambiToText(sambiReport(suites, {...options, language})).split('\n')) expect(line.length).toBeLessThanOrEqual(80)
      expect(sambiToText(sambiReport([suite], {...options, language}))).toContain('Anna Andersson, 2026-02-01')
    }
  })

  it('counts who is ready', () => {
    const ready = sambiSuite({...matter, file: {...emptyFile, attestations: vouched}}, 'direct')
    const text = sambiToText(sambiReport([ready, {...sambiSuite(matter, 'direct'), subject: 'boras'}], options))
    expect(text).toContain('Alla steg är klara hos 1 av 2.')
    expect(text).toMatch(/^goteborg +7\/7 +–$/m)
    expect(text).toMatch(/^boras +0\/7 +–$/m)
  })

  it('has steps that explain knows', () => {
    for (const {code} of sambiItems) expect(findItem(code)?.code).toBe(code)
  })
})
