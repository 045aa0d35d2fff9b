import {beforeAll, describe, expect, it} from 'vitest'
import {readCertificate} from '../../saml/certificate.ts'
import {makeTestKey, makeTestKeyFrom} from '../../saml/test-keys.ts'
import {issuer} from '../sound-evidence.ts'
import {anotherCertificateTakesOver} from './another-certificate-takes-over.ts'

const day = 86_400_000
let old: string
let fresh: string
let madeAt: number

beforeAll(async () => {
  old = (await makeTestKey('old')).certificate.base64
  fresh = (await makeTestKeyFrom('2026-06-01T00:00:00Z', 'fresh')).certificate.base64
  madeAt = readCertificate(fresh)?.notBefore.getTime() ?? 0
})

function judge(certificates: readonly string[], daysLater = 0): readonly string[] {
  const entity = {...issuer.metadata, idp: {...issuer.metadata.idp!, keys: [{use: 'signing' as const, certificates}]}}
  const subject = {entity, signingCertificates: [], readAt: new Date(madeAt + daysLater * day)}
  const judgement = anotherCertificateTakesOver.judge(subject, {})
  return judgement.outcome === 'failed' ? judgement.findings.map(({message}) => message) : [judgement.outcome]
}

describe('MET09 another-certificate-takes-over', () => {
  it('passes one certificate, and the same one twice', () => {
    expect(judge([fresh])).toEqual(['passed'])
    expect(judge([fresh, fresh])).toEqual(['passed'])
  })

  it('finds a fresh certificate beside an old one, in either order', () => {
    expect(judge([old, fresh], 5)).toEqual(['soon'])
    expect(judge([fresh, old], 20)).toEqual(['soon'])
  })

  it('passes two certificates that have stood side by side for long: then everybody has them', () => {
    expect(judge([old, fresh], 22)).toEqual(['passed'])
  })

  it('has nothing to say of a service', () => {
    const subject = {entity: {...issuer.metadata, idp: undefined}, signingCertificates: [], readAt: new Date()}
    expect(anotherCertificateTakesOver.judge(subject, {})).toEqual({outcome: 'not-applicable'})
  })
})
