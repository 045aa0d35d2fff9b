import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, describe, expect, it} from 'vitest'
import {type InputChoice, readInput} from './read-input.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-read-input-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})

const place = (name: string, content = ''): string => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}
const read = async (choice: Partial<InputChoice>, standardInput = Readable.from([])) =>
  readInput({argument: undefined, clipboard: false, ...choice}, standardInput)
const code = (name: string): unknown => expect.objectContaining({code: name})

describe('readInput', () => {
  it('reads a file', async () => {
    const file = place('a.txt', 'åäö')
    expect(await read({argument: file})).toEqual({bytes: Buffer.from('åäö'), source: 'file', name: file})
  })

  it('takes an argument that is no file as what to read', async () => {
    expect(await read({argument: 'PHNhbWw+'})).toMatchObject({bytes: Buffer.from('PHNhbWw+'), source: 'argument'})
    expect(await read({argument: 'https://idp.example/sso?SAMLRequest=a.xml'})).toMatchObject({source: 'argument'})
  })

  it('reads standard input for a hyphen', async () => {
    const input = await read({argument: '-'}, Readable.from([Buffer.from('a'), Buffer.from('b')]))
    expect(input).toEqual({bytes: Buffer.from('ab'), source: 'standard-input', name: undefined})
  })

  it('refuses when nothing was named', async () => {
    await expect(read({})).rejects.toEqual(code('E_NO_INPUT'))
  })

  it('does not take a misspelt file name for a message', async () => {
    for (const argument of ['svar.xml', './svar', 'C:\\temp\\svar', '/tmp/no/such/file'])
      await expect(read({argument})).rejects.toEqual(code('E_UNREADABLE_FILE'))
  })

  it('cannot read a folder', async () => {
    await expect(read({argument: folder})).rejects.toEqual(code('E_UNREADABLE_FILE'))
  })

  it('refuses 50 MB without reading them', async () => {
    const file = place('large.xml')
    truncateSync(file, 50_000_000)
    await expect(read({argument: file})).rejects.toEqual(code('E_INPUT_TOO_LARGE'))
  })

  it('stops reading a stream at the limit', async () => {
    let served = 0
    const endless = new Readable({
      read() {
        served += 1
        this.push(Buffer.alloc(1_000_000))
      },
    })
    await expect(read({argument: '-'}, endless)).rejects.toEqual(code('E_INPUT_TOO_LARGE'))
    expect(served).toBeLessThan(40)
  })

  it('refuses an argument that the command line may have cut', async () => {
    await expect(read({argument: 'A'.repeat(4001)})).rejects.toEqual(code('E_ARGUMENT_TOO_LONG'))
  })
})
