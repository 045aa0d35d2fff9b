import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {soundAssertion, soundResponse} from '../../rules/sound-evidence.ts'
import {signElement} from '../sign.ts'
import {makeTestKey} from '../test-keys.ts'
import {checkSignatures} from '../verify.ts'
import {writeResponse} from '../write-response.ts'
import {parseXml} from '../xml.ts'
import {autopsy} from './autopsy.ts'

const long = Buffer.from('vgefos '.repeat(30)).toString('base64')
const values = ['Åsa Öman & Söner <AB>', 'it\'s "so" - here', 'rad 1\r\nrad 2', long, long.replaceAll(/.{76}/g, '$&\n')]
const unsigned = writeResponse({
  ...soundResponse.message,
  assertions: [{...soundAssertion, attributes: [{...soundAssertion.attributes[0]!, values}, ...soundAssertion.attributes]}],
})
let signed: string
let pretty: string
let inclusive: string

beforeAll(async () => {
  const {key} = await makeTestKey('autopsy')
  signed = signElement(unsigned, 'Assertion', key)
  pretty = signElement(laidOut(unsigned), 'Assertion', key)
  inclusive = readFileSync('fixtures/corpus/xmlsec1/xmlsec1-inclusive.xml', 'utf8')
})

/** A pretty-printer of the tests’ own: elements on lines of their own, values left alone. */
function laidOut(xml: string): string {
  let depth = 0
  return xml.replaceAll(/(<\/[^>]+>)(?=<)|(<[^>/][^>]*[^/]>)(?=<)|(<[^>]+\/>)(?=<)/g, (tag, end?: string, start?: string) => {
    const next = start === undefined ? depth : depth + 1
    depth = end === undefined ? next : depth
    return `${tag}\n`
  })
}

function examined(xml: string): readonly (readonly string[])[] {
  const {document, problem} = parseXml(xml)
  expect(problem).toBeUndefined()
  const {signatures} = checkSignatures(document!.documentElement, [])
  return autopsy(xml, signatures).map(({damages}) => damages)
}

const latin1 = (xml: string): string => Buffer.from(xml, 'utf8').toString('latin1')
const windows1252 = (xml: string): string => new TextDecoder('windows-1252').decode(Buffer.from(xml, 'utf8'))

describe('a signed message that was damaged', () => {
  it.each<readonly [string, (xml: string) => string, string]>([
    ['white space between all elements', (xml) => xml.replaceAll('><', '>\n    <'), 'indented'],
    ['white space around a value', (xml) => xml.replace('>Alma<', '>\n  Alma\n<'), 'indented'],
    ['carriage returns lost', (xml) => xml.replaceAll(/&#(xD|13);/gi, ''), 'carriage-return-lost'],
    ['UTF-8 read as Latin-1', latin1, 'read-as-latin-1'],
    ['UTF-8 read as Windows-1252', windows1252, 'read-as-latin-1'],
    ['UTF-8 read as Latin-1 twice', (xml) => latin1(latin1(xml)), 'read-as-latin-1'],
    ['a letter lost', (xml) => xml.replace('Öman', '?man'), 'letter-lost'],
    ['two letters lost', (xml) => xml.replace('Åsa Öman', '\uFFFDsa \uFFFDman'), 'letter-lost'],
    ['letters in two parts', (xml) => xml.normalize('NFD'), 'letters-composed-otherwise'],
    ['signs escaped twice', (xml) => xml.replaceAll('&amp;', '&amp;amp;').replaceAll('&lt;', '&amp;lt;'), 'escaped-twice'],
    ['quotes made typographic', (xml) => xml.replace('>it\'s "so" - here<', '>it’s ”so” – here<'), 'typography'],
    ['quotes made typographic, escaped', (xml) => xml.replace(/>it.*?here</, '>it’s “so” – here<'), 'typography'],
    ['a renamed prefix', (xml) => xml.replaceAll('saml:', 'ns1:').replace('xmlns:saml=', 'xmlns:ns1='), 'prefix-renamed'],
    ['a lost declaration', (xml) => xml.replace(/ xmlns:xs="[^"]*"/, ''), 'declaration-lost'],
  ])('%s is named', (_, damage, name) => {
    expect(damage(signed)).not.toBe(signed)
    expect(examined(damage(signed))).toEqual([[name]])
  })

  it('by a base64 value wrapped or joined is named', () => {
    expect(examined(signed.replace(`>${long}<`, `>${long.slice(0, 60)}\n${long.slice(60)}<`))).toEqual([['base64-wrapped']])
    expect(examined(signed.replace(/>[\w+/=\n]+(?=<\/saml:AttributeValue>)/g, (value) => value.replaceAll('\n', '')))).toEqual([['base64-joined']])
  })

  it('by a joined layout is named', () => {
    expect(examined(pretty)).toEqual([])
    expect(examined(pretty.replaceAll(/>\n</g, '><'))).toEqual([['indentation-lost']])
  })

  it('by an added declaration is named, where the canonical form shows it', () => {
    const added = inclusive.replace('<samlp:Response ', '<samlp:Response xmlns:unused="urn:example:unused" ')
    expect(examined(added)).toEqual([['declaration-added']])
  })

  it('by two things at once is named by both', () => {
    expect(examined(latin1(signed).replaceAll('><', '>\n<'))).toEqual([['indented', 'read-as-latin-1']])
  })
})

describe('what no damage explains', () => {
  it.each([
    ['a changed name', (xml: string) => xml.replace('>Alma<', '>Anna<')],
    ['a changed level', (xml: string) => xml.replace('loa/loa3<', 'loa/loa4<')],
    ['a changed name, laid out', (xml: string) => xml.replace('>Alma<', '>Anna<').replaceAll('><', '>\n<')],
    ['a letter that was never there', (xml: string) => xml.replace('>Alma<', '>Al?ma<')],
  ])('%s is called a change', (_, change) => {
    expect(examined(change(signed))).toEqual([[]])
  })

  it('nothing is said of what does no harm', () => {
    expect(examined(signed)).toEqual([])
    expect(examined(signed.replaceAll(/="([^"']*)"/g, "='$1'"))).toEqual([])
    expect(examined(signed.replaceAll('><', '>\r\n<').replaceAll('>\r\n<', '><'))).toEqual([])
    expect(examined(signed.replace(/(<saml:NameID) ([^>]*)>/, '$1   $2 >'))).toEqual([])
  })

  it('is bounded, however long the message', () => {
    const huge = signed.replace('>Alma<', `>${'Anna & Bo <!-- --> '.replaceAll('&', '&amp;').repeat(100_000)}<`)
    expect(examined(huge)).toEqual([])
  })
})
