import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {prepareFolder} from './keep.ts'

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

  it('refuses a place that cannot be a folder', async () => {
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    await expect(prepareFolder(path.join(file, 'run'))).rejects.toThrow(/file/)
    await expect(prepareFolder(file)).rejects.toMatchObject({code: 'E_UNWRITABLE_FILE'})
  })
})
