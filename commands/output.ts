import {Flags} from '@oclif/core'
import type {ExitCode} from '../src/errors.ts'
import type {CheckReport} from '../src/report/checks.ts'
import {nagiosExit, nagiosStatus} from '../src/report/formats/to-nagios.ts'
import {type Format, formats} from '../src/report/formats/format.ts'
import {say} from './language.ts'
import {writeWhole} from './write-whole.ts'

/** `-o FILE`, of every command whose answer has a format. */
export const outputFlag = Flags.string({
  char: 'o',
  helpValue: 'FILE',
  summary: say({sv: 'skriv svaret till den här filen', en: 'write the answer to this file'}),
})

/** `-f FORMAT`, of every command that checks. */
export const formatFlag = Flags.option({
  char: 'f',
  options: formats,
  default: 'text' as const,
  summary: say({sv: 'svarets format', en: 'format of the answer'}),
})()

/** What a command that checks ends with: a Nagios has exit codes of its own (0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN). */
export function exitIn(format: Format, report: CheckReport, otherwise: ExitCode): ExitCode {
  return format === 'nagios' ? nagiosExit[nagiosStatus(report)] : otherwise
}

/** The answer into the file, whole or not at all; to standard output when no file was named. Throws E_UNWRITABLE_FILE. */
export function answer(text: string, file: string | undefined, log: (text: string) => void): void {
  if (file === undefined) log(text.trimEnd())
  else writeWhole(file, text)
}
