import {describe, expect, it} from 'vitest'
import {runName, runsFolder} from './runs-folder.ts'

describe('runName', () => {
  const at = (time: string): string => runName(new Date(time), 'goteborg')

  it('differs between two runs within the same second', () => {
    expect(at('2026-03-01T13:05:12.001Z')).not.toBe(at('2026-03-01T13:05:12.002Z'))
  })

  it('sorts by time and holds nothing that a file system refuses', () => {
    expect(at('2026-03-01T13:05:12.001Z')).toBe('2026-03-01T130512.001Z-goteborg')
    expect(at('2026-03-01T13:05:12.999Z') < at('2026-03-01T13:05:13.000Z')).toBe(true)
  })
})

describe('runsFolder', () => {
  it("is the user's own state folder, never the current one", () => {
    expect(runsFolder({XDG_STATE_HOME: '/state'}, 'linux')).toBe('/state/vgefos/runs')
    expect(runsFolder({}, 'linux')).toMatch(/\.local\/state\/vgefos\/runs$/)
  })

  it('does not become a folder beside the user when a variable is empty', () => {
    expect(runsFolder({XDG_STATE_HOME: ''}, 'linux')).toMatch(/\.local\/state\/vgefos\/runs$/)
  })
})
