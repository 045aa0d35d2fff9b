import {describe, expect, it} from 'vitest'
import type {Page} from '../../package/page.ts'
import {filledWith} from './filled.ts'
import {pageToHtml} from './page-to-html.ts'
import {pageToMarkdown} from './page-to-markdown.ts'

const around = {foot: 'foot', home: undefined}
const page = (words: string): Page => ({title: 'T', blocks: [{kind: 'text', words}, {kind: 'table', columns: ['A'], rows: [[words]]}]})
const html = (words: string, slots: Readonly<Record<string, string>> = {}): string => pageToHtml(page(words), filledWith('sv', slots), around)
const markdown = (words: string, slots: Readonly<Record<string, string>> = {}): string => pageToMarkdown(page(words), filledWith('sv', slots), around)

describe('a page of the package', () => {
  it('shows code, emphasis, blanks and links as what they are', () => {
    const text = html('Kör `vgefos lab`, **sedan** ‹fyll i: värd› i [guiden](2-guide.html).')
    expect(text).toContain('<code>vgefos lab</code>, <strong>sedan</strong> <mark>‹fyll i: värd›</mark> i <a href="2-guide.html">guiden</a>')
  })

  it('lets no element through that a slot brings', () => {
    const slots = {org: '<img src=x onerror=alert(1)>'}
    expect(html('{org}', slots)).not.toContain('<img')
    expect(markdown('{org}', slots)).not.toContain('<img')
  })

  it('links nowhere outside the folder', () => {
    expect(html('[här](javascript:alert(1)) [där](https://evil.example/)')).not.toContain('<a href="j')
    expect(html('[här](javascript:alert(1)) [där](https://evil.example/)')).not.toContain('href="https')
  })

  it('keeps what stands in a block of code as it is', () => {
    const block: Page = {title: 'T', blocks: [{kind: 'code', language: 'xml', lines: '<a b="`c`">\n  **d**'}]}
    expect(pageToMarkdown(block, filledWith('sv', {}), around)).toContain('```xml\n<a b="`c`">\n  **d**\n```')
    expect(pageToHtml(block, filledWith('sv', {}), around)).toContain('&lt;a b=&quot;`c`&quot;&gt;\n  **d**')
  })

  it('does not break a table of Markdown by a bar', () => {
    expect(markdown('a|b')).toContain('| a\\|b |')
  })
})
