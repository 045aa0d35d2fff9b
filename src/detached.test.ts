import {describe, expect, it} from 'vitest'
import {detached} from './detached.ts'

describe('a text on its own', () => {
  it('is the same text, whatever its letters', () => {
    for (const text of ['', 'https://idp.example/saml', 'Göteborgs stad', 'Ł – 漢字 😀', '\uD800 alone']) expect(detached(text)).toBe(text)
  })

  it('is so for more texts than are kept', () => {
    const texts = Array.from({length: 1200}, (_, index) => `https://sp${String(index)}.example`)
    expect(texts.map(detached)).toEqual(texts)
    expect(texts.map(detached)).toEqual(texts)
  })
})
