import {generateKeyPairSync} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {readKeyFile} from './read-key-file.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-key-'))
const rsa = generateKeyPairSync('rsa', {modulusLength: 2048}).privateKey
const fileWith = (text: string): string => {
  const file = path.join(folder, 'key.pem')
  writeFileSync(file, text)
  return file
}

afterAll(() => {
  rmSync(folder, {recursive: true})
})

describe('a key file', () => {
  it.each(['pkcs1', 'pkcs8'] as const)('is read when it is %s', async (type) => {
    const key = await readKeyFile(fileWith(String(rsa.export({type, format: 'pem'}))))
    expect(key.equals(rsa)).toBe(true)
  })

  it('cannot be read when it is locked, is no RSA key, is no key or is not there', async () => {
    const locked = rsa.export({type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x'})
    const curve = generateKeyPairSync('ec', {namedCurve: 'P-256'}).privateKey.export({type: 'pkcs8', format: 'pem'})
    const refused = {exit: 3}
    await expect(readKeyFile(fileWith(String(locked)))).rejects.toMatchObject({...refused, code: 'E_LOCKED_KEY'})
    await expect(readKeyFile(fileWith(String(curve)))).rejects.toMatchObject({...refused, code: 'E_BAD_KEY', message: expect.stringContaining(' EC') as string})
    await expect(readKeyFile(fileWith('nothing'))).rejects.toMatchObject({...refused, code: 'E_BAD_KEY'})
    await expect(readKeyFile(path.join(folder, 'missing'))).rejects.toMatchObject({...refused, code: 'E_UNREADABLE_FILE'})
  })
})
