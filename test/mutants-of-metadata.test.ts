import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {performChecklist} from '../commands/check-list/perform.ts'
import {makePackage} from '../commands/packaging/perform.ts'
import {isVgefosError} from '../src/errors.ts'
import {formats} from '../src/report/formats/format.ts'
import {writeReport} from '../src/report/formats/write.ts'
import {loadSchemas} from '../src/saml/schema/load-schemas.ts'
import {languages} from '../src/text.ts'
import {type Linted, lint, tell} from './fuzz/judge-metadata.ts'
import {type Mutant, sample, structureMutants, valueMutants} from './fuzz/mutants.ts'
import {diceFrom} from './fuzz/mutate.ts'
import {richMetadata} from './fuzz/rich-metadata.ts'
import {now} from './support/planted-defects.ts'

const dice = diceFrom(20_261_128)
const check = await loadSchemas()
const rich = await richMetadata()
const documents = Object.entries(rich)
/** Every name that each object has by itself, and of the rest so many of each document. */
const each = 120
const always = /md:constructor for|= (?:constructor|__proto__)$/
const mutantsOf = (xml: string): readonly Mutant[] => {
  const [structure, values] = [structureMutants(xml), valueMutants(xml)]
  return [...sample(structure, each, dice), ...sample(values, each, dice), ...sample([...structure, ...values].filter(({done}) => always.test(done)), each, dice)]
}
const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-mutants-'))
const judged: (Linted & {readonly done: string; readonly xml: string})[] = []

afterAll(() => {
  rmSync(folder, {recursive: true})
})

describe('metadata with all in it that is read', () => {
  it.each(documents)('is sound before anything is done to it: %s', (_, xml) => {
    const found = lint(xml, check, 'sv')?.report.suites.flatMap(({checks}) => checks.filter(({verdict}) => ['failed', 'warning', 'notice'].includes(verdict)).map(({code}) => code))
    expect(found).toEqual([])
  })
})

describe('metadata with one thing wrong in it', () => {
  it.each(documents)('is judged, shown, compared and timed in both languages: %s', (_, xml) => {
    const fallen = mutantsOf(xml).flatMap(({done, xml: mutant}, number) => {
      try {
        const linted = lint(mutant, check, languages[number % 2] ?? 'sv')
        if (linted) judged.push({...linted, done, xml: mutant})
        return linted?.exit === 70 || tell(mutant, xml).some((text) => /native code|\[object |\bNaN\b/.test(text) && !/NaN/.test(mutant)) ? [done] : []
      } catch (error) {
        return [`${done}: ${String(error instanceof Error ? error.stack : error)}`]
      }
    })
    expect(fallen).toEqual([])
    expect(judged.length).toBeGreaterThan(each)
  }, 120_000)

  it('is reported in every format, the hundred with the most to say of them', () => {
    const said = ({report}: Linted): number => report.suites.flatMap(({checks}) => checks.flatMap(({messages}) => messages)).length
    const worst = judged.toSorted((a, b) => said(b) - said(a)).slice(0, 100)
    expect(worst).toHaveLength(100)
    for (const {report} of worst) for (const format of formats) expect(writeReport(report, format)).not.toBe('')
  }, 60_000)

  it('is made a checklist and a package of, or is refused in words', async () => {
    const file = path.join(folder, 'idp.xml')
    const fallen: string[] = []
    let made = 0
    for (const [number, {done, xml}] of sample(judged, 24, dice).entries()) {
      writeFileSync(file, xml)
      const setting = {version: '0', language: languages[number % 2] ?? 'sv', now, json: true} as const
      try {
        await performChecklist('goteborg', {phase: 'production', metadata: file, offline: true, 'sign-off': false}, setting)
        await makePackage('goteborg', {idp: 'adfs', metadata: file, format: number % 3 === 0 ? 'md' : 'html'}, setting)
        made += 1
      } catch (error) {
        if (!isVgefosError(error)) fallen.push(`${done}: ${String(error instanceof Error ? error.stack : error)}`)
      }
    }
    expect(fallen).toEqual([])
    expect(made).toBeGreaterThan(12)
  }, 120_000)
})
