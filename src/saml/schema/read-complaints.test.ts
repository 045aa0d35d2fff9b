import {describe, expect, it} from 'vitest'
import {readComplaints} from './read-complaints.ts'

const md = '{urn:oasis:names:tc:SAML:2.0:metadata}'
const read = (...messages: readonly string[]): readonly unknown[] =>
  readComplaints(messages.map((message) => ({message: `${message}\n`, line: 3, xpath: '/*'})), 10).map(({fault, element, detail, got}) => [fault, element, detail, got])

describe('what the validator says', () => {
  it('is told with names as people say them', () => {
    expect(read(`Element '${md}A': This element is not expected. Expected is one of ( ${md}B, ##other{${md.slice(1, -1)}}* ).`)).toEqual([
      ['misplaced', 'A', 'B', ''],
    ])
    expect(read(`Element '${md}A': Missing child element(s). Expected is ( ${md}B ).`)).toEqual([['incomplete', 'A', 'B', '']])
  })

  it('is told of an attribute by element and attribute', () => {
    expect(read(`Element '${md}A', attribute 'index': 'x' is not a valid value of the atomic type 'xs:unsignedShort'.`)).toEqual([
      ['bad-value', 'A/@index', 'xs:unsignedShort', 'x'],
    ])
    expect(read(`Element '${md}A': The attribute 'index' is required but missing.`)).toEqual([['missing-attribute', 'A', 'index', '']])
    expect(read(`Element '${md}A', attribute 'indx': The attribute 'indx' is not allowed.`)).toEqual([['unknown-attribute', 'A', 'indx', '']])
  })

  it('is told once of one value, with the values that would do', () => {
    expect(
      read(
        `Element '${md}A', attribute 'use': [facet 'enumeration'] The value 'both' is not an element of the set {'encryption', 'signing'}.`,
        `Element '${md}A', attribute 'use': 'both' is not a valid value of the atomic type '${md}KeyTypes'.`,
      ),
    ).toEqual([['bad-value', 'A/@use', 'encryption, signing', 'both']])
  })

  it('is told of an element in the wrong namespace by both', () => {
    expect(read(`Element '{urn:x}B': This element is not expected. Expected is one of ( ${md}A, ${md}B ).`)).toEqual([['namespace', 'B', md.slice(1, -1), 'urn:x']])
    expect(read(`Element 'B': This element is not expected. Expected is ( ${md}B ).`)).toEqual([['namespace', 'B', md.slice(1, -1), '']])
    expect(read(`Element '${md}B': This element is not expected. Expected is ( ${md}B ).`)).toEqual([['misplaced', 'B', 'B', '']])
  })

  it('is told without what could stand for anything', () => {
    expect(read(`Element '${md}A': This element is not expected. Expected is ( ##other{${md.slice(1, -1)}}* ).`)).toEqual([['misplaced', 'A', '', '']])
    expect(read(`Element '${md}A': Missing child element(s). Expected is ( ##other{${md.slice(1, -1)}}* ).`)).toEqual([['empty', 'A', '', '']])
    expect(read(`Element '${md}A': The attribute '{http://www.w3.org/XML/1998/namespace}lang' is required but missing.`)).toEqual([
      ['missing-attribute', 'A', 'xml:lang', ''],
    ])
  })

  it('is told of a type whose prefix or name does not exist in a schema that is known', () => {
    const type = "attribute '{http://www.w3.org/2001/XMLSchema-instance}type'"
    expect(read(`Element '${md}A', ${type}: The QName value 'xs:string' has no corresponding namespace declaration in scope.`)).toEqual([
      ['unbound', 'A/@type', '', 'xs:string'],
    ])
    expect(read(`Element '${md}A', ${type}: The QName value '{http://www.w3.org/2001/XMLSchema}sting' of the xsi:type attribute does not resolve to a type definition.`)).toEqual([
      ['unknown-type', 'A/@type', '', 'sting'],
    ])
  })

  it('is let be when it is of a type that only an extension knows', () => {
    expect(
      read(
        `Element '${md}A', attribute '{x}type': The QName value '{urn:y}Z' of the xsi:type attribute does not resolve to a type definition.`,
        `Element '${md}A': The type definition is abstract.`,
      ),
    ).toEqual([])
    expect(read(`Element '${md}A': The type definition is abstract.`)).toHaveLength(1)
  })

  it('is passed on as it is when it is of no known kind, and never at any length', () => {
    expect(read(`Element '${md}A': Something new.`, 'No element at all.')).toEqual([
      ['other', 'A', 'Something new.', ''],
      ['other', '', 'No element at all.', ''],
    ])
    const [[, , , got] = []] = read(`Element '${md}A': '${'x'.repeat(500)}' is not a valid value of the atomic type 'xs:base64Binary'.`) as string[][]
    expect(got).toHaveLength(81)
  })

  it('counts lines from the beginning of the file', () => {
    expect(readComplaints([{message: `Element 'A': x`, line: 3}], 10)[0]?.line).toBe(13)
  })
})
