import {Readable} from 'node:stream'
import {vgefosError} from '../errors.ts'
import {limits} from '../limits.ts'

/**
 * Ends the stream with E_INPUT_SILENT when nothing comes for that many milliseconds: a pipe that nobody writes to would
 * otherwise keep a script waiting for ever. Refresh it at each piece. Nothing for a terminal, where a person types.
 */
export function silenceAlarm(
  stream: AsyncIterable<unknown>,
  source: string,
  silence: number = limits.silence,
): NodeJS.Timeout | undefined {
  if (!(stream instanceof Readable) || ('isTTY' in stream && stream.isTTY === true)) return undefined
  const seconds = String(silence / 1000)
  const alarm = setTimeout(() => stream.destroy(vgefosError('E_INPUT_SILENT', {source, seconds})), silence)
  return alarm
}
