import type {Language, Text} from '../../text.ts'
import type {AppFile, Application} from '../application.ts'

/** A piece of software that applications log in with, and how it is set up for the hub. */
export interface Product {
  /** Folder of its files, and its name in data. */
  readonly key: string
  readonly name: string
  /** What has been looked up and run, and what has not. Stands in its files too. */
  readonly tried: Text
  /** What its address for responses ends with, when it decides that itself. */
  readonly acsEnding?: string
  files(application: Application, language: Language): readonly AppFile[]
}

/**
 * Where the product's own addresses begin: what is left of the application's address for responses when the product's
 * ending is taken away, or the product's habit when the address does not end so.
 */
export function pathBefore({acs}: Application, ending: string, habit: string): string {
  const {pathname} = new URL(acs)
  return pathname.endsWith(ending) && pathname.length > ending.length ? pathname.slice(0, -ending.length) : habit
}

/** Whether the product can receive at the very address that the metadata names. */
export function fitsAddress({acs}: Application, ending: string | undefined): boolean {
  return ending === undefined || (new URL(acs).pathname.endsWith(ending) && new URL(acs).search === '')
}

/** The sentence about an address that the product does not have; nothing when it fits. */
export function addressWarning(application: Application, ending: string, habit: string): Text | undefined {
  if (fitsAddress(application, ending)) return undefined
  const needed = `${new URL(application.acs).origin}${habit}${ending}`
  return {
    sv: `OBS: tar emot svar på ${needed}. Gör om metadata med den adressen som --acs.`,
    en: `NOTE: receives responses at ${needed}. Make the metadata anew with that address as --acs.`,
  }
}

/** The lines as a comment, each folded to be read, with what begins a line of it. */
export function comment(lines: readonly string[], begins: string): string {
  return lines.map((line) => `${begins}${line}`.trimEnd()).join('\n')
}
