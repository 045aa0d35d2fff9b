import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import type {SigningKey} from '../sign.ts'
import type {Certificate} from '../certificate.ts'
import {SignedXml} from 'xml-crypto'
import {algorithm} from '../names.ts'
import {makeTestKey} from '../test-keys.ts'
import {checkAggregate} from './check-aggregate.ts'
import {findEntities} from './find-entities.ts'

const entity = readFileSync('fixtures/saml/idp-metadata/message.xml', 'utf8').replace(/^<\?[^>]*>\s*/, '')
const named = (id: string): string => entity.replace(/entityID="[^"]*"/, `entityID="${id}"`)
const aggregate = (...inside: readonly string[]): string =>
  `<?xml version="1.0"?>\n<EntitiesDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" ID="_a" Name="å &amp; ä">${inside.join('\n')}</EntitiesDescriptor>`
const whole = aggregate(named('urn:one'), `<md:EntitiesDescriptor>${named('urn:two&amp;a=b')}</md:EntitiesDescriptor>`)
let key: SigningKey
let certificate: Certificate
let signed: string

beforeAll(async () => {
  ;({key, certificate} = await makeTestKey('aggregate'))
  signed = sign(whole, algorithm.exclusive)
})

const sign = (xml: string, canonicalization: string): string => {
  const signer = new SignedXml({
    privateKey: key.privateKey,
    signatureAlgorithm: algorithm.rsaSha256,
    canonicalizationAlgorithm: algorithm.exclusive,
  })
  signer.addReference({xpath: '/*', transforms: [algorithm.enveloped, canonicalization], digestAlgorithm: algorithm.sha256})
  signer.computeSignature(xml, {prefix: 'ds', location: {reference: '/*', action: 'prepend'}})
  return signer.getSignedXml()
}

const check = (xml: string) => checkAggregate(Buffer.from(xml), [certificate])
const states = async (xml: string) => (await check(xml))?.signatures.map(({state}) => state)

describe('the signature of an aggregate', () => {
  it('holds under its certificate', async () => {
    expect(await states(signed)).toEqual(['sound'])
  })

  it('holds when it is made by inclusive canonicalisation', async () => {
    expect(await states(sign(whole, algorithm.inclusive))).toEqual(['sound'])
  })

  it('does not hold under another certificate', async () => {
    const other = await makeTestKey('other')
    expect((await checkAggregate(Buffer.from(signed), [other.certificate]))?.signatures[0]?.state).toBe('unknown-signer')
  })

  it.each([
    ['a letter is changed', (xml: string) => xml.replace('urn:one', 'urn:eno'), ['changed']],
    ['an entity is put beside', (xml: string) => xml.replace('</EntitiesDescriptor>', `${named('urn:evil')}</EntitiesDescriptor>`), ['changed']],
    ['the root has another ID', (xml: string) => xml.replace('ID="_a"', 'ID="_b"'), ['misplaced']],
    ['another element has its ID', (xml: string) => xml.replace('<md:EntitiesDescriptor', '<md:EntitiesDescriptor Id="_a"'), ['misplaced']],
    ['something stands beside the root', (xml: string) => `${xml}<?evil?>`, ['misplaced']],
    ['there is none', () => whole, []],
  ])('does not hold when %s', async (_, bend, expected) => {
    expect(bend(signed)).not.toBe(signed)
    expect(await states(bend(signed))).toEqual(expected)
  })

  it.each([
    ['a DOCTYPE', (xml: string) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')],
    ['a cut end', (xml: string) => xml.slice(0, -30)],
    ['no XML', () => 'hello'],
  ])('is not asked for of a text with %s', async (_, bend) => {
    expect(await check(bend(signed))).toBeUndefined()
  })
})

describe('an entity of an aggregate', () => {
  const find = (xml: string, ...wanted: readonly string[]) => findEntities(Buffer.from(xml), wanted).map(({entityId}) => entityId)

  it('is found by its entityID, in a group of a group and with an escape', () => {
    expect(find(whole, 'urn:one')).toEqual(['urn:one'])
    expect(find(whole, 'urn:two&a=b')).toEqual(['urn:two&a=b'])
    expect(findEntities(Buffer.from(whole), ['urn:one'])[0]?.idp?.keys).toHaveLength(1)
  })

  it('is not found by a part of it, nor in a comment', () => {
    expect(find(whole, 'urn:on')).toEqual([])
    expect(find(aggregate(`<!-- ${named('urn:one')} -->`, named('urn:two')), 'urn:one', 'urn:two')).toEqual(['urn:two'])
  })

  it('is nothing in what is no metadata', () => {
    expect(find('<a', 'urn:one')).toEqual([])
    expect(find('<EntityDescriptor entityID="urn:one"></EntityDescriptor>', 'urn:one')).toEqual([])
  })
})
