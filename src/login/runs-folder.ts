import os from 'node:os'
import path from 'node:path'

/** Where runs are kept when nobody says otherwise: the user's own state folder, never the current one. */
export function runsFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return path.join(environment['LOCALAPPDATA'] ?? os.homedir(), 'vgefos', 'runs')
  // Empty counts as not set (XDG Base Directory Specification).
  const state = environment['XDG_STATE_HOME'] || path.join(os.homedir(), '.local', 'state')
  return path.join(state, 'vgefos', 'runs')
}

/**
 * Beside the runs: the latest sound login of an organisation in the lab, one file for each service, so that a checklist
 * has something to stand on and the folder does not grow.
 */
export function passedFolder(organisation: string): string {
  return `passed-in-lab-${organisation}`
}

/**
 * A folder's name for one run: sortable, and no colon, which Windows forbids. With milliseconds, since two runs at once
 * in one folder would overwrite each other's recordings.
 */
export function runName(startedAt: Date, organisation: string): string {
  return `${startedAt.toISOString().replaceAll(':', '')}-${organisation}`
}
