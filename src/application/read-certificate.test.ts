import {beforeAll, describe, expect, it} from 'vitest'
import {VgefosError} from '../errors.ts'
import {shortRsa, soundRsa} from '../rules/met/test-certificates.ts'
import {makeTestKey} from '../saml/test-keys.ts'
import {readAppCertificate} from './read-certificate.ts'

const today = new Date('2026-11-27T12:00:00Z')
const pem = (base64: string) => `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`
const read = (content: string | Buffer, now = today) => readAppCertificate('--sign-cert', 'sp.pem', Buffer.from(content), now)

let made: Awaited<ReturnType<typeof makeTestKey>>
beforeAll(async () => {
  made = await makeTestKey('app')
})

function complaint(content: string | Buffer, now?: Date): string {
  try {
    read(content, now)
  } catch (error) {
    if (error instanceof VgefosError && error.code === 'E_USAGE') return error.says.en
    throw error
  }
  throw new Error('nothing was wrong with it')
}

describe('the certificate of an application', () => {
  it('is read from PEM and from DER', () => {
    expect(read(pem(soundRsa), new Date('2027-01-01')).fingerprint).toBe(read(Buffer.from(soundRsa, 'base64'), new Date('2027-01-01')).fingerprint)
  })

  it('is refused when a private key lies in the same file, and the key is not repeated', () => {
    const told = complaint(`${made.key.certificate}\n${made.key.privateKey}`)
    expect(told).toContain('holds a private key')
    expect(told).not.toContain(made.key.privateKey.slice(40, 80))
  })

  it('is refused when it has run out, or is not in force yet', () => {
    expect(complaint(pem(soundRsa), new Date('2082-01-01'))).toMatch(/sp\.pem ran out 2081-08-26/)
    expect(complaint(pem(soundRsa), new Date('2026-01-01'))).toContain('is not in force until 2026-11-23')
  })

  it('is refused when its key is short', () => {
    expect(complaint(pem(shortRsa), new Date('2027-01-01'))).toContain('a key of 1024 bits')
  })

  it('is refused when there are several, or none', () => {
    expect(complaint(pem(soundRsa).repeat(2))).toContain('holds 2 certificates')
    for (const none of ['', 'hej', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])
      expect(complaint(none)).toContain('is no certificate')
  })
})
