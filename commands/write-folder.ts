import {createHash, randomBytes} from 'node:crypto'
import {existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import * as valibot from 'valibot'
import {type VgefosError, isVgefosError, vgefosError} from '../src/errors.ts'

/** A file to write: where in the folder, with forward slashes, and what. */
export interface FolderFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * - `new`, `replaced`, `unchanged`: as it is to be
 * - `kept`: somebody has changed it since vgefos wrote it, or vgefos never did; it was left alone
 * - `removed`: vgefos wrote it earlier, nobody has changed it, and it is not written any more
 */
export type FileOutcome = 'new' | 'replaced' | 'unchanged' | 'kept' | 'removed'

export interface WrittenFile {
  readonly path: string
  readonly outcome: FileOutcome
}

/** What vgefos wrote there last time, by SHA-256: the only way to know what somebody has changed since. */
export const recordName = '.vgefos-written.json'

const recordSchema = valibot.object({
  schema: valibot.literal('vgefos.written/1'),
  files: valibot.record(valibot.string(), valibot.string()),
})

type Record = valibot.InferOutput<typeof recordSchema>['files']

/**
 * Writes the files into the folder, all of them or none. What somebody has changed is kept, and said to be. Files are
 * readable by the user alone, and nothing outside the folder is touched. Throws E_UNWRITABLE_FILE.
 */
export function writeFolder(folder: string, files: readonly FolderFile[]): readonly WrittenFile[] {
  const isNew = !existsSync(folder)
  const staging = isNew ? `${folder}.${unique()}.tmp` : path.join(folder, `.vgefos-${unique()}.tmp`)
  const undo: (() => void)[] = []
  demandFolder(folder)
  try {
    const record = readRecord(folder)
    const plan = planFiles(folder, files, record)
    stage(path.join(staging, 'new'), files.filter((file) => isToWrite(plan, file)), nextRecord(files, plan, record))
    if (isNew) renameSync(path.join(staging, 'new'), folder)
    else swap(folder, staging, plan, undo)
    return plan
  } catch (error) {
    for (const step of undo.reverse()) step()
    if (isVgefosError(error)) throw error
    throw unwritable(folder, error)
  } finally {
    rmSync(staging, {recursive: true, force: true})
  }
}

function demandFolder(folder: string): void {
  const standing = statSync(folder, {throwIfNoEntry: false})
  if (standing && !standing.isDirectory()) throw unwritable(folder, {code: 'ENOTDIR'})
  if (statSync(path.join(folder, recordName), {throwIfNoEntry: false})?.isDirectory()) throw unwritable(path.join(folder, recordName), {code: 'EISDIR'})
}

function unwritable(file: string, error: unknown): VgefosError {
  return vgefosError('E_UNWRITABLE_FILE', {file, reason: String((error as NodeJS.ErrnoException).code)}, {cause: error})
}

function planFiles(folder: string, files: readonly FolderFile[], record: Record): readonly WrittenFile[] {
  const planned = files.map(({path: name, content}) => ({path: name, outcome: outcomeOf(folder, name, hashOf(content), record)}))
  const wanted = new Set(files.map((file) => file.path))
  const stale = Object.keys(record).filter((name) => !wanted.has(name) && isInside(name) && existsSync(path.join(folder, name)))
  const left = stale.map((name) => ({path: name, outcome: isOurs(folder, name, record) ? ('removed' as const) : ('kept' as const)}))
  return [...planned, ...left]
}

function outcomeOf(folder: string, name: string, wanted: string, record: Record): FileOutcome {
  if (isBlocked(folder, name)) return 'kept'
  if (!existsSync(path.join(folder, name))) return 'new'
  if (hashOf(readFileSync(path.join(folder, name))) === wanted) return 'unchanged'
  return isOurs(folder, name, record) ? 'replaced' : 'kept'
}

function isOurs(folder: string, name: string, record: Record): boolean {
  return !isBlocked(folder, name) && record[name] === hashOf(readFileSync(path.join(folder, name)))
}

/** Something else than a file stands there, or something else than a folder on the way: a link would lead out of the folder. */
function isBlocked(folder: string, name: string): boolean {
  const parts = name.split('/')
  return parts.some((_part, at) => {
    const found = lstatSync(path.join(folder, ...parts.slice(0, at + 1)), {throwIfNoEntry: false})
    return found !== undefined && !(at === parts.length - 1 ? found.isFile() : found.isDirectory())
  })
}

/** The record lies in a folder that others may have written in, so its names are not to be trusted. */
function isInside(name: string): boolean {
  return !path.isAbsolute(name) && !/[\\:]/.test(name) && !name.split('/').some((part) => ['', '.', '..'].includes(part))
}

function isToWrite(plan: readonly WrittenFile[], {path: name}: FolderFile): boolean {
  return plan.some((one) => one.path === name && (one.outcome === 'new' || one.outcome === 'replaced'))
}

/** Everything is on the disk before anything that stands there is touched: a full disk is found out here. */
function stage(place: string, files: readonly FolderFile[], record: Record): void {
  const text = `${JSON.stringify({schema: 'vgefos.written/1', files: record}, undefined, 2)}\n`
  for (const {path: name, content} of [...files, {path: recordName, content: text}]) {
    mkdirSync(path.dirname(path.join(place, name)), {recursive: true})
    writeFileSync(path.join(place, name), content, {mode: 0o600})
  }
}

/** Moves the old aside and the new in, file by file, and notes how to go back. */
function swap(folder: string, staging: string, plan: readonly WrittenFile[], undo: (() => void)[]): void {
  const move = (from: string, to: string): void => {
    mkdirSync(path.dirname(to), {recursive: true})
    renameSync(from, to)
    undo.push(() => {
      renameSync(to, from)
    })
  }
  const changed = plan.filter(({outcome}) => ['new', 'replaced', 'removed'].includes(outcome))
  for (const {path: name, outcome} of [...changed, {path: recordName, outcome: 'replaced' as const}]) {
    const place = path.join(folder, name)
    if (existsSync(place)) move(place, path.join(staging, 'old', name))
    if (outcome !== 'removed') move(path.join(staging, 'new', name), place)
  }
}

/** What was kept is remembered as vgefos once wrote it: put back as it was, it counts as unchanged again. */
function nextRecord(files: readonly FolderFile[], plan: readonly WrittenFile[], record: Record): Record {
  const kept = plan.filter(({outcome}) => outcome === 'kept').flatMap(({path: name}) => (record[name] === undefined ? [] : [[name, record[name]] as const]))
  const ours = files.filter((file) => plan.some((one) => one.path === file.path && one.outcome !== 'kept'))
  return Object.fromEntries([...ours.map((file) => [file.path, hashOf(file.content)] as const), ...kept])
}

/** A record that is missing or damaged says nothing, and then everything that stands there is somebody else's. */
function readRecord(folder: string): Record {
  try {
    return valibot.parse(recordSchema, JSON.parse(readFileSync(path.join(folder, recordName), 'utf8'))).files
  } catch {
    return {}
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function unique(): string {
  return randomBytes(4).toString('hex')
}
