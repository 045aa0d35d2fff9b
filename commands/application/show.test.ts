import {describe, expect, it} from 'vitest'
import {sameAgain} from './show.ts'

describe('the command line that would have spared the questions', () => {
  it('has every answer, and quotes around those that a shell would split', () => {
    expect(sameAgain({entityId: 'https://a.se/s', acs: 'https://a.se/acs?x=1&y=2', names: ['sv=Tid "Å"'], attributes: ['mail:optional']})).toBe(
      'vgefos app new --entity-id https://a.se/s --acs "https://a.se/acs?x=1&y=2" --name "sv=Tid \\"Å\\"" --attr mail:optional',
    )
  })
})
