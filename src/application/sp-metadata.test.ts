import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {xmlText} from '../saml/arbitrary.ts'
import {readCertificate} from '../saml/certificate.ts'
import {readEntities} from '../saml/read-metadata.ts'
import {type CheckSchema, loadSchemas} from '../saml/schema/load-schemas.ts'
import {parseXml} from '../saml/xml.ts'
import {soundRsa} from '../rules/met/test-certificates.ts'
import type {Application} from './application.ts'
import {judgeMetadata} from './judge.ts'
import {notGiven} from './not-given.ts'
import {spMetadata} from './sp-metadata.ts'
import {described, hostile, now, whole} from './testing-application.ts'

const signing = readCertificate(soundRsa)!
let check: CheckSchema
beforeAll(async () => {
  check = await loadSchemas()
})

const failed = (application: Application) => judgeMetadata(spMetadata(application), now, check).filter(({outcome}) => outcome === 'failed')

describe('metadata of an application', () => {
  it('passes every rule of the hub when everything is given', () => {
    const application = described(whole, {signing, encryption: signing})
    const results = judgeMetadata(spMetadata(application), now, check)
    expect(results.filter(({outcome}) => outcome !== 'passed' && outcome !== 'not-applicable').map(({rule}) => rule.code)).toEqual([])
    expect(results.filter(({outcome}) => outcome === 'passed').length).toBeGreaterThan(20)
    expect(notGiven(application)).toEqual([])
  })

  it('has no error when only the two addresses are given, and every warning is one of what was not given', () => {
    const application = described()
    const codes = notGiven(application).map(({code}) => code)
    const found = failed(application)
    expect(found.filter(({level}) => level === 'error')).toEqual([])
    expect(found.map(({rule}) => rule.code).filter((code) => !codes.includes(code))).toEqual([])
    expect(found.length).toBeGreaterThan(3)
  })

  for (const [name, flag] of Object.entries({names: '--name', contacts: '--contact', organisation: '--organisation', validFor: '--valid-for', logo: '--logo'} as const))
    it(`warns of exactly what ${flag} would have said, when all but that is given`, () => {
      const application = described({...whole, [name]: undefined}, {signing, encryption: signing})
      const missing = notGiven(application)
      expect([...new Set(missing.map((one) => one.flag))]).toEqual([flag])
      expect([...new Set(failed(application).map(({rule}) => rule.code))]).toEqual(missing.map(({code}) => code))
    })

  it('is read as what was said, hostile values too, and follows the schemas', () => {
    const application = described({...whole, ...hostile}, {signing})
    const xml = spMetadata(application)
    const [entity] = readEntities(parseXml(xml).document!.documentElement)
    expect(entity?.entityId).toBe(application.entityId)
    expect(entity?.displayNames).toEqual(application.names)
    expect(entity?.sp?.assertionConsumers[0]?.location).toBe(application.acs)
    expect(check(xml, 1)).toEqual([])
  })

  it('is well-formed and whole whatever the names are', () => {
    const name = xmlText.map((text) => text.replaceAll(/\p{Cc}/gu, '').trim()).filter(Boolean)
    fc.assert(fc.property(name, name, (sv, en) => {
      const [entity] = readEntities(parseXml(spMetadata({...described(), names: {sv, en}, organisation: {sv: en}})).document!.documentElement)
      expect(entity?.displayNames).toEqual({sv, en})
    }))
  })
})
