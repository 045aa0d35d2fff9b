import {randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {type VgefosError, isVgefosError, vgefosError} from '../src/errors.ts'
import {type FolderFile, type FolderRecord, type WrittenFile, isToWrite, nextRecord, planFiles, readRecord, recordName} from './folder-plan.ts'

/**
 * Writes the files into the folder, all of them or none. What somebody has changed is kept, and said to be. Files are
 * readable by the user alone, and nothing outside the folder is touched. Throws E_UNWRITABLE_FILE.
 */
export function writeFolder(named: string, files: readonly FolderFile[]): readonly WrittenFile[] {
  // A slash at the end would put what is staged beside the folder inside it.
  const folder = path.resolve(named)
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

/** Everything is on the disk before anything that stands there is touched: a full disk is found out here. */
function stage(place: string, files: readonly FolderFile[], record: FolderRecord): void {
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

function unique(): string {
  return randomBytes(4).toString('hex')
}
