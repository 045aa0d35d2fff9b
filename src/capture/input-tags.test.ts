import {expect, it} from 'vitest'
import {inputTags} from './input-tags.ts'

it('finds each tag, and the end of it outside quotes', () => {
  const html = `<p><input type="hidden" name='a' value="x > y"/> <INPUT name=b><inputs><input\nname="c">`
  expect(inputTags(html)).toEqual([`<input type="hidden" name='a' value="x > y"/>`, '<INPUT name=b>', '<input\nname="c">'])
})

it('ends a tag with a quote that is never closed at the first sign that could end it', () => {
  expect(inputTags(`<input name='a><p>`)).toEqual([`<input name='a>`])
})

it('finds nothing in tags that never end, however many', () => {
  expect(inputTags('<input name="SAMLResponse" '.repeat(20_000))).toEqual([])
})
