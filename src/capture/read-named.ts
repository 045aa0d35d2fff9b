import {readFileInput, readInput} from './read-input.ts'

export interface NamedInput {
  /** A file's, or `-` for standard input. */
  readonly name: string
  readonly bytes: Buffer
}

/**
 * Reads each file that the user named, `-` being standard input; when none was named, what is piped in. Throws
 * E_NO_INPUT, E_INPUT_TOO_LARGE, E_INPUT_SILENT or E_UNREADABLE_FILE.
 */
export async function readNamed(names: readonly string[], standardInput: AsyncIterable<unknown>): Promise<readonly NamedInput[]> {
  const piped = async (argument: '-' | undefined): Promise<NamedInput> => {
    const {bytes} = await readInput({argument, clipboard: false}, standardInput)
    return {name: '-', bytes}
  }
  if (names.length === 0) return [await piped(undefined)]
  return Promise.all(names.map(async (name) => (name === '-' ? piped(name) : {name, bytes: (await readFileInput(name)).bytes})))
}
