import os from 'node:os'
import path from 'node:path'

/** Where runs are kept when nobody says otherwise: the user's own state folder, never the current one. */
export function runsFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return path.join(environment['LOCALAPPDATA'] ?? os.homedir(), 'vgefos', 'runs')
  return path.join(environment['XDG_STATE_HOME'] ?? path.join(os.homedir(), '.local', 'state'), 'vgefos', 'runs')
}

/** A folder's name for one run: sortable, and no colon, which Windows forbids. */
export function runName(startedAt: Date, organisation: string): string {
  return `${startedAt.toISOString().slice(0, 19).replaceAll(':', '')}Z-${organisation}`
}
