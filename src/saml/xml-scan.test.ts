import {describe, expect, it} from 'vitest'
import {limits} from '../limits.ts'
import {parseXml} from './xml.ts'

const faultOf = (xml: string) => parseXml(xml).problem?.fault
const {elements, attributes, names, depth} = limits
const range = (length: number) => Array.from({length}, (_, index) => index)

describe('what no parser is let loose on', () => {
  it.each([
    ['too many elements', 'too-many-elements', `<a>${'<b/>'.repeat(elements)}</a>`],
    ['too many names', 'too-many-elements', `<a>${range(names).map((index) => `<b${String(index)}/>`).join('')}</a>`],
    ['too many attributes', 'too-many-attributes', `<a${range(attributes + 1).map((index) => ` b${String(index)}=""`).join('')}/>`],
    ['too deep', 'too-deep', '<a>'.repeat(depth + 1) + '</a>'.repeat(depth + 1)],
    ['deep, and never closed', 'too-deep', '<a>'.repeat(1_000_000)],
    ['five megabytes', 'too-large', `<a>${' '.repeat(limits.xml)}</a>`],
  ])('%s', (_, fault, xml) => {
    expect(faultOf(xml)).toBe(fault)
  })

  it.each([
    ['as many elements as are allowed', `<a>${'<b/>'.repeat(elements - 1)}</a>`],
    ['as deep as is allowed', '<a>'.repeat(depth) + '</a>'.repeat(depth)],
    ['equals signs and brackets in values, comments and CDATA', `<a b="${'='.repeat(attributes + 1)}>"><!--${'<b>'.repeat(depth + 1)}--><![CDATA[${'<b>'.repeat(depth + 1)}]]></a>`],
  ])('but %s', (_, xml) => {
    expect(faultOf(xml)).toBeUndefined()
  })
})

describe('what the parser lets through', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('the undeclared prefix %s is refused', (prefix) => {
    expect(faultOf(`<${prefix}:a/>`)).toBe('malformed')
    expect(faultOf(`<a ${prefix}:b="1"/>`)).toBe('malformed')
  })

  it.each([
    ['an end tag too many', '<a></a></x>'],
    ['elements that are not nested', '<a><b></a></b>'],
    ['an end tag of another name', '<a></b></a>'],
    ['a name that only begins the same', '<a></ab>'],
    ['a tag inside a value', '<a b="<c/>"/>'],
  ])('refuses %s', (_what, text) => {
    expect(faultOf(text)).toBe('malformed')
  })

  it.each(['<a></a >', "<a b='>'/>", '<a><![CDATA[</b>]]><!-- </c> --></a>', '<a b="&lt;"><b/></a\n>'])('takes %s', (text) => {
    expect(faultOf(text)).toBeUndefined()
  })

  it('is still refused with its place', () => {
    expect(parseXml('<a>\n<b c></b></a>').problem).toMatchObject({fault: 'malformed', place: '2:1'})
  })
})
