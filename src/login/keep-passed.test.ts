import {mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {soundRecording} from '../rules/sound-recording.ts'
import {keepPassed} from './keep-passed.ts'
import {passedFolder} from './runs-folder.ts'

let runs: string

beforeEach(() => (runs = mkdtempSync(path.join(os.tmpdir(), 'vgefos-passed-'))))
afterEach(() => {
  rmSync(runs, {recursive: true})
})

const {organisation} = soundRecording.scenario
const loginTo = (app: string, tool = 'first') => ({...soundRecording, tool, scenario: {...soundRecording.scenario, app}})

describe('keepPassed', () => {
  it('keeps the latest login to each service, for the user alone', async () => {
    await keepPassed(runs, [loginTo('local'), loginTo('samsa')])
    await keepPassed(runs, [loginTo('samsa', 'second')])
    const folder = path.join(runs, passedFolder(organisation))
    expect(readdirSync(folder).sort()).toEqual(['local.recording.json', 'samsa.recording.json'])
    expect(readFileSync(path.join(folder, 'samsa.recording.json'), 'utf8')).toContain('"second"')
    if (process.platform !== 'win32') expect(statSync(path.join(folder, 'samsa.recording.json')).mode & 0o777).toBe(0o600)
  })

  it('is no failure where nothing can be written', async () => {
    const file = path.join(runs, 'file')
    writeFileSync(file, '')
    await expect(keepPassed(file, [loginTo('samsa')])).resolves.toBeUndefined()
  })
})
