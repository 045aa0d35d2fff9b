import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {type FolderFile, recordName} from './folder-plan.ts'
import {writeFolder} from './write-folder.ts'

let parent: string
let folder: string
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'vgefos-folder-'))
  folder = path.join(parent, 'out')
})
afterEach(() => {
  rmSync(parent, {recursive: true, force: true})
})

const at = (name: string) => path.join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')
const write = (...files: readonly (readonly [string, string])[]) =>
  Object.fromEntries(writeFolder(folder, files.map(([name, content]): FolderFile => ({path: name, content}))).map((one) => [one.path, one.outcome]))

describe('a folder that vgefos writes', () => {
  it('is made with its subfolders, and nothing is left beside it', () => {
    expect(write(['a.md', 'A'], ['sub/b.xml', 'B'])).toEqual({'a.md': 'new', 'sub/b.xml': 'new'})
    expect([read('a.md'), read('sub/b.xml'), readdirSync(parent)]).toEqual(['A', 'B', ['out']])
  })

  it('may be named with a slash at the end', () => {
    writeFolder(`${folder}/`, [{path: 'a.md', content: 'A'}])
    expect([readdirSync(parent), readdirSync(folder).sort()]).toEqual([['out'], [recordName, 'a.md']])
  })

  it('is untouched by a second run that says the same', () => {
    write(['a.md', 'A'])
    expect(write(['a.md', 'A'])).toEqual({'a.md': 'unchanged'})
    expect(readdirSync(folder).sort()).toEqual([recordName, 'a.md'])
  })

  it('gets the new text of a file that nobody has changed', () => {
    write(['a.md', 'A'], ['b.md', 'B'])
    expect(write(['a.md', 'A2'], ['b.md', 'B'])).toEqual({'a.md': 'replaced', 'b.md': 'unchanged'})
    expect(read('a.md')).toBe('A2')
  })

  it('keeps a file that somebody has changed, however often it is run', () => {
    write(['a.md', 'A'])
    writeFileSync(at('a.md'), 'mine')
    for (const text of ['A', 'A2']) expect(write(['a.md', text])).toEqual({'a.md': 'kept'})
    expect(read('a.md')).toBe('mine')
  })

  it('counts a changed file that was put back as unchanged', () => {
    write(['a.md', 'A'])
    writeFileSync(at('a.md'), 'mine')
    write(['a.md', 'A2'])
    writeFileSync(at('a.md'), 'A')
    expect(write(['a.md', 'A2'])).toEqual({'a.md': 'replaced'})
  })

  it('keeps a file that stood there before vgefos came, and the files that are nobody’s', () => {
    mkdirSync(folder)
    writeFileSync(at('a.md'), 'before')
    writeFileSync(at('own.txt'), 'own')
    expect(write(['a.md', 'A'], ['b.md', 'B'])).toEqual({'a.md': 'kept', 'b.md': 'new'})
    expect([read('a.md'), read('own.txt')]).toEqual(['before', 'own'])
  })

  it('loses a file that is not written any more, unless somebody has changed it', () => {
    write(['a.md', 'A'], ['old.md', 'O'], ['mine.md', 'M'])
    writeFileSync(at('mine.md'), 'changed')
    expect(write(['a.md', 'A'])).toEqual({'a.md': 'unchanged', 'old.md': 'removed', 'mine.md': 'kept'})
    expect(readdirSync(folder).sort()).toEqual([recordName, 'a.md', 'mine.md'])
  })

  it('is as it was when one of the files cannot be written', () => {
    write(['a.md', 'A'])
    const before = readdirSync(folder)
    expect(() => write(['a.md', 'A2'], [`${'x'.repeat(300)}.md`, 'X'])).toThrow(expect.objectContaining({code: 'E_UNWRITABLE_FILE'}))
    expect([read('a.md'), readdirSync(folder)]).toEqual(['A', before])
  })

  it.runIf(process.platform === 'linux')('is put back as it was when something fails halfway (Linux: a path of 4095 characters can be moved nowhere deeper)', () => {
    write(['a.md', 'A'])
    let deep = 'd'.repeat(200)
    while (at(deep).length + 202 < 4080) deep += `/${'d'.repeat(200)}`
    deep += `/${'e'.repeat(4094 - at(deep).length)}`
    mkdirSync(path.dirname(at(deep)), {recursive: true})
    writeFileSync(at(deep), 'A')
    const record = JSON.parse(read(recordName)) as {files: Record<string, string>}
    writeFileSync(at(recordName), JSON.stringify({...record, files: {...record.files, [deep]: record.files['a.md']}}))
    expect(() => write(['a.md', 'A2'], ['b.md', 'B'])).toThrow(expect.objectContaining({code: 'E_UNWRITABLE_FILE'}))
    expect([read('a.md'), readdirSync(folder).sort()]).toEqual(['A', [recordName, 'a.md', 'd'.repeat(200)]])
  })

  it('is not made at all when its place is a file', () => {
    writeFileSync(folder, 'a file')
    expect(() => write(['a.md', 'A'])).toThrow(expect.objectContaining({code: 'E_UNWRITABLE_FILE'}))
    expect([readFileSync(folder, 'utf8'), readdirSync(parent)]).toEqual(['a file', ['out']])
  })

  it('is not made at all when a file cannot be written', () => {
    expect(() => write(['a.md', 'A'], ['a.md/b.md', 'B'])).toThrow(expect.objectContaining({code: 'E_UNWRITABLE_FILE'}))
    expect(readdirSync(parent)).toEqual([])
  })

  it('leads nowhere else by a link in it, and removes nothing outside by a record that somebody wrote', () => {
    const elsewhere = path.join(parent, 'elsewhere')
    mkdirSync(elsewhere)
    mkdirSync(folder)
    symlinkSync(elsewhere, at('sub'))
    writeFileSync(path.join(elsewhere, 'precious'), 'A')
    const hash = '559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd'
    writeFileSync(at(recordName), JSON.stringify({schema: 'vgefos.written/1', files: {'../elsewhere/precious': hash, 'sub/precious': hash}}))
    expect(write(['sub/b.md', 'B'])).toMatchObject({'sub/b.md': 'kept'})
    expect([existsSync(path.join(elsewhere, 'b.md')), existsSync(path.join(elsewhere, 'precious'))]).toEqual([false, true])
  })
})
