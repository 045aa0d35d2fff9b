import {describe, expect, it} from 'vitest'
import {readEntities} from '../saml/read-metadata.ts'
import {makeTestKeyFrom} from '../saml/test-keys.ts'
import {parseXml} from '../saml/xml.ts'
import {timelineToText} from './certificate-timeline-to-text.ts'
import {sortTimeline, timeCertificates} from './certificate-timeline.ts'

const {certificate} = await makeTestKeyFrom('2026-01-01T00:00:00Z', 'MOCK key')
const {base64, notAfter} = certificate
const daysBefore = (days: number): Date => new Date(notAfter.getTime() - days * 86_400_000)

const rootOf = (xml: string): Element => parseXml(xml).document!.documentElement
const keyOf = (use: string, text: string): string =>
  `<KeyDescriptor ${use}><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${text}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>`
const timeline = (keys: string, now: Date): ReturnType<typeof timeCertificates> =>
  timeCertificates(
    readEntities(
      rootOf(`<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
        entityID="https://idp.example"><IDPSSODescriptor>${keys}</IDPSSODescriptor></EntityDescriptor>`),
    ),
    {file: 'idp.xml', now, days: 90},
  )
const stateAt = (now: Date): readonly string[] => timeline(keyOf('use="signing"', base64), now).map(({state}) => state)

describe('timeCertificates', () => {
  it('lets a certificate last until the days before its end begin', () => {
    expect(stateAt(daysBefore(90))).toEqual(['lasts'])
    expect(stateAt(daysBefore(89))).toEqual(['soon'])
  })
  it('takes it for expired at the very moment of its end, and not before', () => {
    expect(stateAt(new Date(notAfter.getTime() - 1000))).toEqual(['soon'])
    expect(stateAt(notAfter)).toEqual(['expired'])
  })
  it('lists a certificate once, with both its uses', () => {
    const both = timeline(keyOf('use="signing"', base64) + keyOf('use="encryption"', base64), daysBefore(10))
    expect(both.map(({uses, daysLeft}) => ({uses, daysLeft}))).toEqual([{uses: ['signing', 'encryption'], daysLeft: 10}])
  })
  it('gives a key without a use both', () => {
    expect(timeline(keyOf('', base64), notAfter)[0]?.uses).toEqual(['signing', 'encryption'])
  })
  it('keeps one that cannot be read, and puts it first', () => {
    const mixed = timeline(keyOf('', base64) + keyOf('', 'AAAA'), daysBefore(10))
    expect(sortTimeline(mixed).map(({state}) => state)).toEqual(['unreadable', 'soon'])
  })
})

describe('timelineToText', () => {
  it('says whose it is, when it ends and by when to begin', () => {
    const text = timelineToText(timeline(keyOf('use="signing"', base64), daysBefore(100)), 'en')
    expect(text).toContain(`${notAfter.toISOString().slice(0, 10)}  100 days left  signing`)
    expect(text).toContain('https://idp.example')
    expect(text).toContain(`by ${daysBefore(90).toISOString().slice(0, 10)}`)
  })
})
