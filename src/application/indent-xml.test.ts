import {expect, it} from 'vitest'
import {element} from '../saml/write-xml.ts'
import {indentXml} from './indent-xml.ts'

it('puts an element on each line, and leaves text as it is', () => {
  const xml = element('a', {}, element('b', {c: 'd > e'}, ' text & more '), element('f', {}, element('g', {}))).xml
  expect(indentXml(xml)).toBe('<a>\n  <b c="d &gt; e"> text &amp; more </b>\n  <f>\n    <g/>\n  </f>\n</a>\n')
})
