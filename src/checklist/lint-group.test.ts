import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {vgrHub} from '../rules/profile.ts'
import {algorithm, ns} from '../saml/names.ts'
import {signElement} from '../saml/sign.ts'
import {makeTestKey} from '../saml/test-keys.ts'
import {lintGroup} from './lint-group.ts'

const now = new Date('2026-12-10T00:00:00Z')
const group = `<md:EntitiesDescriptor xmlns:md="${ns.metadata}" ID="_group" Name="urn:federation"><md:EntityDescriptor entityID="urn:one"/></md:EntitiesDescriptor>`
const found = (xml: string): readonly unknown[] | undefined =>
  lintGroup(xml, now, vgrHub)?.results.flatMap(({rule, findings}) => findings.map(({message}) => `${rule.code} ${message}`))

let key: Awaited<ReturnType<typeof makeTestKey>>

beforeAll(async () => {
  key = await makeTestKey('federation')
})

describe('the signature on a group', () => {
  it('is found sound, broken or weak', () => {
    const signed = signElement(group, 'EntitiesDescriptor', key.key)
    expect(found(signed)).toEqual([])
    expect(found(signed.replace('urn:one', 'urn:two'))).toEqual(['MET55 changed'])
    expect(found(signed.replaceAll(algorithm.sha256, algorithm.sha1))).toEqual(['MET55 changed', 'MET56 digest'])
  })

  it('is not looked for where there is none, in an entity or in what is broken', () => {
    expect(found(group)).toBeUndefined()
    expect(found(readFileSync(new URL('../../fixtures/metadata/ad-fs.xml', import.meta.url), 'utf8'))).toBeUndefined()
    expect(found(`${group} SignatureValue <`)).toBeUndefined()
  })
})
