import {expect, it} from 'vitest'
import {tableOf} from './table.ts'

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])('a table does not answer to %j', (name) => {
  const table = tableOf({known: 1})
  expect(table[name]).toBeUndefined()
  expect(name in table).toBe(false)
})

it('a table answers to what is in it', () => {
  expect(tableOf({known: 1})['known']).toBe(1)
})
