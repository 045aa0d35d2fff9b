import {describe, expect, it} from 'vitest'
import {audiences} from './audience.ts'
import type {Check} from './checks.ts'
import {fleetOf} from './fleet.ts'
import type {FleetAnswer} from './fleet-to-json.ts'
import {reportOf} from './testing-checks.ts'
import {writeFleet} from './write-fleet.ts'

const fleet = (change: Partial<Check> = {}) => {
  const reports = ['boras', 'goteborg'].map((name) => reportOf({MET01: 'passed', MET02: 'failed', MET03: 'no-evidence'}, change, `${name}/test`))
  return fleetOf(reports, {language: 'sv', since: [reportOf({MET01: 'failed', MET02: 'passed'}, {}, 'boras/test')]})
}

describe('one report of many', () => {
  it('as text fits 80 columns for every reader, however long the words', () => {
    const long = `https://idp.example/${'a'.repeat(200)}`
    for (const audience of audiences) {
      const lines = writeFleet(fleet({messages: [long], title: long}), 'text', audience).split('\n')
      expect(lines.filter((line) => line.length > 80)).toEqual([])
    }
  })

  it('tells decision makers what stands in the way and what changed, and others what to do too', () => {
    const [short, long] = [writeFleet(fleet(), 'text', 'ledning'), writeFleet(fleet(), 'text', 'teknik')]
    expect(short).toContain('Inte redo: ett krav är inte uppfyllt. 4 av 6 krav är prövade.')
    expect(short).toContain('Nya fel: MET02')
    expect(short).toContain('Rättat: MET01')
    expect(short).not.toContain('Mend it.')
    expect(long).toContain('Mend it.')
  })

  it('counts nobody as free from errors of whom nothing could be judged', () => {
    const reports = [reportOf({MET01: 'passed'}, {}, 'boras/test'), reportOf({MET01: 'no-evidence'}, {}, 'alingsas/test')]
    const page = writeFleet(fleetOf(reports, {language: 'sv'}), 'html', 'ledning')
    expect(page).toContain('<dt>Utan fel</dt><dd>1</dd><dd>av 1 granskade, 1 utan underlag</dd>')
  })

  it('lists every check for the record alone', () => {
    const rows = audiences.map((audience) => writeFleet(fleet(), 'csv', audience).trimEnd().split('\r\n').length)
    expect(rows).toEqual([3, 3, 7])
  })

  it('gives programs counts, obstacles and changes', () => {
    const answer = JSON.parse(writeFleet(fleet(), 'json', 'ledning')) as FleetAnswer
    expect(answer.coverage).toEqual({applicable: 6, judged: 4, met: 2})
    expect(answer.obstacles).toMatchObject([{code: 'MET02', certainty: 'proved', subjects: ['boras/test', 'goteborg/test']}])
    expect(answer.changes?.goneSubjects).toEqual([])
  })

  it('holds no markup, escape sequence or formula of others', () => {
    const hostile = {messages: ['=cmd()<script>alert(1)</script>\u001B[31m[x](javascript:y)'], title: '=1+1'}
    const [text, md, html, csv] = (['text', 'md', 'html', 'csv'] as const).map((format) => writeFleet(fleet(hostile), format, 'org'))
    expect(text).not.toContain('\u001B')
    expect(md).not.toMatch(/<script|[^\\]\[x\]/)
    expect(html).not.toContain('<script')
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m)
  })
})
