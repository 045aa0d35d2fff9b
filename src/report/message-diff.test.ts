import {describe, expect, it} from 'vitest'
import {capture} from '../capture/capture.ts'
import {sampleXml} from '../capture/sample-response.ts'
import {findPersonal} from '../redact/detect.ts'
import {type Language, languages} from '../text.ts'
import type {Decoded} from './decoded.ts'
import {decodeFindings} from './decode-findings.ts'
import {decodeToMarkdown} from './decode-to-markdown.ts'
import {judgeCapture} from './decoded.ts'
import {diffToMarkdown, diffToText} from './diff-to-text.ts'
import {differencesOf} from './message-diff.ts'
import {messages} from './testing-messages.ts'

const now = new Date('2026-03-01T13:08:12Z')
const read = (xml: string): Decoded => judgeCapture(capture(Buffer.from(xml), 'file'), [], now)
const differ = (a: string, b: string, language: Language = 'sv') =>
  differencesOf(read(a), read(b), {language, showPersonal: false})
const changed = (from: string | RegExp, to: string, xml: string = messages.Response): string => {
  const after = xml.replace(from, to)
  expect(after).not.toBe(xml)
  return after
}
const against = (from: string | RegExp, to: string) => differ(messages.Response, changed(from, to))

describe('two messages', () => {
  it.each(Object.keys(messages))('that are both %s and the same do not differ', (name) => {
    const xml = messages[name as keyof typeof messages]
    expect(differ(xml, xml)).toEqual([])
  })

  it('do not differ by what is no fact: white space, prefixes, order of values', () => {
    expect(against(/<p:Status>/, '<p:Status>\n\n')).toEqual([])
    expect(differ(sampleXml, sampleXml.replaceAll('saml:', 'other:').replace('xmlns:saml=', 'xmlns:other='))).toEqual([])
    const two = '<a:AttributeValue>1</a:AttributeValue><a:AttributeValue>2</a:AttributeValue>'
    const turned = '<a:AttributeValue>2</a:AttributeValue><a:AttributeValue>1</a:AttributeValue>'
    const holder = '<a:Attribute Name="no-value"/>'
    const filled = (values: string): string => changed(holder, `<a:Attribute Name="no-value">${values}</a:Attribute>`)
    expect(differ(filled(two), filled(turned))).toEqual([])
  })

  it('differ in a fact, told with its place', () => {
    expect(against('urn:example:third', 'urn:example:other')).toEqual([
      {
        group: 'facts',
        where: 'Response › Status › StatusCode › StatusCode › StatusCode @Value',
        a: 'urn:example:third',
        b: 'urn:example:other',
      },
    ])
  })

  it('differ in an attribute that only one of them has', () => {
    expect(against('<a:Attribute Name="no-value"/>', '')).toEqual([{group: 'attributes', where: 'no-value', a: '–', b: null}])
  })

  it('differ in an attribute whose masks are alike, which is said', () => {
    const [found] = against('nested', 'tested')
    expect(found?.group).toBe('attributes')
    expect(found?.b).toBe(`${found?.a ?? ''} (ett annat värde)`)
  })

  it('differ in IDs and instants, apart from the rest', () => {
    expect(against('ID="_response"', 'ID="_another"').map(({group}) => group)).toEqual(['ids'])
  })

  it('have the same times when both are as long after their issuing', () => {
    const later = messages.Response.replaceAll(/2026-03-01T(\d\d)/g, (_, hour: string) => `2026-03-01T${String(Number(hour) + 2)}`)
    expect(differ(messages.Response, later).filter(({group}) => group !== 'ids')).toEqual([])
    const [longer] = against('NotOnOrAfter="2026-03-01T14:00:01Z"', 'NotOnOrAfter="2026-03-01T15:00:01Z"')
    expect(longer).toMatchObject({group: 'times', b: '2026-03-01T15:00:01Z (IssueInstant +6889 s)'})
  })
})

describe('what is pasted into a case', () => {
  const nasty = changed('It went wrong.', '[a](javascript:b) | &lt;img src=x>')

  it('has no personal data, in any language', () => {
    const personal = ['alias', 'Åsa', 'targeted-1', '_session-9', 'provided-7', '192.0.2', 'confirmer', 'delegate-1']
    const strayed = changed('no-value', '198906059483')
    for (const language of languages) {
      const decoded = read(strayed)
      const findings = decodeFindings(decoded, {language, showPersonal: false})
      const answer = {a: 'a', b: 'b', same: false, leftOut: 0, exit: 0, schema: 'vgefos.decode-diff/1'} as const
      const differences = differ(sampleXml, strayed, language)
      const output = [
        decodeToMarkdown(decoded, findings, {language, now, name: 'a.xml'}),
        diffToText({...answer, differences}, language),
        diffToMarkdown({...answer, differences}, language),
      ].join('\n')
      expect(findPersonal(output)).toEqual([])
      expect(personal.filter((value) => output.includes(value))).toEqual([])
    }
  })

  it('is text: another cannot put links, pictures or cells in it', () => {
    const decoded = read(nasty)
    const output = decodeToMarkdown(decoded, decodeFindings(decoded, {language: 'sv', showPersonal: false}), {language: 'sv', now, name: undefined})
    expect(output).toContain('\\[a\\](javascript:b) \\| &lt;img src=x&gt;')
    expect(output).not.toMatch(/[^\\]\[a\]|<img/)
  })

  it('is at most 80 columns wide as text', () => {
    const differences = differ(sampleXml, messages.Response)
    expect(differences.length).toBeGreaterThan(20)
    const text = diffToText({schema: 'vgefos.decode-diff/1', a: 'a', b: 'b', same: false, leftOut: 2, exit: 0, differences}, 'sv')
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(text).toContain(`${String(differences.length)} skillnader.`)
  })
})
