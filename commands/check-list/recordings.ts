import {readFileSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {readRecording} from '../../src/capture/read-recording.ts'
import {fieldOf, listIn, textIn} from '../../src/capture/json-shape.ts'
import {VgefosError, vgefosError} from '../../src/errors.ts'
import type {Recording} from '../../src/evidence/recording.ts'
import {runsFolder} from '../../src/login/runs-folder.ts'
import type {SeenLogin} from '../../src/report/checklist/login-check.ts'

/** A recording of test-login, and how that login ended. */
export interface ReadRecording {
  readonly file: string
  readonly recording: Recording
  readonly login: SeenLogin
}

/** The recordings in the files and folders that the user named. Throws E_UNREADABLE_FILE, and E_USAGE for what is no recording. */
export function readRecordings(named: readonly string[]): readonly ReadRecording[] {
  return named.flatMap(filesOf).map((file) => {
    const {read} = recordingIn(file)
    if (!read) throw noLoginIn(file)
    return read
  })
}

/**
 * The latest run of that organisation in that environment which test-login has kept. A run with a fault that somebody
 * asked for shows what the receiver does with it, and says nothing of the organisation.
 */
export function latestRun(slug: string, environment: string, folder: string = runsFolder()): readonly ReadRecording[] {
  const runs = listOf(folder).filter((name) => name.endsWith(`Z-${slug}`))
  for (const name of runs.sort().reverse()) {
    const files = listOf(path.join(folder, name)).filter((file) => file.endsWith('.recording.json'))
    const found = files.map((file) => recordingIn(path.join(folder, name, file)))
    const usable = found.flatMap(({read, hasFaults}) => (read?.recording.environment.name === environment && !hasFaults ? [read] : []))
    if (usable.length > 0) return usable
  }
  return []
}

function recordingIn(file: string): {readonly read: ReadRecording | undefined; readonly hasFaults: boolean} {
  const json = jsonOf(file)
  const recording = readRecording(json)?.recording
  const hasFaults = listIn(fieldOf(json, 'scenario'), 'faults').length > 0
  if (!recording) return {read: undefined, hasFaults}
  const outcome = textIn(fieldOf(json, 'outcome'), 'kind') ?? 'unclear'
  const login = {app: recording.scenario.app, outcome, startedAt: recording.startedAt}
  return {read: {file, recording, login}, hasFaults}
}

/** The user named a file that holds something else. */
export function noLoginIn(file: string): VgefosError {
  return new VgefosError('E_USAGE', {
    sv: `Filen ${file} innehåller ingen inloggning. Ange en inspelning från test-login, en HAR eller en export från SAML-tracer.`,
    en: `The file ${file} holds no login. Give a recording of test-login, a HAR or an export of SAML-tracer.`,
  })
}

function filesOf(named: string): readonly string[] {
  const isFolder = statSync(named, {throwIfNoEntry: false})?.isDirectory() ?? false
  if (!isFolder) return [named]
  const files = listOf(named).filter((name) => name.endsWith('.recording.json'))
  if (files.length === 0) throw noLoginIn(named)
  return files.sort().map((name) => path.join(named, name))
}

function jsonOf(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw vgefosError('E_UNREADABLE_FILE', {file, reason: String((error as NodeJS.ErrnoException).code)}, {cause: error})
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
