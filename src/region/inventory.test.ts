import {describe, expect, it} from 'vitest'
import {loadParties} from '../parties/registry.ts'
import {inventoryToText} from './inventory-to-text.ts'
import {takeInventory} from './inventory.ts'

describe('the inventory of local IdPs', () => {
  const inventory = takeInventory(loadParties())

  it('counts as the assignment does', () => {
    expect(inventory.localIdp).toMatchObject({count: 27, of: 49})
    expect(inventory.usedForSiths).toMatchObject({count: 5, of: 27})
    expect(inventory.region).toEqual({localIdp: true, count: 2, prepared: 2})
  })

  it('has every organisation once, the region first and the rest in Swedish order', () => {
    const slugs = inventory.rows.map(({slug}) => slug)
    expect(new Set(slugs).size).toBe(50)
    expect([slugs[0], slugs[1], slugs.at(-1)]).toEqual(['vgr', 'ale', 'ockero'])
  })

  it('counts only what the parties say', () => {
    const fewer = takeInventory(loadParties().filter(({slug}) => slug !== 'goteborg' && slug !== 'vgr'))
    expect([fewer.localIdp.count, fewer.localIdp.of, fewer.usedForSiths.count]).toEqual([26, 48, 4])
    expect(inventoryToText(fewer, 'text', 'sv')).toContain('VGR: nej.')
  })

  it('marks what nobody has confirmed', () => {
    const line = inventoryToText(inventory, 'text', 'sv').split('\n').find((one) => one.startsWith('goteborg'))
    expect(line).toMatch(/Göteborg\s+ja\s+1 \?\s+ja \?\s+okänt$/)
  })

  it.each(['text', 'md', 'csv', 'csv-excel'] as const)('is told whole as %s', (format) => {
    const lines = inventoryToText(inventory, format, 'en').split(/\r?\n/)
    expect(lines.filter((line) => /\b(?:yes|no)\b.*(?:–|unknown|\d)/.test(line)).length).toBeGreaterThanOrEqual(50)
    if (format === 'text') expect(Math.max(...lines.map(({length}) => length))).toBeLessThanOrEqual(80)
  })
})
