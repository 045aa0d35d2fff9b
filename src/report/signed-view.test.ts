import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {signedView} from '../saml/signed-view.ts'
import {parseXml} from '../saml/xml.ts'
import {reportedElements, signedViewToText} from './signed-view.ts'

const xml = readFileSync(new URL('../../fixtures/saml/sound-response/message.xml', import.meta.url), 'utf8')
const root = parseXml(xml).document!.documentElement

describe('the view of what is signed', () => {
  it('has a margin for every line, and hides the person', () => {
    const text = signedViewToText(signedView(root, []), 'sv', 'sv')
    const lines = text.split('\n').slice(text.split('\n').indexOf('') + 1)
    expect(lines.every((line) => /^[=!-]? +<|^[=! -] +\S/.test(line))).toBe(true)
    expect(lines[0]).toMatch(/^! <samlp:Response /)
    expect(text).not.toMatch(/TSTNMT2321000156-\w|Wallström/)
  })

  it('names each element by its path, numbered where there are several', () => {
    const paths = reportedElements(signedView(root, [])).map(({path}) => path)
    expect(paths[0]).toBe('/samlp:Response')
    expect(paths).toContain('/samlp:Response/saml:Assertion/saml:AttributeStatement/saml:Attribute[2]/saml:AttributeValue')
    expect(new Set(paths).size).toBe(paths.length)
  })
})
