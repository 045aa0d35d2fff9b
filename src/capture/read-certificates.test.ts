import {X509Certificate} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {makeTestKey} from '../saml/test-keys.ts'
import {readCertificateFile} from './read-certificates.ts'

const folder = mkdtempSync(join(tmpdir(), 'vgefos-certificates-'))
let one: Awaited<ReturnType<typeof makeTestKey>>

beforeAll(async () => {
  one = await makeTestKey('one')
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

const keysIn = async (content: string | Buffer): Promise<readonly string[]> => {
  const file = join(folder, 'given')
  writeFileSync(file, content)
  return (await readCertificateFile(file)).map(({publicKey}) => publicKey.export({type: 'spki', format: 'der'}).toString('base64'))
}
const ownKey = (): string => one.certificate.publicKey.export({type: 'spki', format: 'der'}).toString('base64')

it('the same key is read from PEM, base64, DER and a public key', async () => {
  const {base64} = one.certificate
  const spki = one.certificate.publicKey.export({type: 'spki', format: 'pem'})
  for (const form of [one.key.certificate, base64, Buffer.from(base64, 'base64'), spki.toString(), new X509Certificate(Buffer.from(base64, 'base64')).toString()])
    expect(await keysIn(form)).toEqual([ownKey()])
})

it('every certificate of a file counts, and a private key in it does not', async () => {
  const other = await makeTestKey('other')
  expect(await keysIn(one.key.certificate + one.key.privateKey + other.key.certificate)).toHaveLength(2)
})

it('a file without a certificate or a key is refused', async () => {
  await expect(keysIn('nothing of the kind')).rejects.toMatchObject({code: 'E_NO_CERTIFICATE'})
  await expect(keysIn(one.key.privateKey)).rejects.toMatchObject({code: 'E_NO_CERTIFICATE'})
})
