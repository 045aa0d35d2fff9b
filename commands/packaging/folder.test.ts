import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {writeFolder} from '../write-folder.ts'
import {planPackage} from './folder.ts'

const files = [{path: 'a.html', content: 'A'}]
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vgefos-folder-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

describe('the folder of a package', () => {
  it('may be missing or empty', () => {
    expect(planPackage(folder, files)).toEqual([{path: 'a.html', outcome: 'new'}])
    expect(planPackage(path.join(folder, 'none'), files)).toEqual([{path: 'a.html', outcome: 'new'}])
  })

  it('is one that vgefos has written before', () => {
    writeFolder(folder, files)
    expect(planPackage(folder, [{path: 'a.html', content: 'B'}])).toEqual([{path: 'a.html', outcome: 'replaced'}])
  })

  it('is not taken over when it holds something of somebody else', () => {
    writeFileSync(path.join(folder, 'mine.txt'), 'mine')
    expect(() => planPackage(folder, files)).toThrow('not empty')
  })
})
