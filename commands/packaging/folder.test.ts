import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {isVgefosError} from '../../src/errors.ts'
import {type PlacedFile, manifestName, planFolder, writeFolder} from './folder.ts'

let parent: string
let folder: string

const file = (name: string, content: string): {readonly name: string; readonly content: string} => ({name, content})
const run = (...files: readonly ReturnType<typeof file>[]): readonly PlacedFile[] => {
  const plan = planFolder(folder, files)
  writeFolder(folder, files, plan)
  return plan
}
const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
const stateOf = (plan: readonly PlacedFile[], name: string): string | undefined => plan.find((one) => one.name === name)?.state

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'vgefos-folder-'))
  folder = path.join(parent, 'paket')
})

afterEach(() => {
  rmSync(parent, {recursive: true})
})

describe('the folder of a package', () => {
  it('is written with what lies deeper in it, and nothing is left beside it', () => {
    expect(run(file('a.html', 'A'), file('brev/1.txt', 'B')).map(({state}) => state)).toEqual(['written', 'written'])
    expect(textOf('brev/1.txt')).toBe('B')
    expect(readdirSync(parent)).toEqual(['paket'])
  })

  it('gets new content where nobody has changed the old', () => {
    run(file('a.html', 'old'), file('b.html', 'same'))
    const plan = run(file('a.html', 'new'), file('b.html', 'same'))
    expect([stateOf(plan, 'a.html'), stateOf(plan, 'b.html')]).toEqual(['written', 'unchanged'])
    expect(textOf('a.html')).toBe('new')
  })

  it('keeps what somebody has changed, in every later run too', () => {
    run(file('a.html', 'old'))
    writeFileSync(path.join(folder, 'a.html'), 'mine')
    for (const content of ['new', 'newer']) expect(stateOf(run(file('a.html', content)), 'a.html')).toBe('kept')
    expect(textOf('a.html')).toBe('mine')
  })

  it('keeps a file of the user’s own that has the name of a page', () => {
    run(file('a.html', 'A'))
    writeFileSync(path.join(folder, 'b.html'), 'mine')
    expect(stateOf(run(file('a.html', 'A'), file('b.html', 'B')), 'b.html')).toBe('kept')
    expect(textOf('b.html')).toBe('mine')
  })

  it('writes a page again that somebody took away', () => {
    run(file('a.html', 'A'))
    rmSync(path.join(folder, 'a.html'))
    expect(stateOf(run(file('a.html', 'A')), 'a.html')).toBe('written')
    expect(textOf('a.html')).toBe('A')
  })

  it('loses the page of another kind of IdP, unless somebody has changed it', () => {
    run(file('adfs.html', 'A'), file('entra.html', 'E'))
    writeFileSync(path.join(folder, 'entra.html'), 'mine')
    const plan = run(file('keycloak.html', 'K'))
    expect([stateOf(plan, 'adfs.html'), stateOf(plan, 'entra.html')]).toEqual(['removed', 'kept'])
    expect(readdirSync(folder).sort()).toEqual(['entra.html', 'keycloak.html', manifestName].sort())
  })

  it('is not taken over when vgefos did not make it', () => {
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'a.html'), 'mine')
    expect(errorOf(() => run(file('a.html', 'A')))).toBe('E_USAGE')
    expect(readdirSync(folder)).toEqual(['a.html'])
  })

  it('never reaches outside itself, whatever the list of files says', () => {
    run(file('a.html', 'A'))
    writeFileSync(path.join(parent, 'precious.txt'), 'A')
    const hash = (JSON.parse(textOf(manifestName)) as {files: Record<string, string>}).files['a.html']
    writeFileSync(path.join(folder, manifestName), JSON.stringify({files: {'../precious.txt': hash}}))
    run(file('b.html', 'B'))
    expect(existsSync(path.join(parent, 'precious.txt'))).toBe(true)
  })

  it('is as it was when one of its files cannot be placed', () => {
    run(file('a.html', 'old'), file('gone.html', 'G'))
    const files = [file('a.html', 'new'), file('b.html/c.html', 'C')]
    const plan = planFolder(folder, files)
    // Somebody puts a file where a folder is to be, after the plan was made.
    writeFileSync(path.join(folder, 'b.html'), 'mine')
    expect(errorOf(() => { writeFolder(folder, files, plan); })).toBe('E_UNWRITABLE_FILE')
    expect([textOf('a.html'), textOf('gone.html'), textOf('b.html')]).toEqual(['old', 'G', 'mine'])
    expect(readdirSync(parent)).toEqual(['paket'])
    expect(stateOf(planFolder(folder, [file('a.html', 'new')]), 'a.html')).toBe('written')
  })

  it('is not begun where there is no folder to begin it in', () => {
    writeFileSync(path.join(parent, 'sealed'), '')
    folder = path.join(parent, 'sealed', 'paket')
    expect(errorOf(() => run(file('a.html', 'A')))).toBe('E_UNWRITABLE_FILE')
    expect(readdirSync(parent)).toEqual(['sealed'])
  })
})

function errorOf(act: () => unknown): string {
  try {
    act()
    return 'none'
  } catch (error) {
    return isVgefosError(error) ? error.code : String(error)
  }
}
