import {describe, expect, it} from 'vitest'
import {withTightEndTags} from './tight-end-tags.ts'
import {parseXml} from './xml.ts'

describe('white space in end tags', () => {
  it('is taken away, and nothing else', () => {
    expect(withTightEndTags('<a> <b c="d" > e </b\n></a >\n')).toBe('<a> <b c="d" > e </b></a>\n')
  })

  it('stays where it is no tag', () => {
    const text = '<a><![CDATA[</b >]]><!-- </b > --><?p </b >?></a>'
    expect(withTightEndTags(text)).toBe(text)
    expect(withTightEndTags(`${text} `.replace('</a>', '</a >'))).toBe(`${text} `)
  })

  it('does not make an element that is closed unclosed', () => {
    const {document} = parseXml('<r><t d="1">one</t>\n<t d="2">two</t ><t d="3">three</t\n></r>')
    expect(document?.documentElement.textContent).toBe('one\ntwothree')
  })

  it('does not close what is open', () => {
    expect(parseXml('<r><t d="1">one</t><t d="2">two</r >').problem).toMatchObject({fault: 'malformed'})
  })
})
