import {readFileSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {readRecording} from '../../src/capture/read-recording.ts'
import {fieldOf, listIn} from '../../src/capture/json-shape.ts'
import {VgefosError, vgefosError} from '../../src/errors.ts'
import type {Recording} from '../../src/evidence/recording.ts'
import {passedFolder, runsFolder} from '../../src/login/runs-folder.ts'
import type {SeenLogin} from '../../src/report/checklist/login-check.ts'
import {type Text, fill} from '../../src/text.ts'

/** A recording of test-login, and how that login ended. */
export interface ReadRecording {
  /** As the user named it; `null` when test-login had kept it and it was found. */
  readonly file: string | null
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

/** The environment that all of the named recordings were made in; nothing when they differ, or there are none. */
export function environmentOf(named: readonly string[]): string | undefined {
  const [first, ...others] = new Set(readRecordings(named).map(({recording}) => recording.environment.name))
  return others.length === 0 ? first : undefined
}

/** Runs that are looked through; nobody has more of them between two logins to the same service. */
const mostRuns = 20

/**
 * The latest login to each service of that organisation in that environment which test-login has kept. A login with a
 * fault that somebody asked for shows what the receiver does with it, and says nothing of the organisation.
 */
export function latestLogins(slug: string, environment: string, folder: string = runsFolder()): readonly ReadRecording[] {
  const runs = listOf(folder).filter((name) => name.endsWith(`Z-${slug}`)).sort().reverse().slice(0, mostRuns)
  const files = [passedFolder(slug), ...runs].flatMap((run) =>
    listOf(path.join(folder, run)).filter((name) => name.endsWith('.recording.json')).map((name) => path.join(folder, run, name)),
  )
  const found = files.flatMap((file) => {
    const {read, isProvoked} = recordingIn(file)
    return read?.recording.environment.name === environment && !isProvoked ? [{...read, file: null}] : []
  })
  const byTime = found.toSorted((one, other) => other.recording.startedAt.localeCompare(one.recording.startedAt))
  return byTime.filter(({login}, at) => byTime.findIndex((one) => one.login.app === login.app) === at)
}

/** Throws E_USAGE for a login of another organisation or environment: it says nothing of the one that was asked about. */
export function demandOwn(recordings: readonly ReadRecording[], slug: string, environment: string): void {
  for (const {file, recording} of recordings) {
    const {organisation} = recording.scenario
    if (organisation !== slug) throw another(file, words.organisation, organisation, slug)
    if (recording.environment.name !== environment) throw another(file, words.environment, recording.environment.name, environment)
  }
}

function another(file: string | null, {sv, en}: Text, got: string, wanted: string): VgefosError {
  const slots = {file: file ?? '', got: got === '' ? '–' : got, wanted}
  return new VgefosError('E_USAGE', {sv: fill(sv, slots), en: fill(en, slots)})
}

const words = {
  organisation: {
    sv: 'Inspelningen {file} gäller {got}, och checklistan {wanted}. Ange en inspelning av {wanted}.',
    en: 'The recording {file} is of {got}, and the checklist of {wanted}. Give a recording of {wanted}.',
  },
  environment: {
    sv: 'Inspelningen {file} är gjord i miljön {got}, och checklistan gäller {wanted}. Ange --env {got}, eller en inspelning från {wanted}.',
    en: 'The recording {file} was made in the environment {got}, and the checklist is of {wanted}. Give --env {got}, or a recording from {wanted}.',
  },
}

function recordingIn(file: string): {readonly read: (ReadRecording & {readonly file: string}) | undefined; readonly isProvoked: boolean} {
  const json = jsonOf(file)
  const recording = readRecording(json)?.recording
  const scenario = fieldOf(json, 'scenario')
  const isProvoked = listIn(scenario, 'faults').length + listIn(scenario, 'down').length > 0
  if (!recording) return {read: undefined, isProvoked}
  const {outcome, startedAt} = recording
  const host = 'host' in outcome ? outcome.host : undefined
  return {read: {file, recording, login: {app: recording.scenario.app, outcome: outcome.kind, host, startedAt}}, isProvoked}
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
