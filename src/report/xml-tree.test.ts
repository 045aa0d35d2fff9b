import {createPrivateKey} from 'node:crypto'
import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {XmlDocument} from 'libxml2-wasm'
import {describe, expect, it} from 'vitest'
import {capture} from '../capture/capture.ts'
import {findPersonal} from '../redact/detect.ts'
import {encryption, ns} from '../saml/names.ts'
import {makeTestKey} from '../saml/test-keys.ts'
import {encryptedByLibrary} from '../saml/testing-encrypt.ts'
import {type Language, languages} from '../text.ts'
import {decodeFindings} from './decode-findings.ts'
import {decodeToJson} from './decode-to-json.ts'
import {decodeToText} from './decode-to-text.ts'
import {judgeCapture} from './decoded.ts'
import {messages} from './testing-messages.ts'

const now = new Date('2026-03-01T13:08:12Z')
interface Choice {
  readonly showPersonal?: boolean
  readonly language?: Language
  readonly pem?: string
}

const decode = (xml: string, {showPersonal = true, language = 'sv', pem = ''}: Choice = {}) => {
  const decoded = judgeCapture(capture(Buffer.from(xml), 'file'), [], now, pem === '' ? undefined : createPrivateKey(pem))
  const options = {language, showPersonal, now, name: undefined}
  const findings = decodeFindings(decoded, options)
  return {json: decodeToJson(decoded, findings, options), text: decodeToText(decoded, findings, options)}
}

/** Every text of a leaf or between elements, and every attribute, as another parser reads them. */
const factsOf = (xml: string): readonly string[] => {
  const document = XmlDocument.fromString(xml)
  try {
    const texts = document.find('//text()').map(({content}) => content.trim())
    const leaves = document.find('//*[not(*)]').map(({content}) => content)
    return [...texts, ...leaves, ...document.find('//@*').map(({content}) => content)].filter((fact) => fact.trim() !== '')
  } finally {
    document.dispose()
  }
}

const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

const missing = (facts: readonly string[], answer: unknown): readonly string[] => {
  const strings = new Set(stringsOf(answer))
  // A text that a comment or an element divides is one text to whoever reads the element.
  return facts.filter((fact) => !strings.has(fact) && ![...strings].some((whole) => whole.includes(fact) && whole !== fact))
}

const folder = path.join(import.meta.dirname, '../../fixtures/saml')
const fixtures = readdirSync(folder).filter((name) => readdirSync(path.join(folder, name)).includes('message.xml'))
const wellFormed = fixtures.filter((name) => !['doctype', 'not-well-formed'].includes(name))

describe('the answer in JSON', () => {
  it.each(Object.keys(messages))('holds every text and every attribute of %s', (name) => {
    const xml = messages[name as keyof typeof messages]
    const facts = factsOf(xml)
    expect(facts.length).toBeGreaterThan(3)
    expect(missing(facts, decode(xml).json)).toEqual([])
  })

  it.each(wellFormed)('holds every text and every attribute of the fixture %s', (name) => {
    const xml = readFileSync(path.join(folder, name, 'message.xml'), 'utf8')
    expect(missing(factsOf(xml), decode(xml).json)).toEqual([])
  })

  it.each(Object.keys(messages))('about %s has a text beside it, of at most 80 columns', (name) => {
    for (const showPersonal of [true, false])
      for (const language of languages) {
        const {text} = decode(messages[name as keyof typeof messages], {showPersonal, language})
        expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
      }
  })

  it('names the kind by the root, also where no rule judges it', () => {
    for (const name of ['ArtifactResponse', 'AttributeQuery', 'ManageNameIDRequest'] as const)
      expect(decode(messages[name]).json).toMatchObject({kind: name, message: null, exit: 0})
  })

  it('tells the values that hold elements as text too', () => {
    const {json} = decode(messages.Response)
    expect(stringsOf(json).some((text) => /^<a:NameID [^>]*NameQualifier="https:\/\/scope\.example"[^>]*>targeted-1</.test(text))).toBe(true)
  })

  it('says that SAML 1 is SAML 1, and shows it all the same', () => {
    const {json, text} = decode(messages['SAML 1.1'])
    expect(json.findings.map(({code}) => code)).toEqual(['BND10'])
    expect(text).toContain('old-alias')
  })
})

