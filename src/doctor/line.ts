import {type ExitCode, exit} from '../exit.ts'
import type {Text} from '../text.ts'

/** One thing that was looked at on this machine or from it. */
export interface DoctorLine {
  /** What it is called in JSON: `browser`, or for a host `tls`. */
  readonly id: string
  /** The host that it is about; `null` for this machine. */
  readonly host: string | null
  readonly verdict: 'ok' | 'warning' | 'failed' | 'not-looked'
  readonly found: Text
  /** What to do, when something is to be done. */
  readonly fix: Text | null
}

type Said = Pick<DoctorLine, 'verdict' | 'found' | 'fix'>

export const fine = (found: Text): Said => ({verdict: 'ok', found, fix: null})
export const doubtful = (found: Text, fix: Text): Said => ({verdict: 'warning', found, fix})
export const wrong = (found: Text, fix: Text): Said => ({verdict: 'failed', found, fix})
export const notLooked = (found: Text): Said => ({verdict: 'not-looked', found, fix: null})

/** What a command ends with after these. */
export function exitOfDoctor(lines: readonly DoctorLine[], {strict}: {readonly strict: boolean}): ExitCode {
  const bad = lines.some(({verdict}) => verdict === 'failed' || (strict && verdict === 'warning'))
  return bad ? exit.failed : exit.passed
}
