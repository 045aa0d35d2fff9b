import {describe, expect, it} from 'vitest'
import {entityTexts} from '../../saml/aggregate/entity-texts.ts'
import type {Language} from '../../text.ts'
import {type ShownMetadata, showMetadata, shownToText} from './shown-metadata.ts'
import {endpointXml, entityXml, groupXml, keyXml} from './testing-metadata.ts'

const now = new Date('2026-03-01T00:00:00Z')
const show = (xml: string, only?: string): ShownMetadata => showMetadata(entityTexts([Buffer.from(xml)]), 'a.xml', now, only)
const text = (xml: string, language: Language = 'sv', only?: string): string => shownToText(show(xml, only), now, language)

const acs = endpointXml('AssertionConsumerService', 'HTTP-POST', 'https://sp.example/acs', 'index="0" isDefault="1"')
const wishes = `<md:AttributeConsumingService index="1"><md:ServiceName xml:lang="sv">Portalen</md:ServiceName>
  <md:RequestedAttribute Name="urn:x:unknown" FriendlyName="lön" isRequired="true"/>
  <md:RequestedAttribute Name="http://sambi.se/attributes/1/employeeHsaId"/></md:AttributeConsumingService>`
const contact = `<md:ContactPerson contactType="support"><md:GivenName>Kim</md:GivenName><md:SurName>Berg</md:SurName>
  <md:EmailAddress>mailto:support@sp.example</md:EmailAddress></md:ContactPerson>`
const sp = entityXml('https://sp.example', 'SPSSODescriptor', keyXml(undefined) + acs + wishes, contact)
const plain = (id: string): string => entityXml(id, 'IDPSSODescriptor', '')

describe('metadata shown to an administrator', () => {
  it('has the role, where it takes answers and how', () => {
    const [role] = show(sp).entities[0]!.roles
    expect(role).toMatchObject({role: 'SPSSODescriptor', endpoints: [{location: 'https://sp.example/acs', index: '0'}]})
    expect(text(sp)).toMatch(/TJÄNST +Roll +SPSSODescriptor[^]*Tar emot svar HTTP-POST, index 0, förval\n +https:\/\/sp\.example\/acs\n/)
  })

  it('has each certificate once with both its uses, and the days that are left', () => {
    const key = show(sp.replace(acs, keyXml('signing') + acs)).entities[0]!.roles[0]!.certificates
    expect(key.map(({uses, certificate}) => [uses, certificate?.daysLeft])).toEqual([[['signing', 'encryption'], 20267]])
    expect(text(sp, 'en')).toContain('signing and encryption\n')
    expect(text(sp, 'en')).toContain('20267 days left\n')
  })

  it('says of a certificate that cannot be read that it cannot', () => {
    expect(text(entityXml('urn:a', 'IDPSSODescriptor', keyXml('signing', 'AAAA')))).toContain('signering: går inte att läsa')
  })

  it('has the attributes that are asked for, by what they mean, and which of them are required', () => {
    const shown = text(sp)
    expect(shown).toContain('lista 1 Portalen (sv)')
    expect(shown).toContain('urn:x:unknown (lön), krävs')
    expect(shown).toMatch(/employeeHsaId[^,]*\n/)
  })

  it('has whom to ask', () => {
    expect(text(sp)).toMatch(/KONTAKT +support +Kim Berg\n +support@sp\.example/)
    expect(text(plain('urn:a'))).toContain('– (saknas)')
  })

  it('keeps within 80 columns, whatever the addresses are', () => {
    const long = sp.replaceAll('sp.example', `${'a-very-long-name.'.repeat(8)}example`)
    for (const language of ['sv', 'en'] as const)
      expect(text(long, language).split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('lets no control character through to the terminal', () => {
    expect(text(sp.replace('Kim', 'Kim&#x9b;31m'))).not.toContain('\u009B')
  })

  it('is a list when there are more than five entities, and one of them in full when it is named', () => {
    const six = groupXml(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => plain(`urn:${id}`)))
    expect(text(six)).toContain('urn:c\n  IdP\n')
    expect(text(six)).toContain('6 aktörer.')
    expect(text(six, 'sv', 'urn:c')).toMatch(/^AKTÖR +entityID +urn:c\n/)
    expect(show(six, 'urn:nobody').entities).toEqual([])
  })

  it('shows the others when one is broken, and where it is', () => {
    const shown = show(groupXml([plain('urn:a'), '<md:EntityDescriptor entityID="urn:b"><x>', plain('urn:c')]))
    expect(shown.entities.map(({entityId, line}) => [entityId, line])).toEqual([['urn:a', 2], ['urn:c', 6]])
    expect(shown).toMatchObject({broken: [{entityId: 'urn:b'}], exit: 1})
    expect(shownToText(shown, now, 'sv')).toContain('urn:b går inte att läsa (rad')
  })
})
