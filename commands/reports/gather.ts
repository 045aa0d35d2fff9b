import {readFileSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {decodeText} from '../../src/capture/decode-text.ts'
import {VgefosError, errorKinds, vgefosError} from '../../src/errors.ts'
import {limits} from '../../src/limits.ts'
import type {CheckReport} from '../../src/report/checks.ts'
import {parseChecks} from '../../src/report/parse-checks.ts'
import {type Text, fill} from '../../src/text.ts'

export interface GatheredReports {
  readonly reports: readonly CheckReport[]
  /** Files in a folder that hold JSON of another kind, and were left out. */
  readonly leftOut: readonly string[]
}

/**
 * The answers in the files that were named, and in every .json of the folders. Throws E_UNREADABLE_FILE, and E_BAD_REPORT
 * for a file that was named and is no answer, for one that is damaged, and when none is left.
 */
export function gatherReports(named: readonly string[]): GatheredReports {
  const reports: CheckReport[] = []
  const leftOut: string[] = []
  for (const name of named) {
    const before = reports.length
    const isFolder = statSync(name, {throwIfNoEntry: false})?.isDirectory() ?? false
    for (const file of isFolder ? jsonFilesIn(name) : [name]) {
      const json = jsonIn(file)
      if (isFolder && !isAnswer(json)) {
        leftOut.push(file)
        continue
      }
      const parsed = parseChecks(json)
      if ('reason' in parsed) throw badReport(file, parsed.reason)
      reports.push(parsed.report)
    }
    if (reports.length === before) throw badReport(name, {sv: 'mappen innehåller inget svar i JSON', en: 'the folder holds no answer in JSON'})
  }
  return {reports, leftOut}
}

function isAnswer(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'schema' in json && json.schema === 'vgefos.checks/1'
}

function jsonFilesIn(folder: string): readonly string[] {
  const files = looked(folder, () => readdirSync(folder)).filter((name) => name.toLowerCase().endsWith('.json'))
  return files.sort().map((name) => path.join(folder, name))
}

function jsonIn(file: string): unknown {
  const bytes = looked(file, () => {
    if (statSync(file).size > limits.capture) throw badReport(file, {sv: 'den är större än 110 MB', en: 'it is larger than 110 MB'})
    return readFileSync(file)
  })
  try {
    return JSON.parse(decodeText(bytes).text)
  } catch {
    throw badReport(file, {sv: 'den är inte JSON, eller så saknas slutet', en: 'it is not JSON, or its end is missing'})
  }
}

function looked<Seen>(file: string, look: () => Seen): Seen {
  try {
    return look()
  } catch (error) {
    if (error instanceof VgefosError) throw error
    throw vgefosError('E_UNREADABLE_FILE', {file, reason: String((error as NodeJS.ErrnoException).code)}, {cause: error})
  }
}

/** The reason is a sentence part in each language, which slots of an error are not. */
function badReport(file: string, reason: Text): VgefosError {
  const {says} = errorKinds.E_BAD_REPORT
  return new VgefosError('E_BAD_REPORT', {sv: fill(says.sv, {file, reason: reason.sv}), en: fill(says.en, {file, reason: reason.en})})
}
