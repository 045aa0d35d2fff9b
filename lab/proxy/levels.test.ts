import {describe, expect, it} from 'vitest'
import {levelDownward, levelsUpward} from './levels.ts'

const levels = {'below/2': 'above/2', 'below/3': 'above/3', 'below/strong': 'above/3'}

describe('levels on their way up', () => {
  it('are called by the name above, each once', () => {
    expect(levelsUpward(levels, ['below/3', 'below/strong'])).toEqual(['above/3'])
  })

  it('are all of them when nobody wants any in particular', () => {
    expect(levelsUpward(levels, [])).toEqual(['above/2', 'above/3'])
  })

  it('leave out those that are unknown, also when they are known above', () => {
    expect(levelsUpward(levels, ['below/4', 'above/3'])).toEqual([])
  })
})

describe('a level on its way down', () => {
  it('gets the name that was wanted', () => {
    expect(levelDownward(levels, ['below/strong'], 'above/3')).toBe('below/strong')
  })

  it('is never raised, and never lowered either: only exact is understood', () => {
    expect(levelDownward(levels, ['below/3'], 'above/2')).toBeUndefined()
    expect(levelDownward(levels, ['below/2'], 'above/3')).toBeUndefined()
  })

  it('is nothing when the name above is unknown', () => {
    expect(levelDownward(levels, [], 'above/4')).toBeUndefined()
  })
})
