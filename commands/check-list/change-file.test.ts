import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {isVgefosError} from '../../src/errors.ts'
import {findParty} from '../../src/parties/find-party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {addOrganisationFile, editOrganisationFile} from './change-file.ts'
import {readOrganisationFile} from './read-file.ts'

const party = findParty(loadParties(), 'ale')
const today = '2026-03-01'
let folder: string
let file: string

const errorOf = (act: () => unknown): string => {
  try {
    act()
    return 'none'
  } catch (error) {
    return isVgefosError(error) ? error.code : String(error)
  }
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vgefos-org-'))
  file = path.join(folder, 'vgefos', 'ale.yaml')
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

describe('an organisation’s file', () => {
  it('is made once, and read back as it was given', () => {
    const metadata = path.relative(process.cwd(), path.join(folder, 'idp.xml'))
    addOrganisationFile(party, {file, metadata, 'entity-id': ['https://idp.ale.example/']}, 'sv')
    expect(readOrganisationFile('ale', file).file).toMatchObject({entityIds: ['https://idp.ale.example/']})
    expect(path.resolve(readOrganisationFile('ale', file).file.metadata ?? '')).toBe(path.join(folder, 'idp.xml'))
    expect(errorOf(() => addOrganisationFile(party, {file}, 'sv'))).toBe('E_FILE_EXISTS')
    expect(errorOf(() => addOrganisationFile(party, {file}, 'sv', true))).toBe('none')
  })

  it('is changed with its comments kept', () => {
    addOrganisationFile(party, {file}, 'sv')
    writeFileSync(file, `${readFileSync(file, 'utf8')}# our own\nattestationDays: 100\n`)
    editOrganisationFile(party, {file}, {waivers: [{code: 'MET22', reason: 'r', owner: 'o', until: '2026-12-31'}]}, today)
    expect(readFileSync(file, 'utf8')).toContain('# our own\nattestationDays: 100\n')
    expect(readOrganisationFile('ale', file).file.waivers).toHaveLength(1)
  })

  it.each([
    ['an unknown code', 'E_UNKNOWN_NAME', {waivers: [{code: 'ZZZ99', reason: 'r', owner: 'o', until: '2026-12-31'}]}],
    ['an unknown item', 'E_UNKNOWN_NAME', {attestations: [{item: 'MET22', by: 'a', date: '2026-01-01', holds: true, note: undefined}]}],
    ['a day that is none', 'E_USAGE', {waivers: [{code: 'MET22', reason: 'r', owner: 'o', until: '2026-13-01'}]}],
    ['a day that has been', 'E_USAGE', {waivers: [{code: 'MET22', reason: 'r', owner: 'o', until: '2026-02-28'}]}],
    ['a withdrawal of what is not there', 'E_USAGE', {withdrawn: ['MET22']}],
  ])('is left as it was by %s', (_what, code, changes) => {
    addOrganisationFile(party, {file}, 'sv')
    const before = readFileSync(file, 'utf8')
    expect(errorOf(() => editOrganisationFile(party, {file}, changes, today))).toBe(code)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('is not made by an edit', () => {
    expect(errorOf(() => editOrganisationFile(party, {file}, {}, today))).toBe('E_USAGE')
  })

  it('is left alone when it cannot be read', () => {
    addOrganisationFile(party, {file}, 'sv')
    writeFileSync(file, 'metadata: [\n')
    expect(errorOf(() => editOrganisationFile(party, {file, metadata: 'x.xml'}, {}, today))).toBe('E_BAD_CONFIG')
    expect(readFileSync(file, 'utf8')).toBe('metadata: [\n')
  })
})
