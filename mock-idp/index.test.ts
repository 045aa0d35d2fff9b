import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {X509Certificate} from 'node:crypto'
import {binding, nameIdFormat, ns} from '../src/saml/names.ts'
import {readEntityDescriptor} from '../src/saml/read-metadata.ts'
import {hasXmlsec, xmlsecAccepts} from '../src/saml/testing-xmlsec.ts'
import {parseXml} from '../src/saml/xml.ts'
import {startMockIdp} from './index.ts'
import type {MockIdp} from './options.ts'
import {createBrowser} from './testing/browser.ts'

let idp: MockIdp

beforeAll(async () => {
  idp = await startMockIdp({seed: 42})
})
afterAll(() => idp.close())

const portOf = (url: string) => Number(new URL(url).port)

describe('the mock', () => {
  it('has three addresses and a name of its own', () => {
    expect(idp.url).toMatch(/^http:\/\/efos\.localhost:\d+$/)
    expect(idp.phoneUrl).toMatch(/^http:\/\/telefon\.localhost:\d+$/)
    expect(idp.controlUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(new Set([idp.url, idp.phoneUrl, idp.controlUrl].map(portOf)).size).toBe(3)
    expect([idp.entityId, idp.seed]).toEqual(['https://efos.localhost/MOCK/saml', 42])
  })

  it('says which port is taken, and which flag would change it', async () => {
    const {phoneUrl} = idp
    const other = startMockIdp({phonePort: portOf(phoneUrl)})
    await expect(other).rejects.toMatchObject({code: 'E_PORT_IN_USE', says: {en: expect.stringContaining('--phone-port') as unknown}})
  })

  it('stops at once, also with connections open, and may be stopped twice', async () => {
    const other = await startMockIdp()
    await fetch(`${other.controlUrl}/health`)
    const started = Date.now()
    await other.close()
    await other.close()
    expect(Date.now() - started).toBeLessThan(1000)
    await expect(fetch(`${other.controlUrl}/health`)).rejects.toThrow()
  })

  it('does not start with a service that is elsewhere, and frees its port', async () => {
    const metadata = `<md:EntityDescriptor xmlns:md="${ns.metadata}" entityID="x"><md:SPSSODescriptor><md:AssertionConsumerService Binding="${binding.post}" Location="https://x.example/"/></md:SPSSODescriptor></md:EntityDescriptor>`
    const other = await startMockIdp()
    await other.close()
    const attempt = () => startMockIdp({port: portOf(other.url), serviceProviders: [metadata]})
    await expect(attempt()).rejects.toMatchObject({code: 'E_NOT_LOOPBACK'})
    await expect(attempt()).rejects.toMatchObject({code: 'E_NOT_LOOPBACK'})
  })
})

describe('its metadata', () => {
  const entity = () => readEntityDescriptor(parseXml(idp.metadata()).document!.documentElement)

  it('is served as the document that the library gives', async () => {
    const {body, headers} = await createBrowser().get(idp.metadataUrl)
    expect(body).toBe(idp.metadata())
    expect(headers['content-type']).toContain('application/samlmetadata+xml')
  })

  it('tells two ways in, two levels and two kinds of NameID, and demands no signed requests', () => {
    const {entityId, idp: role, assuranceCertifications} = entity()
    expect(entityId).toBe(idp.entityId)
    expect(role!.singleSignOn.map(({location}) => location)).toEqual([
      `${idp.url}/saml/sso/HTTP-Redirect`,
      `${idp.url}/saml/sso/HTTP-POST`,
    ])
    expect(assuranceCertifications).toEqual(['http://id.sambi.se/loa/loa2', 'http://id.sambi.se/loa/loa3'])
    expect(role!.nameIdFormats).toEqual([nameIdFormat.transient, nameIdFormat.persistent])
    expect(role!.wantAuthnRequestsSigned).toBe('false')
  })

  it.skipIf(!hasXmlsec)('is signed, says xmlsec1 (skipped where xmlsec1 is not installed)', () => {
    const der = Buffer.from(entity().idp!.keys[0]!.certificates[0]!, 'base64')
    expect(xmlsecAccepts(idp.metadata(), new X509Certificate(der).toString(), `${ns.metadata}:EntityDescriptor`)).toBe(true)
  })
})
