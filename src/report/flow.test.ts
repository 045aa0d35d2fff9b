import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {readFlow} from '../capture/read-flow.ts'
import {redactCase} from '../redact/redact.ts'
import {languages} from '../text.ts'
import {flowExitOf, judgeCapturedFlow} from './decoded-flow.ts'
import {flowFindings} from './flow-findings.ts'
import {flowToJson} from './flow-to-json.ts'
import {flowToText} from './flow-to-text.ts'
import {compareVerdicts} from './redact-verdicts.ts'

interface About {
  readonly messages: number
  readonly findings: readonly string[]
  readonly exit: number
}

const folder = path.join(import.meta.dirname, '../../fixtures/captures')
const now = new Date('2026-11-24T09:00:00Z')
const options = {language: 'sv', showPersonal: false, name: 'login.har', now} as const
const aboutOf = (name: string) => JSON.parse(readFileSync(path.join(folder, name, 'about.json'), 'utf8')) as About
const decoded = (name: string) => {
  const file = readdirSync(path.join(folder, name)).find((one) => one !== 'about.json')!
  return judgeCapturedFlow(readFlow(readFileSync(path.join(folder, name, file)))!, [], now)
}
const textOf = (name: string, language: 'sv' | 'en' = 'sv') => {
  const flow = decoded(name)
  return flowToText(flow, flowFindings(flow, {...options, language}), 'login.har', language)
}

describe.each(readdirSync(folder))('%s', (name) => {
  it('says the same when it has been redacted', () => {
    const file = readdirSync(path.join(folder, name)).find((one) => one !== 'about.json')!
    const bytes = readFileSync(path.join(folder, name, file))
    const [redaction] = redactCase([{bytes, name: file}], {key: Buffer.alloc(32, 7), stable: false, compare: compareVerdicts([])})
    const found = (read: Buffer): readonly string[] =>
      judgeCapturedFlow(readFlow(read)!, [], now)
        .findings.flatMap(({result}) => result.findings.map(({message}) => `${result.rule.code} ${message}`))
        .filter((one) => !one.startsWith('PRV'))
    expect(redaction!.bytes.equals(bytes)).toBe(false)
    expect(found(redaction!.bytes)).toEqual(found(bytes))
  })

  const about = aboutOf(name)

  it('has the messages and the findings that its papers say', () => {
    const flow = decoded(name)
    expect(flow.messages).toHaveLength(about.messages)
    expect(flowFindings(flow, options).map(({code}) => code)).toEqual(about.findings)
    expect(flowExitOf(flow)).toBe(about.exit)
  })

  it.each(languages)('is told within 80 columns, without personal data (%s)', (language) => {
    const text = textOf(name, language)
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(text).not.toMatch(/195006262546|TSTNMT|Andersson/)
  })

  it('keeps the person out of JSON', () => {
    const flow = decoded(name)
    expect(JSON.stringify(flowToJson(flow, flowFindings(flow, options), options))).not.toMatch(/195006262546|Andersson/)
  })
})

describe('the list of messages', () => {
  it('numbers them, and says from whom to whom and what is wrong', () => {
    expect(textOf('recording-wrong-audience')).toContain(' 4  23:39:14  Response          MOCK Mobilt Efos → Inloggningshubben\n              FEL ENT03')
  })

  it('says where a message was taken from when it was not as sent', () => {
    expect(textOf('chrome-sanitized-wrong-audience')).toContain('hämtat ur sidan som postade det')
    expect(textOf('saml-tracer-masked')).toContain('som programmet avkodade det')
  })
})

describe('the list of what stands in a text', () => {
  it('says the lines, and nothing of a way that nobody knows', () => {
    const artifact = 'SAMLart=AAQAAMh48/1oXIMzoDo7Dh2qEp1HM4IF5DaRNmDj6RdUmllwn9jJHyEgIi8='
    const xml = readFileSync(path.join(folder, '../saml/sound-response/message.xml'), 'utf8')
    const flow = judgeCapturedFlow(readFlow(Buffer.from(`Se ${artifact}\n\nSvar:\n${xml}`))!, [], now)
    const text = flowToText(flow, flowFindings(flow, options), 'mail.txt', 'sv')
    expect(text).toMatch(/^ 1 {2}– {9}SAMLart {2,}rad 1$/m)
    expect(text).toMatch(/^ 2 {2}[\d:]{8} {2}Response {2,}rad 4 {2,}efos\.localhost → hubb\.localhost$/m)
  })
})

describe('a message that a program decoded', () => {
  it('is never said to be changed or soundly signed', () => {
    const {messages} = decoded('saml-tracer-masked')
    expect(messages[3]?.signatures.map(({state}) => state)).toEqual(['unchecked', 'unchecked'])
  })
})

describe('a HAR whose end is missing', () => {
  const whole = readFileSync('fixtures/captures/chrome-sound/login.har')
  const told = (size: number) => {
    const flow = judgeCapturedFlow(readFlow(whole.subarray(0, size))!, [], now)
    return [flow.messages.length, flowExitOf(flow), flowToText(flow, [], 'login.har', 'en').includes('a HAR whose end is missing')]
  }

  it('is read as far as it goes, and passes nothing', () => {
    expect(told(20_000)).toEqual([3, 3, true])
  })

  it('is told as such when no message is left of it', () => {
    expect(told(400)).toEqual([0, 3, true])
  })
})

describe('a login without SAML', () => {
  it('is told as such, with how to get one', () => {
    const flow = judgeCapturedFlow(readFlow(Buffer.from('{"log": {"entries": []}}'))!, [], now)
    expect(flowToText(flow, [], 'login.har', 'sv')).toMatch(/^login\.har: HAR, 0 anrop, 0 SAML-meddelanden\n\nFilen har inga SAML-meddelanden\./)
    expect(flowExitOf(flow)).toBe(3)
  })
})
