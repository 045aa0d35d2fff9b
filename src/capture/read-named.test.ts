import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, describe, expect, it} from 'vitest'
import {readNamed} from './read-named.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-read-named-'))
const file = path.join(folder, 'a.txt')
writeFileSync(file, 'from a file')
afterAll(() => {
  rmSync(folder, {recursive: true})
})

const piped = (): Readable => Readable.from([Buffer.from('from a pipe')])

describe('readNamed', () => {
  it('reads the files in the order they were named, with standard input among them', async () => {
    const inputs = await readNamed(['-', file], piped())
    expect(inputs.map(({name, bytes}) => [name, bytes.toString()])).toEqual([['-', 'from a pipe'], [file, 'from a file']])
  })

  it('refuses when nothing was named and nothing is piped in', async () => {
    await expect(readNamed([], piped())).rejects.toMatchObject({code: 'E_NO_INPUT'})
  })

  it('does not take a misspelt name for standard input', async () => {
    await expect(readNamed([path.join(folder, 'b.txt')], piped())).rejects.toMatchObject({code: 'E_UNREADABLE_FILE'})
  })
})
