import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {capture} from '../capture/capture.ts'
import {readMetadataFile} from '../capture/read-metadata-file.ts'
import {sampleResponse, sampleXml} from '../capture/sample-response.ts'
import {findPersonal} from '../redact/detect.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {type Language, languages} from '../text.ts'
import {writeResponse} from '../saml/write-response.ts'
import {decodeFindings} from './decode-findings.ts'
import {decodeToJson} from './decode-to-json.ts'
import {decodeToText} from './decode-to-text.ts'
import {exitOf, judgeCapture} from './decoded.ts'
import {prettyXml} from './raw-xml.ts'

interface About {
  readonly findings: readonly string[]
  readonly exit: number
}

const folder = path.join(import.meta.dirname, '../../fixtures/saml')
const fixtures = readdirSync(folder)
const fileIn = (name: string): string =>
  path.join(folder, name, readdirSync(path.join(folder, name)).find((file) => file !== 'about.json')!)
const aboutOf = (name: string) => JSON.parse(readFileSync(path.join(folder, name, 'about.json'), 'utf8')) as About
const now = new Date('2026-03-01T13:08:12Z')

const decode = (bytes: Buffer, known: readonly EntityDescriptor[] = [], language: Language = 'sv', showPersonal = false) => {
  const decoded = judgeCapture(capture(bytes, 'clipboard'), known, now)
  const findings = decodeFindings(decoded, {language, showPersonal})
  const options = {language, showPersonal, now, name: undefined}
  const {content} = decoded.capture
  return {
    findings: findings.map(({code}) => code),
    exit: exitOf(decoded),
    text: decodeToText(decoded, findings, options),
    json: JSON.stringify(decodeToJson(decoded, findings, options)),
    raw: content ? prettyXml(content.root, showPersonal ? undefined : language) : '',
  }
}

describe('each fixture', () => {
  it.each(fixtures)('%s is judged as its paper says', (name) => {
    const {findings, exit} = decode(readFileSync(fileIn(name)))
    expect({findings: [...new Set(findings)], exit}).toEqual({findings: aboutOf(name).findings, exit: aboutOf(name).exit})
  })

  it.each(fixtures)('%s gives lines of at most 80 columns', (name) => {
    for (const language of languages) {
      const {text} = decode(readFileSync(fileIn(name)), [], language)
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    }
  })

  it.each(fixtures.filter((name) => aboutOf(name).findings.some((code) => ['BND01', 'BND02', 'BND11'].includes(code))))(
    '%s is answered by one sentence, and what could be read of it',
    (name) => {
      for (const language of languages) {
        const {text} = decode(readFileSync(fileIn(name)), [], language)
        const [sentence = '', readable = ''] = text.split('\n\n')
        expect(sentence.replaceAll(/\s+/g, ' ')).toMatch(/^(FEL|ERROR) [A-Z]{3}\d\d [^.]*[.]$/)
        expect(readable).toMatch(/^$|^(Det här gick att läsa|This could be read)/)
        expect(text).not.toMatch(/NameID|AttributeValue/)
      }
    },
  )
})

describe('signatures', () => {
  it('are not vouched for without metadata', () => {
    expect(decode(readFileSync(fileIn('sound-response'))).text).toMatch(/RSA-SHA256, certifikat \w{4}…\w{4}, ej prövat/)
  })

  it('are checked against the metadata that was given', async () => {
    const known = await readMetadataFile(fileIn('idp-metadata'))
    const {text, exit} = decode(readFileSync(fileIn('sound-response')), known)
    expect(text).toMatch(/Intyg +RSA-SHA256, certifikat \w{4}…\w{4}, OK, betrott/)
    expect(exit).toBe(0)
  })

  it('in an address are checked too', async () => {
    const [idp] = await readMetadataFile(fileIn('idp-metadata'))
    const hub = {...idp!, entityId: 'https://hubb.localhost/MOCK/saml'}
    const request = readFileSync(fileIn('request-in-an-address'))
    expect(decode(request, [hub]).text).toContain('RSA-SHA256, OK, betrott')
    expect(decode(Buffer.from(request.toString().replace('RelayState=ss', 'RelayState=tt')), [hub]).text).toContain(
      'RSA-SHA256, inte betrott',
    )
  })
})

describe('personal data', () => {
  const secret = {
    ...sampleResponse,
    status: {...sampleResponse.status!, message: 'Åsa-Märta (19890605-9483) was seen'},
    destination: 'https://hubb.example/acs?user=SE1234567890-A1B2',
  }
  const personal = ['Åsa-Märta', 'Märtan', '7c1f0a2e-transient', '_5e55']
  const outputs = (bytes: Buffer, language: Language, show = false): string => {
    const {text, json, raw} = decode(bytes, [], language, show)
    return [text, json, raw].join('\n')
  }

  it('is in no output, in any language', () => {
    for (const language of languages)
      for (const xml of [sampleXml, writeResponse(secret), writeResponse(secret).replace('_f3a1c7', '')]) {
        const output = outputs(Buffer.from(xml), language)
        expect(findPersonal(output)).toEqual([])
        expect(personal.filter((value) => output.includes(value))).toEqual([])
      }
  })

  it('is in no output about the fixtures', () => {
    for (const name of fixtures) expect(findPersonal(outputs(readFileSync(fileIn(name)), 'sv')), name).toEqual([])
  })

  it('is not quoted by what a rule finds', () => {
    const assertions = sampleResponse.assertions.map((assertion) => ({
      ...assertion,
      subject: {...assertion.subject!, nameId: {...assertion.subject!.nameId!, value: '198906059483'}},
      attributes: assertion.attributes.map((one) => ({...one, values: ['19890605-9483']})),
    }))
    const output = outputs(Buffer.from(writeResponse({...sampleResponse, assertions})), 'sv')
    expect(output).toContain('NID04')
    expect(findPersonal(output)).toEqual([])
  })

  it('is shown when asked for', () => {
    const output = outputs(Buffer.from(sampleXml), 'sv', true)
    expect([...personal, '198906059483'].filter((value) => !output.includes(value))).toEqual([])
  })

  it('leaves what the diagnosis needs', () => {
    const {text} = decode(Buffer.from(sampleXml))
    for (const shown of ['http://id.sambi.se/loa/loa3', 'Exempelkommun', 'giltig kontrollsiffra', 'TSTNMT2321000156-…', 'transient'])
      expect(text).toContain(shown)
  })
})

describe('the text of others', () => {
  it('steers neither a terminal nor a build log', () => {
    const nasty = writeResponse({...sampleResponse, issuer: {value: 'a\n::error::x\u009b2J\u202e', format: undefined}})
    const {text, raw} = decode(Buffer.from(nasty))
    for (const output of [text, raw]) {
      expect(output.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
      expect(output).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/)
    }
  })
})
