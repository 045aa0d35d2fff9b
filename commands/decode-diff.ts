import type {KeyObject} from 'node:crypto'
import {capture} from '../src/capture/capture.ts'
import {readFileInput} from '../src/capture/read-input.ts'
import {vgefosError} from '../src/errors.ts'
import {type Decoded, exitOf, judgeCapture} from '../src/report/decoded.ts'
import {type DiffAnswer, differencesOf} from '../src/report/message-diff.ts'
import type {EntityDescriptor} from '../src/saml/model.ts'
import {language} from './language.ts'

export interface DiffChoice {
  readonly files: readonly (string | undefined)[]
  readonly known: readonly EntityDescriptor[]
  readonly now: Date
  readonly key: KeyObject | undefined
  readonly withIds: boolean
  readonly showPersonal: boolean
}

/** What could be compared; else the one that could not be read. */
export type Compared = {readonly answer: DiffAnswer} | {readonly unread: Decoded; readonly name: string}

/** Compares what two files say. Throws E_MISSING_FLAG, and what a file that cannot be read gives. */
export async function compareFiles({files, known, now, key, withIds, showPersonal}: DiffChoice): Promise<Compared> {
  const [a, b] = files
  if (a === undefined || b === undefined)
    throw vgefosError('E_MISSING_FLAG', {flag: 'B', example: 'vgefos decode --diff a.xml b.xml'})
  const read = async (file: string): Promise<Decoded> =>
    judgeCapture(capture((await readFileInput(file)).bytes, 'file'), known, now, key)
  const [one, other] = [await read(a), await read(b)]
  if (!one.capture.content) return {unread: one, name: a}
  if (!other.capture.content) return {unread: other, name: b}

  const all = differencesOf(one, other, {language, showPersonal})
  const differences = withIds ? all : all.filter(({group}) => group !== 'ids')
  const same = differences.length === 0
  const exit = exitOf({...one, results: [...one.results, ...other.results].filter(({outcome}) => outcome === 'crashed')})
  return {answer: {schema: 'vgefos.decode-diff/1', a, b, same, differences, leftOut: all.length - differences.length, exit}}
}
