import {existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {keepRecordings, prepareFolder} from './keep.ts'

let folder: string

beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-keep-'))))
afterEach(() => {
  rmSync(folder, {recursive: true})
})

describe('prepareFolder', () => {
  it('makes a folder that only the user may enter', async () => {
    const deep = path.join(folder, 'a', 'b')
    await prepareFolder(deep)
    expect(statSync(deep).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700)
  })

  it.skipIf(process.platform !== 'linux')('gives up at once where nothing can be made (Linux only)', async () => {
    await expect(prepareFolder('/proc/vgefos/run')).rejects.toMatchObject({code: 'E_UNWRITABLE_FILE'})
  })

  it('refuses a place that cannot be a folder', async () => {
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    await expect(prepareFolder(path.join(file, 'run'))).rejects.toThrow(/file/)
    await expect(prepareFolder(file)).rejects.toMatchObject({code: 'E_UNWRITABLE_FILE'})
  })
})

describe('keepRecordings', () => {
  it('takes away what an earlier run left, and nothing else', async () => {
    mkdirSync(path.join(folder, 'samsa.messages'))
    const old = ['samsa.recording.json', 'samsa.messages/01-request-to-hub.example.txt', 'trace.zip']
    const others = ['notes.txt', 'samsa.messages/notes.txt', 'recording.json']
    for (const name of [...old, ...others]) writeFileSync(path.join(folder, name), '')
    await keepRecordings(folder, [])
    expect(old.filter((name) => existsSync(path.join(folder, name)))).toEqual([])
    expect(others.filter((name) => !existsSync(path.join(folder, name)))).toEqual([])
  })
})
