import {PassThrough} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {silenceAlarm} from './silence-alarm.ts'

const silent = async (stream: PassThrough): Promise<unknown> => {
  for await (const piece of stream) return piece
  return undefined
}

describe('a stream that says nothing', () => {
  it('ends with an error of ours', async () => {
    const stream = new PassThrough()
    silenceAlarm(stream, 'stdin', 5)
    await expect(silent(stream)).rejects.toMatchObject({code: 'E_INPUT_SILENT'})
  })

  it('is waited for when a person types', () => {
    expect(silenceAlarm(Object.assign(new PassThrough(), {isTTY: true}), 'stdin')).toBeUndefined()
  })
})
