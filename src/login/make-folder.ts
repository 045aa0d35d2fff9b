import {mkdir, stat} from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes the folder and those above it that are missing; only the user may enter them. Not Node's own `recursive`,
 * which never comes back from a place that says "not there" to whatever is made in it, such as /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  const parent = path.dirname(folder)
  if (parent !== folder) await makeFolder(parent)
  try {
    await mkdir(folder, {mode: 0o700})
  } catch (error) {
    // Another run may have made it in between.
    if (!(await isFolder(folder))) throw error
  }
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory()
  } catch {
    return false
  }
}
