import {rename, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Recording} from '../evidence/recording.ts'
import {makeFolder} from './make-folder.ts'
import {passedFolder} from './runs-folder.ts'

/**
 * Keeps logins of the lab that went well, for a checklist to stand on, in the place of the earlier ones. Nobody has asked
 * for it, so a disk that cannot be written to is no failure: the checklist then says that it has seen no login.
 */
export async function keepPassed(runs: string, recordings: readonly Recording[]): Promise<void> {
  for (const recording of recordings) {
    const {app, organisation} = recording.scenario
    const folder = path.join(runs, passedFolder(organisation))
    const file = path.join(folder, `${app}.recording.json`)
    try {
      await makeFolder(folder)
      // Two logins may end at the same time, and half of one is none.
      const draft = `${file}.${String(process.pid)}`
      await writeFile(draft, `${JSON.stringify(recording)}\n`, {mode: 0o600})
      await rename(draft, file)
    } catch {
      return
    }
  }
}