describe('what is encrypted', () => {
  it('is in the answer when the key opens it, layer by layer', async () => {
    const {key} = await makeTestKey('service')
    const how = {cipher: encryption.aes256Gcm, transport: encryption.rsaOaepMgf1p, certificate: key.certificate}
    const nameId = `<a:NameID xmlns:a="${ns.assertion}">an alias inside</a:NameID>`
    const hidden = `<a:EncryptedID>${await encryptedByLibrary(nameId, how)}</a:EncryptedID>`
    const inner = messages.Assertion.replace(/<a:NameID Format[\s\S]*?<\/a:NameID>/, hidden)
    const lone = `<a:EncryptedAssertion xmlns:a="${ns.assertion}">${await encryptedByLibrary(inner, how)}</a:EncryptedAssertion>`

    const {json} = decode(lone, {pem: key.privateKey})
    expect(json.encryptions.map(({on, state}) => [on, state])).toEqual([['EncryptedAssertion', 'opened'], ['EncryptedID', 'opened']])
    expect(json.kind).toBe('Assertion')
    expect(missing(['an alias inside', 'targeted-1', '_session-9'], json)).toEqual([])
    expect(decode(lone).json).toMatchObject({kind: 'EncryptedAssertion', message: null})

    const carried = messages.ArtifactResponse.replace(messages.Assertion, lone)
    expect(missing(['an alias inside', 'targeted-1'], decode(carried, {pem: key.privateKey}).json)).toEqual([])
  })
})

describe('the document as it came', () => {
  const envelope = 'http://schemas.xmlsoap.org/soap/envelope/'
  const inSoap = (body: string): string =>
    `<S:Envelope xmlns:S="${envelope}"><S:Header><e:RelayState xmlns:e="urn:x:ecp" S:actor="urn:x:next">state-7</e:RelayState></S:Header><S:Body>${body}</S:Body></S:Envelope>`
  const signed = readFileSync(path.join(folder, 'sound-response/message.xml'), 'utf8').replace(/^<\?xml.*?\?>/, '')
  const signedInside = messages.ArtifactResponse.replace(/<\/p:Status>[\s\S]*<\/p:ArtifactResponse>$/, `</p:Status>${signed}</p:ArtifactResponse>`)

  it('is in the answer when the message lay in an envelope, with all that the envelope says', () => {
    for (const xml of [inSoap(messages.Response), inSoap(messages.ArtifactResponse), signedInside, inSoap(signedInside)]) {
      const {json} = decode(xml)
      expect(json.kind).not.toBe(json.received?.name.replace(/^.*:/, ''))
      expect(missing(factsOf(xml), json)).toEqual([])
    }
  })

  it('is in the answer when something was opened, with what was encrypted', async () => {
    const {key} = await makeTestKey('service')
    const how = {cipher: encryption.aes256Gcm, transport: encryption.rsaOaep, certificate: key.certificate}
    const nameId = `<a:NameID xmlns:a="${ns.assertion}">an alias inside</a:NameID>`
    const hidden = `<a:EncryptedID>${await encryptedByLibrary(nameId, how)}</a:EncryptedID>`
    const xml = messages.Assertion.replace(/<a:NameID Format[\s\S]*?<\/a:NameID>/, hidden)
    expect(missing(['an alias inside', ...factsOf(xml)], decode(xml, {pem: key.privateKey}).json)).toEqual([])
  })

  it('is left out when the message is all there is, and when personal data is hidden', () => {
    expect(decode(messages.Response).json).not.toHaveProperty('received')
    expect(decode(inSoap(messages.Response), {showPersonal: false}).json).not.toHaveProperty('received')
  })
})

describe('personal data', () => {
  const personal = ['alias', 'targeted-1', '_session-9', '192.0.2', 'desk.example', 'provided-7', 'confirmer', 'delegate-1', 'Åsa', 'nested']
  const more = ['the key of the holder', 'with a card', 'in detail', 'extended', 'new-alias', 'a@old', 'like this']

  it.each(Object.keys(messages))('is in no answer about %s that was not asked for it', (name) => {
    for (const language of languages) {
      const {json, text} = decode(messages[name as keyof typeof messages], {showPersonal: false, language})
      const output = [...stringsOf(json), text].join('\n')
      expect(findPersonal(output)).toEqual([])
      expect([...personal, ...more].filter((value) => output.includes(value))).toEqual([])
    }
  })
})
