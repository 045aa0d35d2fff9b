import {describe, expect, it} from 'vitest'
import {shortRsa, soundRsa} from '../../rules/met/test-certificates.ts'
import {entityTexts} from '../../saml/aggregate/entity-texts.ts'
import {metadataDiffToText} from './metadata-diff-to-text.ts'
import {type MetadataDiff, type Side, diffMetadata} from './metadata-diff.ts'
import {endpointXml, entityXml, groupXml, keyXml} from './testing-metadata.ts'

const side = (name: string, xml: string): Side => ({name, texts: {[Symbol.iterator]: () => entityTexts([Buffer.from(xml)])}})
const diff = (a: string, b: string): MetadataDiff => diffMetadata(side('a.xml', a), side('b.xml', b))
/** What differs in the only changed entity. */
const told = (a: string, b: string): readonly unknown[] =>
  diff(a, b).changed.flatMap(({differences}) => differences.map(({where, removed, added}) => [where, removed, added]))

const acs = endpointXml('AssertionConsumerService', 'HTTP-POST', 'https://sp.example/acs', 'index="0"')
const slo = endpointXml('SingleLogoutService', 'HTTP-Redirect', 'https://sp.example/slo')
const key = keyXml('signing')
const sp = (inside: string, around = ''): string => entityXml('https://sp.example', 'SPSSODescriptor', inside, around)
const contact = '<md:ContactPerson contactType="support"><md:EmailAddress>a@sp.example</md:EmailAddress></md:ContactPerson>'
const plain = (id: string, inside = ''): string => entityXml(id, 'IDPSSODescriptor', inside)
const signature = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo/></ds:Signature>'

describe('two metadata files say the same', () => {
  it.each([
    ['in another order', sp(key + acs + slo), sp(slo + acs + key)],
    ['with other white space in a certificate', sp(key), sp(keyXml('signing', soundRsa.replaceAll(/.{64}/g, '$&\n')))],
    ['with a signature in one', sp(acs), sp(acs).replace('<md:SPSSO', `${signature}<md:SPSSO`)],
    ['with another ID and end date', sp(acs), sp(acs).replace('entityID', 'ID="_1" validUntil="2026-01-01T00:00:00Z" entityID')],
    ['with another prefix', sp(acs), sp(acs).replaceAll('md:', 'm:').replace('xmlns:md', 'xmlns:m')],
    ['with one key for both uses, or the same key twice', sp(keyXml(undefined)), sp(key + keyXml('encryption'))],
    ['in a group, and alone', sp(acs), groupXml([sp(acs)], 'validUntil="2026-01-01T00:00:00Z"')],
    ['with true written 1', sp(acs).replace('protocol', 'WantAssertionsSigned="1" protocol'), sp(acs).replace('protocol', 'WantAssertionsSigned="true" protocol')],
  ])('%s', (_, a, b) => {
    expect(diff(a, b)).toMatchObject({same: true, changed: [], unchanged: 1, exit: 0})
    expect(metadataDiffToText(diff(a, b), 'sv')).toContain('Filerna säger samma sak.')
  })
})

describe('two metadata files differ', () => {
  it('in an address', () => {
    const moved = acs.replace('/acs', '/new')
    expect(told(sp(acs + slo), sp(moved + slo))).toEqual([
      ['SPSSODescriptor/AssertionConsumerService/HTTP-POST', ['https://sp.example/acs (index 0)'], ['https://sp.example/new (index 0)']],
    ])
  })

  it('in which address is the default', () => {
    expect(told(sp(acs), sp(acs.replace('index', 'isDefault="true" index')))).toHaveLength(1)
  })

  it('in a certificate, told by fingerprint, for that use alone', () => {
    const [[where, removed, added] = []] = told(sp(key), sp(key + keyXml('encryption', shortRsa))) as [string, string[], string[]][]
    expect([where, removed]).toEqual(['SPSSODescriptor/encryption', []])
    expect(added).toEqual([expect.stringMatching(/^[0-9A-F]{64} \(.*, 2026-11-23 – 2081-08-26\)$/)])
  })

  it('in a key that is not for signing any more', () => {
    expect(told(sp(keyXml(undefined)), sp(keyXml('encryption'))).map((one) => (one as string[])[0])).toEqual(['SPSSODescriptor/signing'])
  })

  it('in a contact', () => {
    expect(told(sp(acs, contact), sp(acs))).toEqual([['ContactPerson/support', ['a@sp.example'], []]])
  })

  it('in an attribute that is now required', () => {
    const list = (more: string): string =>
      `<md:AttributeConsumingService index="1"><md:RequestedAttribute Name="urn:a" ${more}/></md:AttributeConsumingService>`
    expect(told(sp(list('')), sp(list('isRequired="1"')))).toEqual([
      ['SPSSODescriptor/RequestedAttribute/1', ['urn:a'], ['urn:a (isRequired)']],
    ])
  })

  it('in entities that came, went and changed, and the others are counted', () => {
    const a = groupXml([plain('urn:same'), plain('urn:gone'), plain('urn:other', key)])
    const b = groupXml([plain('urn:new'), plain('urn:other'), plain('urn:same')], 'ID="_2"')
    const found = diff(a, b)
    expect(found).toMatchObject({added: ['urn:new'], removed: ['urn:gone'], changed: [{entityId: 'urn:other'}], unchanged: 1, exit: 1})
    expect(metadataDiffToText(found, 'en')).toContain('Added: 1. Removed: 1. Changed: 1. The same: 1.')
  })

  it('in an entity that is there twice', () => {
    expect(diff(groupXml([plain('urn:a')]), groupXml([plain('urn:a'), plain('urn:a')])).added).toEqual(['urn:a (2)'])
  })
})

describe('an entity that is no well-formed XML', () => {
  const broken = '<md:EntityDescriptor entityID="urn:b"><x>'
  it('leaves it undecided whether the files say the same', () => {
    const found = diff(groupXml([plain('urn:a'), plain('urn:b')]), groupXml([plain('urn:a'), broken]))
    expect(found).toMatchObject({same: false, broken: [{entityId: 'urn:b', file: 'b.xml'}], unchanged: 1, exit: 3})
    expect(metadataDiffToText(found, 'sv')).toContain('urn:b går inte att läsa i b.xml (rad')
  })
  it('changes nothing when something else differs for sure', () => {
    expect(diff(groupXml([plain('urn:b')]), groupXml([plain('urn:a'), broken])).exit).toBe(1)
  })
})

it('keeps the difference within 80 columns', () => {
  const long = (id: string): string => sp(acs.replace('/acs', `/${id}${'/very-long'.repeat(12)}`))
  for (const language of ['sv', 'en'] as const)
    expect(metadataDiffToText(diff(long('a'), long('b')), language).split('\n').filter((line) => line.length > 80)).toEqual([])
})
