import {expect, it} from 'vitest'
import {repeatedBy} from './repeated.ts'

it('those of one key stand together, in the order of the first, and what is alone is left out', () => {
  expect(repeatedBy(['b1', 'a1', 'c1', 'a2', 'b2', 'b3'], (value) => value.charAt(0))).toEqual([['b1', 'b2', 'b3'], ['a1', 'a2']])
})

it('a key may be any text', () => {
  expect(repeatedBy(['__proto__', 'constructor', '__proto__'], (value) => value)).toEqual([['__proto__', '__proto__']])
})
