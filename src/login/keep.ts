import {constants} from 'node:fs'
import {access, readdir, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {vgefosError} from '../errors.ts'
import type {CarriedMessage, Recording} from '../evidence/recording.ts'
import {makeFolder} from './make-folder.ts'

/** Makes the folder if need be and sees that it can be written to: before a person is asked to log in. Throws E_UNWRITABLE_FILE. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/**
 * Writes the recording of each login, and each SAML message as a file of its own that `vgefos decode` reads.
 * Only the user may read them: they hold whole assertions. Returns the names of the files. Throws E_UNWRITABLE_FILE.
 */
export async function keepRecordings(folder: string, recordings: readonly Recording[]): Promise<readonly string[]> {
  const files = recordings.flatMap((recording) => {
    const app = recording.scenario.app
    const carried = recording.exchanges.flatMap(({saml, url}) => (saml ? [{saml, url}] : []))
    return [
      {name: `${app}.recording.json`, text: `${JSON.stringify(recording, undefined, 2)}\n`},
      ...carried.map(({saml, url}, index) => ({
        name: path.join(`${app}.messages`, messageName(index, saml, url)),
        text: asSent(saml, url),
      })),
    ]
  })
  try {
    await removeEarlier(folder)
    for (const {name, text} of files) {
      const file = path.join(folder, name)
      await makeFolder(path.dirname(file))
      await writeFile(file, text, {mode: 0o600})
    }
  } catch (error) {
    throw unwritable(folder, error)
  }
  return files.map(({name}) => name)
}

/** What an earlier run left in the same folder: its messages would be taken for those of this one. */
async function removeEarlier(folder: string): Promise<void> {
  const names = await readdir(folder, {recursive: true}).catch(() => [])
  const ours = names.filter((name) => /^[^/\\]+(\.recording\.json|\.messages[/\\]\d\d-(request|response)-to-[^/\\]+\.txt)$/.test(name))
  await Promise.all([...ours, 'last-page.png', 'trace.zip'].map((name) => rm(path.join(folder, name), {force: true})))
}

function unwritable(folder: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error)
  return vgefosError('E_UNWRITABLE_FILE', {file: folder, reason}, {cause: error})
}

function messageName(index: number, saml: CarriedMessage, url: string): string {
  const number = String(index + 1).padStart(2, '0')
  const direction = saml.parameter === 'SAMLRequest' ? 'request' : 'response'
  return `${number}-${direction}-to-${new URL(url).hostname}.txt`
}

/** A redirect as its URL, a POST as its form: what a person would copy from the browser's network panel. */
function asSent(saml: CarriedMessage, url: string): string {
  if (saml.binding === 'redirect') return `${url}\n`
  const form = new URLSearchParams({[saml.parameter]: saml.encoded})
  if (saml.relayState !== undefined) form.set('RelayState', saml.relayState)
  return `${form.toString()}\n`
}
