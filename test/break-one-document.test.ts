import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {makeCertificate, toPem} from '../mock-idp/pki/certificate.ts'
import {rsaKeys} from '../mock-idp/pki/keys.ts'
import type {Recording} from '../src/evidence/recording.ts'
import {readCertificate} from '../src/saml/certificate.ts'
import {type Came, type ChecklistLab, harmless, openChecklistLab, otherChanges} from './support/checklist-lab.ts'

const day = 86_400_000
let stage: ChecklistLab
let recording: Recording
let sound: Came

beforeAll(async () => {
  stage = await openChecklistLab()
  recording = await stage.login('local')
  sound = await stage.judge(recording)
})
afterAll(() => stage.close())

type Bend = (xml: string) => string
const replaced = (what: string | RegExp, by: string): Bend => (xml) => xml.replaceAll(what instanceof RegExp ? new RegExp(what, `${what.flags}g`) : what, by)
const inRole = (role: 'IDPSSODescriptor' | 'SPSSODescriptor', bend: Bend): Bend => (xml) =>
  xml.replace(new RegExp(`<md:${role}[^]*</md:${role}>`), bend)

/** The published document of that host, bent; what was sent stays as it was. */
function published(host: string, bend: Bend): Recording {
  const metadata = recording.metadata.map((document) => {
    if (!document.url.includes(host)) return document
    const xml = bend(document.xml)
    if (xml === document.xml) throw new Error('nothing was bent')
    return {...document, xml}
  })
  return {...recording, metadata}
}

async function certificate({bits = 2048, from = -1, until = 700} = {}): Promise<string> {
  const keys = await rsaKeys(bits)
  const made = await makeCertificate({
    subject: [['CN', 'MOCK goteborg-idp.localhost']],
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    notBefore: new Date(Date.now() + from * day),
    notAfter: new Date(Date.now() + until * day),
    use: 'function',
  })
  return readCertificate(toPem(made))!.base64
}
const certified = (base64: string): Bend => replaced(/(<ds:X509Certificate>)[^<]*/, `$1${base64}`)

/** A defect of what Göteborg's IdP publishes, and what is told of it, and nothing else. */
const defects: readonly (readonly [defect: string, bend: Bend, told: readonly string[]])[] = [
  ['its time is out', replaced(/validUntil="[^"]*"/, 'validUntil="2020-01-01T00:00:00Z"'), ['MET01 failed']],
  ['it has no end', replaced(/ validUntil="[^"]*"/, ''), ['MET22 warning']],
  ['a contact is missing', replaced(/<md:ContactPerson contactType="technical">[^]*?<.md:ContactPerson>/, ''), ['MET31 warning']],
  ['nobody can be reached', replaced(/<md:ContactPerson [^]*?<.md:ContactPerson>/, ''), ['MET31 warning', 'MET50 notice']],
  ['the organisation is not told', replaced(/<md:Organization>[^]*<.md:Organization>/, ''), ['MET29 warning']],
  ['the user gets no name to choose', replaced(/<mdui:DisplayName[^>]*>[^<]*<.mdui:DisplayName>/, ''), ['MET30 warning']],
  ['there is no error page', replaced(/ errorURL="[^"]*"/, ''), ['MET33 notice']],
  ['no level is declared', replaced(/<md:Extensions><mdattr[^]*?<.md:Extensions>/, ''), ['MET48 notice']],
  ['it speaks SAML 1', replaced('urn:oasis:names:tc:SAML:2.0:protocol', 'urn:oasis:names:tc:SAML:1.1:protocol'), ['MET21 failed']],
  ['it is cut in two', (xml) => xml.slice(0, xml.length / 2), ['MET90 failed']],
  ['a private key is in it', replaced('>Login of Göteborg<', '>-----BEGIN PRIVATE KEY-----<'), ['MET12 failed']],
  ['replies go elsewhere', replaced('/saml/acs"', '/saml/other"'), ['END01 failed']],
  ['requests go elsewhere', replaced('/saml/sso"', '/saml/other"'), ['END05 failed']],
  // One entity is both an issuer and a service: the issuer of what it sends, and the audience of what it gets.
  ['its name is another', replaced('goteborg-idp.localhost/MOCK', 'goteborg-idp.localhost/MOCK/new'), ['ENT02 failed', 'ENT03 failed']],
  ['the service has no key for encryption', replaced(/<md:KeyDescriptor use="encryption">[^]*?<.md:KeyDescriptor>/, ''), ['MET27 notice']],
]

describe('one defect in what Göteborg’s IdP publishes', () => {
  it.each(defects)('is told, and nothing else: %s', async (_defect, bend, told) => {
    const broken = await stage.judge(published('goteborg-idp', bend))
    expect([broken.told, broken.hidden]).toEqual([told, []])
    expect(broken.exit).toBe(told.some((one) => one.endsWith('failed')) ? 1 : 0)
    expect(otherChanges(sound, broken).filter((change) => !harmless.test(change))).toEqual([])
  })

  it('is told of the role that signs: another key of the issuer, and of the service', async () => {
    const other = certified(await certificate())
    const asIssuer = await stage.judge(published('goteborg-idp', inRole('IDPSSODescriptor', other)))
    const asService = await stage.judge(published('goteborg-idp', inRole('SPSSODescriptor', other)))
    expect([asIssuer.told, asService.told]).toEqual([['SIG01 failed'], ['SIG06 failed']])
  })
})

describe('one defect in a metadata file, beside a sound login', () => {
  const told = async (bend: Bend): Promise<Came> => {
    const file = path.join(stage.folder, 'idp.xml')
    writeFileSync(file, bend(recording.metadata.find(({url}) => url.includes('goteborg-idp'))?.xml ?? ''))
    return stage.judge(recording, {metadata: file})
  }

  it('is none when the file is sound', async () => {
    const {told: found, hidden, exit} = await told((xml) => xml)
    expect([found, hidden, exit]).toEqual([[], [], 0])
  })

  it('is a key that is too short, told once', async () => {
    const {told: found, hidden} = await told(certified(await certificate({bits: 1024})))
    expect([found, hidden]).toEqual([['MET37 failed'], ['SIG10<MET37']])
  })

  it('is a certificate that has run out, or soon will', async () => {
    expect((await told(certified(await certificate({from: -700, until: -1})))).told).toEqual(['MET02 warning'])
    expect((await told(certified(await certificate({from: -700, until: 20})))).told).toEqual(['MET02 warning'])
  })

  it('is another name than the one that the organisation’s file tells', async () => {
    const own = path.join(stage.folder, 'own.yaml')
    const named = async (entityId: string): Promise<Came> => {
      writeFileSync(own, `metadata: idp.xml\nentityIds: [${entityId}]\n`)
      return stage.judge(recording, {file: own})
    }
    await told((xml) => xml)
    expect((await named('https://goteborg-idp.localhost/MOCK/saml')).told).toEqual([])
    await expect(named('https://idp.goteborg.example/saml')).rejects.toMatchObject({code: 'E_NO_SUCH_ENTITY'})
  })

  it('is a certificate that cannot be read', async () => {
    expect((await told(certified('MIIB'))).told).toContain('MET38 failed')
  })
})
