import {readFileSync, readdirSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {publishedIn} from '../src/capture/read-published.ts'
import {lintGroup} from '../src/checklist/lint-group.ts'
import {lintMetadata} from '../src/checklist/lint-metadata.ts'
import {isVgefosError} from '../src/errors.ts'
import {addressesIn} from '../src/probe/addresses-in.ts'
import {vgrHub} from '../src/rules/profile.ts'
import {algorithm} from '../src/saml/names.ts'

const now = new Date('2026-03-01T12:00:00Z')
const runs = {seed: 20_260_301, numRuns: 400}
const folders = ['fixtures/metadata', 'fixtures/corpus/metadata']
const documents = folders.flatMap((folder) => readdirSync(folder).map((file) => withParts(readFileSync(`${folder}/${file}`, 'utf8'))))

/** Parts that few publish, so that readers of those are tried too. The signature is of the right form, and holds for nothing. */
function withParts(xml: string): string {
  const method = (name: string, uri: string): string => `<ds:${name} Algorithm="${uri}"/>`
  const transforms = `<ds:Transforms>${method('Transform', algorithm.enveloped)}${method('Transform', algorithm.exclusive)}</ds:Transforms>`
  const reference = `<ds:Reference URI="">${transforms}${method('DigestMethod', algorithm.sha256)}<ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>`
  const signedInfo = `<ds:SignedInfo>${method('CanonicalizationMethod', algorithm.exclusive)}${method('SignatureMethod', algorithm.rsaSha256)}${reference}</ds:SignedInfo>`
  const signature = `<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${signedInfo}<ds:SignatureValue>AAAA</ds:SignatureValue></ds:Signature>`
  const registration = '<mdrpi:RegistrationInfo xmlns:mdrpi="urn:oasis:names:tc:SAML:metadata:rpi" registrationAuthority="https://registrar.example" registrationInstant="2025-01-01T00:00:00Z"/>'
  const supported = '<alg:DigestMethod xmlns:alg="urn:oasis:names:tc:SAML:metadata:algsupport" Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
  const extensions = `<md:Extensions xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">${registration}${supported}</md:Extensions>`
  return xml.replace(/(<(?:\w+:)?Entity(?:s|ies)?Descriptor\b[^>]*)>/, `$1 validUntil="2026-04-01T00:00:00Z" cacheDuration="PT6H">${signature}${extensions}`)
}

/** What has meant something to a program that it should not have meant, and what is no value of its kind. */
const odd = [
  'constructor', '__proto__', 'toString', 'hasOwnProperty', '', ' ', '\n', '%', '://', 'http://', 'https://[', 'https://a:b@c/', 'https://example.org:99999/', 'urn:', '#', '?',
  '-1', '9'.repeat(400), 'NaN', 'P', 'PT', 'P9Y9M', '2026-02-30T25:61:61Z', '+275761-01-01T00:00:00Z', '0000-00-00', 'sv', 'se', '=', 'AAAA', 'MAA=', 'MIIB', 'MIAAAA', 'MIT/////', '-----BEGIN PRIVATE KEY-----',
  '&#x1F600;', '&#x202E;', 'å', 'true', 'urn:oasis:names:tc:SAML:2.0:protocol', 'a b', '@', '..', '*',
]

/** A value, a text or a name in the document, to be put in the place of another. */
const places = /(?<==")[^"<>]*(?=")|(?<=>)[^<>]+(?=<)|(?<=<\/?(?:\w+:)?)\w+(?=[\s/>])/g

const changes = fc.array(fc.record({at: fc.nat(), odd: fc.constantFrom(...odd)}), {minLength: 1, maxLength: 6})

function withChanges(xml: string, wanted: readonly {readonly at: number; readonly odd: string}[]): string {
  const count = [...xml.matchAll(places)].length
  let index = -1
  return xml.replaceAll(places, (found) => {
    index += 1
    return wanted.find(({at}) => at % count === index)?.odd ?? found
  })
}

/** Names of the rules that fell over; throws what anything else throws. */
function crashesIn(bytes: Buffer): readonly string[] {
  const {texts, xml} = published(bytes) ?? {texts: []}
  const linted = [...lintMetadata(texts, now, vgrHub)]
  const group = xml === undefined ? undefined : lintGroup(xml, now, vgrHub)
  addressesIn(texts, () => true)
  return [...linted, ...(group ? [group] : [])].flatMap(({results}) => results.filter(({outcome}) => outcome === 'crashed').map(({rule}) => rule.code))
}

function published(bytes: Buffer): ReturnType<typeof publishedIn> | undefined {
  try {
    return publishedIn(bytes, 'metadata.xml')
  } catch (error) {
    if (isVgefosError(error)) return undefined
    throw error
  }
}

describe('metadata that somebody has broken on purpose', () => {
  it('is judged or refused, and crashes no reader and no rule, whatever stands in the place of a value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), changes, (xml, wanted) => {
        expect(crashesIn(Buffer.from(withChanges(xml, wanted)))).toEqual([])
      }),
      runs,
    )
  })

  it('is judged or refused, and crashes no reader and no rule, whatever bytes are others', () => {
    const bytesChanged = fc.array(fc.record({at: fc.nat(), to: fc.nat({max: 255})}), {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(fc.constantFrom(...documents), bytesChanged, (xml, wanted) => {
        const bytes = Buffer.from(xml)
        for (const {at, to} of wanted) bytes[at % bytes.length] = to
        expect(crashesIn(bytes)).toEqual([])
      }),
      runs,
    )
  })

  it.each(['constructor', '__proto__', 'toString'])('does not take the algorithm %s for one that it knows', (name) => {
    const methods = [algorithm.sha256, algorithm.rsaSha256, algorithm.exclusive, algorithm.enveloped]
    const crashes = documents.flatMap((xml) => methods.flatMap((method) => crashesIn(Buffer.from(xml.replaceAll(`Algorithm="${method}"`, `Algorithm="${name}"`)))))
    expect(crashes).toEqual([])
  })
})
