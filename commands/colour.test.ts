import {describe, expect, it} from 'vitest'
import {painterFor, wantsColour} from './colour.ts'

const terminal = {isTTY: true}
const pipe = {}

describe('colour', () => {
  it('is for terminals, and not for pipes, builds and dumb terminals', () => {
    expect(wantsColour(terminal, [], {})).toBe(true)
    expect(wantsColour(pipe, [], {})).toBe(false)
    expect(wantsColour(terminal, [], {CI: 'true'})).toBe(false)
    expect(wantsColour(terminal, [], {TERM: 'dumb'})).toBe(false)
  })

  it('is off when NO_COLOR says anything, and on when FORCE_COLOR does', () => {
    expect(wantsColour(terminal, [], {NO_COLOR: '1', FORCE_COLOR: '1'})).toBe(false)
    expect(wantsColour(terminal, [], {NO_COLOR: ''})).toBe(true)
    expect(wantsColour(pipe, [], {FORCE_COLOR: '1', CI: 'true'})).toBe(true)
    expect(wantsColour(terminal, [], {FORCE_COLOR: '0'})).toBe(false)
  })

  it('follows the flag before the environment, and the last flag of several', () => {
    expect(wantsColour(pipe, ['--color'], {NO_COLOR: '1'})).toBe(true)
    expect(wantsColour(terminal, ['--color', '--no-color'], {FORCE_COLOR: '1'})).toBe(false)
  })

  it('marks verdicts and headings, and changes no word', async () => {
    const text = 'FEL SIG01 x\n  OK      y\nSVAR       Status  Success\nplain OK\n! <a>\n= <b/>'
    const paint = await painterFor(terminal, [], {})
    const painted = paint(text).split('\n')
    expect(painted[0]).toBe('\u001B[31m\u001B[1mFEL\u001B[22m\u001B[39m SIG01 x')
    expect(painted[1]).toMatch(/^\u001B\[32m {2}OK/)
    expect(painted[2]).toMatch(/^\u001B\[1mSVAR/)
    expect(painted[3]).toBe('plain OK')
    expect(painted.join('\n').replaceAll(/\u001B\[\d+m/g, '')).toBe(text)
  })

  it('paints nothing where it is not wanted', async () => {
    const paint = await painterFor(pipe, [], {})
    expect(paint('FEL x')).toBe('FEL x')
  })
})
