/** The writer of ZIP files, bundled as a file of its own: no other command needs it. */
import {zipSync} from 'fflate'

/** A ZIP of the files, in order. */
export function zip(files: readonly {readonly name: string; readonly content: Uint8Array}[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({name, content}) => [name, new Uint8Array(content)])), {level: 6})
}
