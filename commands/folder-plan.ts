import {createHash} from 'node:crypto'
import {existsSync, lstatSync, readFileSync} from 'node:fs'
import path from 'node:path'
import * as valibot from 'valibot'

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

export type FolderRecord = valibot.InferOutput<typeof recordSchema>['files']

/** What is to happen to each file, and to those of the record that are not written any more. */
export function planFiles(folder: string, files: readonly FolderFile[], record: FolderRecord): readonly WrittenFile[] {
  const planned = files.map(({path: name, content}) => ({path: name, outcome: outcomeOf(folder, name, hashOf(content), record)}))
  const wanted = new Set(files.map((file) => file.path))
  const stale = Object.keys(record).filter((name) => !wanted.has(name) && isInside(name) && existsSync(path.join(folder, name)))
  const left = stale.map((name) => ({path: name, outcome: isOurs(folder, name, record) ? ('removed' as const) : ('kept' as const)}))
  return [...planned, ...left]
}

function outcomeOf(folder: string, name: string, wanted: string, record: FolderRecord): FileOutcome {
  if (isBlocked(folder, name)) return 'kept'
  if (!existsSync(path.join(folder, name))) return 'new'
  if (hashOf(readFileSync(path.join(folder, name))) === wanted) return 'unchanged'
  return isOurs(folder, name, record) ? 'replaced' : 'kept'
}

function isOurs(folder: string, name: string, record: FolderRecord): boolean {
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

export function isToWrite(plan: readonly WrittenFile[], {path: name}: FolderFile): boolean {
  return plan.some((one) => one.path === name && (one.outcome === 'new' || one.outcome === 'replaced'))
}

/** What was kept is remembered as vgefos once wrote it: put back as it was, it counts as unchanged again. */
export function nextRecord(files: readonly FolderFile[], plan: readonly WrittenFile[], record: FolderRecord): FolderRecord {
  const kept = plan.filter(({outcome}) => outcome === 'kept').flatMap(({path: name}) => (record[name] === undefined ? [] : [[name, record[name]] as const]))
  const ours = files.filter((file) => plan.some((one) => one.path === file.path && one.outcome !== 'kept'))
  return Object.fromEntries([...ours.map((file) => [file.path, hashOf(file.content)] as const), ...kept])
}

/** A record that is missing or damaged says nothing, and then everything that stands there is somebody else's. */
export function readRecord(folder: string): FolderRecord {
  try {
    return valibot.parse(recordSchema, JSON.parse(readFileSync(path.join(folder, recordName), 'utf8'))).files
  } catch {
    return {}
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
