import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apacheWord, claimString, powerShellString, quoted, xmlValue} from './escape.ts'
import {xmlText} from '../saml/arbitrary.ts'
import {parseXml} from '../saml/xml.ts'

describe('a value', () => {
  it('comes out of an XML attribute as it went in', () => {
    fc.assert(fc.property(xmlText.map((text) => text.replaceAll(/[\r\t\u0085\u2028]/g, '')), (value) => {
      expect(parseXml(`<a b="${xmlValue(value)}"/>`).document?.documentElement.getAttribute('b')).toBe(value)
    }))
  })

  it('is one word to Apache, whatever quotes and backslashes it has', () => {
    expect(apacheWord('a "b" \\c')).toBe('"a \\"b\\" \\\\c"')
  })

  it('is one string of Java, C# and TypeScript, on one line', () => {
    expect(quoted('a"b\\c\nd\u2028e')).toBe('"a\\"b\\\\c\\nd\\u2028e"')
  })

  it('is one string of PowerShell, which has five signs that end one', () => {
    expect(powerShellString("d'Or ‘a’ ‚b‛ $x `y")).toBe("'d''Or ‘‘a’’ ‚‚b‛‛ $x `y'")
  })

  it('never ends a string of claim rules', () => {
    expect(claimString('a"b').slice(1, -1)).not.toContain('"')
  })
})
