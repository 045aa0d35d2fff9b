import {X509Certificate} from 'node:crypto'
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadPeople} from '../people/load-people.ts'
import {type Hierarchy, createHierarchy} from './hierarchy.ts'
import {createSigningKey} from './signing-key.ts'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const people = loadPeople()
const now = new Date()
let hierarchy: Hierarchy

beforeAll(async () => {
  hierarchy = await createHierarchy(people, now)
})

const certificateOf = (key: string) => new X509Certificate(hierarchy.people.get(key)!.pem)

/** Throws what openssl says when the chain does not hold. */
function opensslVerify(root: string, leaf: string, intermediate = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'vgefos-pki-'))
  try {
    const write = (name: string, pem: string): string => {
      writeFileSync(join(folder, name), pem)
      return join(folder, name)
    }
    const trusted = ['-CAfile', write('root.pem', root)]
    const between = intermediate === '' ? [] : ['-untrusted', write('ca.pem', intermediate)]
    return execFileSync('openssl', ['verify', '-x509_strict', ...trusted, ...between, write('leaf.pem', leaf)], {encoding: 'utf8'})
  } finally {
    rmSync(folder, {recursive: true})
  }
}

describe('the test hierarchy', () => {
  it.skipIf(!hasOpenssl)('holds for every person according to openssl (skipped where openssl is not installed)', () => {
    for (const {key, credential} of people) {
      const {pem} = hierarchy.people.get(key)!
      expect(opensslVerify(hierarchy.root, pem, hierarchy.personCas[credential.level])).toContain('OK')
    }
  })

  it.skipIf(!hasOpenssl)('holds for the signing certificate according to openssl (skipped where openssl is not installed)', () => {
    expect(opensslVerify(hierarchy.root, hierarchy.keys.genuine.certificate)).toContain('OK')
  })

  it('issues each person a certificate with the HSA-id in serialNumber, one part of the name on each line', () => {
    const {subject} = certificateOf('eva-lena-ohman-soderstrom')
    expect(subject.split('\n')).toEqual([
      'C=SE',
      'O=MOCK Göteborgs kommun',
      'SN=Öhman Söderström',
      'GN=Eva-Lena',
      'CN=Eva-Lena Öhman Söderström',
      'serialNumber=TSTNMT2120001355-1003',
    ])
  })

  it('issues reserve cards from a CA of their own', () => {
    expect(certificateOf('omar-haddad').issuer).toContain('CN=MOCK Efos Person CA 2 v1')
    expect(certificateOf('anna-andersson').issuer).toContain('CN=MOCK Efos Person Mobile CA v1')
  })

  it('says MOCK in every subject', () => {
    const pems = [hierarchy.root, hierarchy.personCas[2], hierarchy.personCas[3], hierarchy.keys.genuine.certificate]
    for (const pem of pems) expect(new X509Certificate(pem).subject).toContain('MOCK')
  })

  it('signs with RSA of 3072 bits and a certificate of two years', () => {
    const certificate = new X509Certificate(hierarchy.keys.genuine.certificate)
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072)
    expect((Date.parse(certificate.validTo) - now.getTime()) / 86_400_000).toBeCloseTo(730, 0)
  })

  it('has new keys each time', async () => {
    const other = await createHierarchy(people.slice(0, 1), now)
    expect(other.root).not.toBe(hierarchy.root)
    expect(other.keys.genuine.privateKey).not.toBe(hierarchy.keys.genuine.privateKey)
  })

  it('keeps the unknown key apart from the genuine one', () => {
    expect(hierarchy.keys.unknown.certificate).not.toBe(hierarchy.keys.genuine.certificate)
  })
})

describe('a signing key', () => {
  it('fits its certificate, which it has signed itself', async () => {
    const key = await createSigningKey('MOCK hubb.localhost', {bits: 2048})
    const certificate = new X509Certificate(key.certificate)
    expect(certificate.subject).toContain('CN=MOCK hubb.localhost')
    expect(certificate.verify(certificate.publicKey)).toBe(true)
  })
})
