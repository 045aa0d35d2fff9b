import {createPrivateKey} from 'node:crypto'
import {beforeAll, describe, expect, it} from 'vitest'
import {capture} from '../capture/capture.ts'
import {sampleXml} from '../capture/sample-response.ts'
import {findPersonal} from '../redact/detect.ts'
import {encryption, ns} from '../saml/names.ts'
import {makeTestKey} from '../saml/test-keys.ts'
import {encryptedByLibrary} from '../saml/testing-encrypt.ts'
import {languages} from '../text.ts'
import {decodeFindings} from './decode-findings.ts'
import {decodeToJson} from './decode-to-json.ts'
import {decodeToText} from './decode-to-text.ts'
import {judgeCapture} from './decoded.ts'

let service: Awaited<ReturnType<typeof makeTestKey>>
let stranger: Awaited<ReturnType<typeof makeTestKey>>
let xml: string

beforeAll(async () => {
  ;[service, stranger] = await Promise.all([makeTestKey('service'), makeTestKey('stranger')])
  const assertion = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(sampleXml)![0]
  const clear = assertion.replace('<saml:Assertion', `<saml:Assertion xmlns:saml="${ns.assertion}"`)
  const how = {cipher: encryption.aes256Gcm, transport: encryption.rsa15, certificate: service.key.certificate}
  const data = await encryptedByLibrary(clear, how)
  xml = sampleXml.replace(assertion, `<saml:EncryptedAssertion>${data}</saml:EncryptedAssertion>`)
})

const now = new Date('2026-03-01T13:08:12Z')
const decode = (pem?: string, language: 'sv' | 'en' = 'sv', showPersonal = false) => {
  const key = pem === undefined ? undefined : createPrivateKey(pem)
  const decoded = judgeCapture(capture(Buffer.from(xml), 'file'), [], now, key)
  const options = {language, showPersonal, now, name: undefined}
  const findings = decodeFindings(decoded, options)
  const text = decodeToText(decoded, findings, options)
  return {codes: findings.map(({code}) => code), text, json: JSON.stringify(decodeToJson(decoded, findings, options))}
}

describe('an encrypted response', () => {
  it('is told to be encrypted, with what, when nobody gives a key', () => {
    const {codes, text} = decode()
    expect(codes).toEqual(['ENC04', 'ENC01'])
    expect(text).toContain('AES256-GCM, RSA-1_5, öppnas med --decrypt-key-file')
  })

  it('shows its content with the key, and says that it was opened', () => {
    const {codes, text, json} = decode(service.key.privateKey)
    expect(codes).not.toContain('ENC01')
    expect(text).toContain('AES256-GCM, RSA-1_5, öppnat med nyckeln')
    expect(text).toContain('Exempelkommun')
    expect(json).toContain('"state":"opened"')
  })

  it('is masked as always', () => {
    for (const language of languages) {
      const {text, json} = decode(service.key.privateKey, language)
      expect(findPersonal(text + json)).toEqual([])
      expect(text + json).not.toContain('Åsa-Märta')
    }
    expect(decode(service.key.privateKey, 'sv', true).json).toContain('Åsa-Märta')
  })

  it('says so when the key is another one', () => {
    expect(decode(stranger.key.privateKey).codes).toContain('ENC02')
  })
})
