import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {editDistance} from './edit-distance.ts'

const word = fc.string({maxLength: 12})

describe('the distance between two words', () => {
  it.each([
    ['goteborg', 'goteborg', 0],
    ['gotebrog', 'goteborg', 1],
    ['gotborg', 'goteborg', 1],
    ['goteborgg', 'goteborg', 1],
    ['koteborg', 'goteborg', 1],
    ['', 'ale', 3],
    ['hjo', 'ale', 3],
  ])('from %j to %j is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
  })

  it('is the same both ways, and nothing only between equals', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one))
        expect(editDistance(one, other) === 0).toBe(one === other)
      }),
    )
  })
})
