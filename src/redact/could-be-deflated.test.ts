import {createHash} from 'node:crypto'
import {constants, deflateRawSync, inflateRawSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {couldBeDeflated} from './could-be-deflated.ts'

const texts = ['<a/>', 'abcdabcdabcdabcd', 'Örebro, Malmö & Ängelholm', '<samlp:Response ID="_1">'.repeat(40), 'a\tb\r\n'.repeat(9)]

describe('what could be deflated', () => {
  it.each(texts)('is all that zlib writes of %j, with codes of every kind', (text) => {
    for (const level of [0, 1, 6, 9])
      for (const strategy of [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE])
        expect(couldBeDeflated(deflateRawSync(text, {level, strategy})), `${String(level)} ${String(strategy)}`).toBe(true)
  })

  it('is still known when its end is cut off', () => {
    const whole = deflateRawSync('<samlp:Response ID="_1">'.repeat(4))
    expect(couldBeDeflated(whole.subarray(0, 17))).toBe(true)
  })

  it('is hardly anything that is not, and everything that zlib reads as text', () => {
    let taken = 0
    for (let index = 0; index < 4000; index += 1) {
      const bytes = createHash('sha256').update(String(index)).digest()
      const could = couldBeDeflated(bytes)
      if (could) taken += 1
      else expect(textIn(bytes), bytes.toString('hex')).toBeUndefined()
    }
    expect(taken).toBeLessThan(100)
  })
})

/** More than three letters, when zlib reads them. */
function textIn(bytes: Buffer): string | undefined {
  try {
    const text = inflateRawSync(bytes, {finishFlush: 2}).toString('latin1')
    return text.length > 3 && !/[\u0000-\u0008\u000E-\u001F]/.test(text) ? text : undefined
  } catch {
    return undefined
  }
}
