import {describe, expect, it} from 'vitest'
import {loadParties} from './registry.ts'
import {sortParties} from './sort-parties.ts'

const sorted = sortParties(loadParties()).map(({shortName}) => shortName.value)

describe('Swedish order', () => {
  it('begins with Ale and ends with Åmål and Öckerö', () => {
    expect(sorted[0]).toBe('Ale')
    expect(sorted.slice(-2)).toEqual(['Åmål', 'Öckerö'])
  })

  it('puts Å before Ä before Ö, inside names as well', () => {
    const inOrder = [
      ['Vara', 'Vårgårda', 'Vänersborg'],
      ['Tranemo', 'Trollhättan', 'Töreboda'],
      ['Götene', 'Herrljunga'],
    ]
    for (const names of inOrder) expect(sorted.filter((name) => names.includes(name))).toEqual(names)
  })

  it('leaves the list that it was given as it was', () => {
    const parties = loadParties()
    sortParties(parties)
    expect(parties[0]?.slug).toBe('vgr')
  })
})
