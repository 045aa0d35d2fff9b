import {describe, expect, it} from 'vitest'
import {anchor, html, link} from './html.ts'

describe('a template', () => {
  it('lets no text become markup, in an element or in an attribute', () => {
    const text = `<script>alert(1)</script>" onload='x' &amp; \u202E\u001B[31m`
    const {markup} = html`<p title="${text}">${text}</p>`
    expect(markup.replaceAll(/^<p title="|<\/p>$/g, '')).not.toMatch(/[<']|"(?!>)|&(?!(amp|lt|gt|quot|#39);)|[\u202E\u001B]/)
  })

  it('keeps what another template made', () => {
    expect(html`<ul>${['a', '<'].map((text) => html`<li>${text}</li>`)}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;</li></ul>')
  })
})

describe('a link', () => {
  it('never leads to a script', () => {
    expect(link('javascript:alert(1)', html`x`).markup).toBe('x')
    expect(link('https://docs.example/?a&b', html`x`).markup).toBe('<a href="https://docs.example/?a&amp;b">x</a>')
  })
})

describe('an anchor', () => {
  it('holds letters and digits alone, whatever it is made of', () => {
    expect(anchor('https://idp.example/å "x"', 'SIG01')).toMatch(/^[A-Za-z0-9-]+$/)
  })
})
