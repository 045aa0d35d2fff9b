import {describe, expect, it} from 'vitest'
import {onlyOwn} from './only-own.ts'

describe('a table of its own keys', () => {
  const table = onlyOwn({a: 1})

  it('answers what is in it', () => {
    expect(table['a']).toBe(1)
    expect('a' in table).toBe(true)
  })

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'b'])('has no %s', (key) => {
    expect(table[key]).toBeUndefined()
    expect(key in table).toBe(false)
  })
})
