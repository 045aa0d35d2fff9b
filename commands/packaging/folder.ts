import {createHash, randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {VgefosError, vgefosError} from '../../src/errors.ts'
import type {PackageFile} from '../../src/report/package/package-files.ts'

/** What became of a file: new or replaced, the same as before, changed by somebody and left alone, or no longer part of it. */
export type FileState = 'written' | 'unchanged' | 'kept' | 'removed'

export interface PlacedFile {
  readonly name: string
  readonly state: FileState
}

/** Remembers what vgefos wrote, so that a later run can tell it from what somebody has changed. */
export const manifestName = 'vgefos-paket.json'

type Hashes = Readonly<Record<string, string>>

/** What a run would do to the folder. Throws E_USAGE when it holds something and vgefos did not make it. */
export function planFolder(folder: string, files: readonly PackageFile[]): readonly PlacedFile[] {
  const before = hashesIn(folder)
  const stateOf = ({name, content}: PackageFile): FileState => {
    const there = hashOfFile(path.join(folder, name))
    if (there === undefined) return 'written'
    if (there === hashOf(content)) return 'unchanged'
    return there === before[name] ? 'written' : 'kept'
  }
  const names = new Set(files.map(({name}) => name))
  const gone = Object.keys(before)
    .filter((name) => !names.has(name) && existsSync(path.join(folder, name)))
    .map((name): PlacedFile => ({name, state: hashOfFile(path.join(folder, name)) === before[name] ? 'removed' : 'kept'}))
  return [...files.map((file) => ({name: file.name, state: stateOf(file)})), ...gone]
}

/** Does what was planned, whole or not at all: everything is written beside the folder first, and moved back if a move fails. */
export function writeFolder(folder: string, files: readonly PackageFile[], plan: readonly PlacedFile[]): void {
  const stage = `${folder}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const contents = new Map(files.map(({name, content}) => [name, content]))
    const hashes = hashesAfter(hashesIn(folder), contents, plan)
    contents.set(manifestName, `${JSON.stringify({schema: 'vgefos.package-files/1', files: hashes}, undefined, 2)}\n`)
    const writes = [...plan.filter(({state}) => state === 'written').map(({name}) => name), manifestName]
    for (const name of writes) write(path.join(stage, 'new', name), contents.get(name) ?? '')
    if (existsSync(folder)) move(folder, stage, writes, plan.filter(({state}) => state === 'removed').map(({name}) => name))
    else renameSync(path.join(stage, 'new'), folder)
  } catch (error) {
    throw vgefosError('E_UNWRITABLE_FILE', {file: folder, reason: String((error as NodeJS.ErrnoException).code)}, {cause: error})
  } finally {
    if (existsSync(stage)) rmSync(stage, {recursive: true})
  }
}

function move(folder: string, stage: string, writes: readonly string[], removals: readonly string[]): void {
  const undo: (() => void)[] = []
  try {
    for (const name of [...removals, ...writes]) {
      const target = path.join(folder, name)
      const old = path.join(stage, 'old', name)
      if (!existsSync(target)) continue
      mkdirSync(path.dirname(old), {recursive: true})
      renameSync(target, old)
      undo.push(() => {
        renameSync(old, target)
      })
    }
    for (const name of writes) {
      const target = path.join(folder, name)
      mkdirSync(path.dirname(target), {recursive: true})
      renameSync(path.join(stage, 'new', name), target)
      undo.push(() => {
        rmSync(target)
      })
    }
  } catch (error) {
    for (const back of undo.reverse()) back()
    throw error
  }
}

/** What somebody has changed stays known as changed: its old hash is kept. */
function hashesAfter(before: Hashes, contents: ReadonlyMap<string, string>, plan: readonly PlacedFile[]): Hashes {
  const entries = plan.flatMap(({name, state}): readonly (readonly [string, string])[] => {
    if (state === 'removed') return []
    if (state === 'kept') return before[name] === undefined ? [] : [[name, before[name]]]
    return [[name, hashOf(contents.get(name) ?? '')]]
  })
  return Object.fromEntries(entries)
}

function hashesIn(folder: string): Hashes {
  if (!existsSync(folder)) return {}
  if (!statSync(folder).isDirectory()) throw vgefosError('E_UNWRITABLE_FILE', {file: folder, reason: 'ENOTDIR'})
  if (readdirSync(folder).length === 0) return {}
  const hashes = readManifest(path.join(folder, manifestName))
  if (hashes) return hashes
  throw new VgefosError('E_USAGE', {
    sv: `Mappen ${folder} är inte tom, och vgefos har inte gjort den. Välj en annan med --output.`,
    en: `The folder ${folder} is not empty, and vgefos did not make it. Choose another with --output.`,
  })
}

/** Names lead nowhere but into the folder, whoever has written the file. */
function readManifest(file: string): Hashes | undefined {
  try {
    const {files} = JSON.parse(readFileSync(file, 'utf8')) as {readonly files: unknown}
    if (typeof files !== 'object' || files === null) return undefined
    const isInside = (name: string): boolean => !path.isAbsolute(name) && !name.split(/[\\/]/).includes('..')
    return Object.fromEntries(Object.entries(files).filter(([name, hash]) => isInside(name) && typeof hash === 'string'))
  } catch {
    return undefined
  }
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, content, {flag: 'wx'})
}

function hashOfFile(file: string): string | undefined {
  return existsSync(file) ? hashOf(readFileSync(file)) : undefined
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
