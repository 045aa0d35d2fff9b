import {Flags} from '@oclif/core'
import {say} from './language.ts'
import {writeWhole} from './write-whole.ts'

/** `-o FILE`, of every command whose answer has a format. */
export const outputFlag = Flags.string({
  char: 'o',
  helpValue: 'FILE',
  summary: say({sv: 'skriv svaret till den här filen', en: 'write the answer to this file'}),
})

/** The answer into the file, whole or not at all; to standard output when no file was named. Throws E_UNWRITABLE_FILE. */
export function answer(text: string, file: string | undefined, log: (text: string) => void): void {
  if (file === undefined) log(text.trimEnd())
  else writeWhole(file, text)
}
