import {describe, expect, it} from 'vitest'
import {items} from '../checklist/items/index.ts'
import {itemToText} from './item-to-text.ts'

describe('an item of the checklist, explained', () => {
  it.each(items.flatMap((item) => [[item.code, 'sv', item] as const, [item.code, 'en', item] as const]))('%s says all it has, within 80 columns (%s)', (code, language, item) => {
    const text = itemToText(item, language)
    const flat = text.replaceAll(/\s+/g, ' ')
    for (const part of [code, item.title, item.why, item.how]) expect(flat).toContain(typeof part === 'string' ? part : part[language])
    expect(Math.max(...text.split('\n').filter((line) => !line.includes('://')).map(({length}) => length))).toBeLessThanOrEqual(80)
  })
})
