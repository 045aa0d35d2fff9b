import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {reportOf} from '../../src/report/testing-checks.ts'
import {gatherReports} from './gather.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-report-'))
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})
const put = (name: string, content: string | Buffer): string => {
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}
const sound = JSON.stringify(reportOf({MET01: 'passed'}))

describe('the answers that are read', () => {
  it('are those of a file and of a folder; other JSON in a folder is told and left out', () => {
    const file = put('boras.json', sound)
    const other = put('package.json', '{}')
    expect(gatherReports([file]).reports.length).toBe(1)
    expect(gatherReports([folder])).toMatchObject({reports: [{title: 'Metadata'}], leftOut: [other]})
  })

  it('may be in the UTF-16 that PowerShell writes', () => {
    expect(gatherReports([put('u16', Buffer.from(`\uFEFF${sound}`, 'utf16le'))]).reports.length).toBe(1)
  })

  it('are refused when cut, missing or something else', () => {
    const cut = put('cut', sound.slice(0, -9))
    expect(() => gatherReports([cut])).toThrow(/its end is missing/)
    expect(() => gatherReports([put('other', '{}')])).toThrow(/no answer of checklist/)
    expect(() => gatherReports([path.join(folder, 'nowhere.json')])).toThrow(/ENOENT/)
  })

  it('are refused from a folder in which one is damaged, so that nobody is forgotten', () => {
    put('cut.json', sound.slice(0, -9))
    expect(() => gatherReports([folder])).toThrow(/cut\.json/)
  })
})
