import {describe, expect, it} from 'vitest'
import {shortRsa, soundRsa} from '../../rules/met/test-certificates.ts'
import {entityTexts} from '../../saml/aggregate/entity-texts.ts'
import {driftFrom} from './drift.ts'
import type {Side} from './metadata-diff.ts'
import {endpointXml, entityXml, groupXml, keyXml} from './testing-metadata.ts'

const side = (name: string, xml: string): Side => ({name, texts: {[Symbol.iterator]: () => entityTexts([Buffer.from(xml)])}})
const idp = (inside: string, id = 'https://idp.example'): string => entityXml(id, 'IDPSSODescriptor', inside)
const sso = (location: string): string => endpointXml('SingleSignOnService', 'HTTP-Redirect', location)
const sound = keyXml('signing', soundRsa) + sso('https://idp.example/sso')
const kinds = (copy: string, current: string): readonly string[] => driftFrom(side('hub.xml', copy), side('-', current)).map(({kind}) => kind)

describe('drift', () => {
  it('is none where nothing that a login depends on has changed', () => {
    expect(kinds(idp(sound), idp(sound))).toEqual([])
    expect(kinds(idp(sound), idp(`${sound}<md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:transient</md:NameIDFormat>`))).toEqual([])
  })

  it('is told of certificates and of addresses, each with what was and what is', () => {
    const [certificate, address, ...more] = driftFrom(side('hub.xml', idp(sound)), side('-', idp(keyXml('signing', shortRsa) + sso('https://idp.example/new'))))
    expect(more).toEqual([])
    expect(certificate).toMatchObject({entityId: 'https://idp.example', kind: 'certificate', copy: 'hub.xml'})
    expect(certificate?.old).toMatch(/^[0-9A-F]{4}…[0-9A-F]{4} \(/)
    expect(certificate?.current).not.toBe(certificate?.old)
    expect(address).toMatchObject({kind: 'address', old: 'https://idp.example/sso', current: 'https://idp.example/new'})
  })

  it('is told of a certificate that only came, or only went', () => {
    const both = idp(sound + keyXml('signing', shortRsa))
    expect(driftFrom(side('hub.xml', idp(sound)), side('-', both)).map(({old}) => old)).toEqual(['–'])
    expect(driftFrom(side('hub.xml', both), side('-', idp(sound))).map(({current}) => current)).toEqual(['–'])
  })

  it('is told of an entity that the copy lacks, and never of what else the copy has', () => {
    const [only, ...more] = driftFrom(side('hub.xml', idp(sound)), side('-', idp(sound, 'https://renamed.example')))
    expect(more).toEqual([])
    expect(only).toMatchObject({entityId: 'https://renamed.example', kind: 'entity', old: 'https://idp.example'})
    expect(kinds(groupXml([idp(sound), idp(sound, 'https://other.example')]), idp(sound))).toEqual([])
  })

  it('is told of the entities alone that are wanted', () => {
    const current = groupXml([idp(sound), idp(sound, 'https://other.example')])
    expect(driftFrom(side('hub.xml', idp(sound)), side('-', current), (id) => id === 'https://idp.example')).toEqual([])
  })
})
