import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parseOrganisationFile} from '../../src/checklist/organisation-file.ts'
import {items} from '../../src/checklist/items/index.ts'
import {isDueBy} from '../../src/checklist/phase.ts'
import {root} from '../support/project.ts'
import {neutralEnvironment} from '../support/vgefos.ts'

/** A terminal made by util-linux's `script`; without it nobody can be asked. */
const hasTerminal = ((): boolean => {
  try {
    return execFileSync('script', ['--version'], {encoding: 'utf8'}).includes('util-linux')
  } catch {
    return false
  }
})()

const [up, down, enter] = ['\u001B[A', '\u001B[B', '\r']
const yes = up + up + enter
const stop = down + enter
const interrupt = '\u0003'

let folder: string
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-sign-off-'))))
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

/** Answers at a terminal: the name, then for each item what `answer` says, and no note. Returns the screen and the exit code. */
async function signOff(file: string, answer: (item: number) => string): Promise<{screen: string; code: number | null}> {
  const command = `"${process.execPath}" "${path.join(root, 'bin', 'run.js')}" checklist goteborg --sign-off --offline --lang sv --file "${file}"`
  const environment = {...neutralEnvironment({XDG_STATE_HOME: folder, TERM: 'xterm'}), CI: undefined}
  const child = spawn('script', ['--quiet', '--flush', '--return', '--command', command, '/dev/null'], {cwd: folder, env: environment})
  let screen = ''
  let seen = 0
  let asked = 0
  const waitFor = [/Vem intygar\?/, /(\d+)\/\d+ +[A-Z]{3}\d\d[^]*Gäller det\?/, /Anteckning/] as const
  let step: 0 | 1 | 2 = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text
    const found = waitFor[step].exec(screen.slice(seen))
    if (!found) return
    seen = screen.length
    if (step === 0) child.stdin.write(`Anna Andersson${enter}`)
    if (step === 1) child.stdin.write(answer((asked = Number(found[1]))))
    if (step === 2) child.stdin.write(enter)
    step = step === 1 && answer(asked) === yes ? 2 : 1
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {screen, code}
}

const attestationsIn = (file: string) => parseOrganisationFile(readFileSync(path.join(folder, file), 'utf8'), file).attestations

describe.skipIf(!hasTerminal)('checklist --sign-off at a terminal (where script of util-linux is)', () => {
  beforeAll(() => {
    for (const name of ['all', 'some', 'none']) execFileSync(process.execPath, [path.join(root, 'bin', 'run.js'), 'org', 'add', 'goteborg', '--file', `${name}.yaml`], {cwd: folder, env: neutralEnvironment()})
  })

  it('asks of every open item from start to end, and then all of them are vouched for', {timeout: 60_000}, async () => {
    const {screen, code} = await signOff('all.yaml', () => yes)
    const due = items.filter(({phase}) => isDueBy(phase, 'test')).map((item) => item.code)
    expect(attestationsIn('all.yaml').map(({item}) => item).sort()).toEqual([...due].sort())
    expect(screen).toMatch(new RegExp(`\\(0 maskinellt, 0 i en fångst, ${String(due.length)} intygade, \\d+ öppna\\)`))
    expect(code).toBe(0)
  })

  it('keeps what was answered when somebody stops, also by Ctrl-C', {timeout: 60_000}, async () => {
    await signOff('some.yaml', (item) => (item < 3 ? yes : stop))
    expect(attestationsIn('some.yaml')).toHaveLength(2)
    const {code} = await signOff('none.yaml', (item) => (item < 2 ? yes : interrupt))
    expect([attestationsIn('none.yaml').length, code]).toEqual([1, 130])
  })

  it('vouches for nothing when somebody only presses Enter', {timeout: 60_000}, async () => {
    const before = attestationsIn('some.yaml').length
    await signOff('some.yaml', () => enter)
    expect(attestationsIn('some.yaml')).toHaveLength(before)
  })
})
