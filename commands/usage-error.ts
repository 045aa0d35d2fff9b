import {Errors} from '@oclif/core'
import type {Text} from '../src/text.ts'

/**
 * oclif's complaint about flags and arguments, in our words. Nothing when the error is something else.
 * oclif has no codes for them, so its English sentences are what there is to go by.
 */
export function sayUsageError(error: unknown): Text | undefined {
  if (!(error instanceof Errors.CLIError)) return undefined
  const message = error.message.replace(/\nSee more help with --help$/, '')
  for (const [pattern, say] of translations) {
    const match = pattern.exec(message)
    if (match) return say(...match.slice(1))
  }
  return {sv: `Fel i kommandoraden: ${oneLine(message)}`, en: oneLine(message)}
}

type Say = (...groups: readonly string[]) => Text

const translations: readonly (readonly [RegExp, Say])[] = [
  [
    /^The following errors? occurred:\n\s*All of the following must be provided when using --(\S+?): (.+)/,
    (flag = '', needed = '') => ({
      sv: `--${flag} kräver också ${needed}.`,
      en: `--${flag} also needs ${needed}.`,
    }),
  ],
  [
    /^Nonexistent flags?: (.+)/,
    (flags = '') => ({
      sv: `Flaggan ${flags} finns inte. Se flaggorna med --help.`,
      en: `There is no flag ${flags}. See the flags with --help.`,
    }),
  ],
  [
    /^Unexpected arguments?: (.+)/,
    (given = '') => ({
      sv: `Väntade mig inte ”${given}” här. Se hur kommandot skrivs med --help.`,
      en: `Did not expect “${given}” here. See how the command is written with --help.`,
    }),
  ],
  [
    /^Missing \d+ required args?:\n(\S+)/,
    (name = '') => ({
      sv: `Uppgiften ${name.toUpperCase()} saknas. Se hur kommandot skrivs med --help.`,
      en: `The value ${name.toUpperCase()} is missing. See how the command is written with --help.`,
    }),
  ],
  [
    /^Expected --(\S+?)=(.*) to be one of: (.+)/s,
    (flag = '', given = '', options = '') => ({
      sv: `--${flag} kan inte vara ”${given}”. Välj bland: ${options}.`,
      en: `--${flag} cannot be “${given}”. Choose among: ${options}.`,
    }),
  ],
  [
    /^Flag --(\S+) expects (?:a value|one of)/,
    (flag = '') => ({sv: `--${flag} saknar värde.`, en: `--${flag} has no value.`}),
  ],
  [
    /^Expected an integer (?:greater|less) than or equal to (\S+) but received: (.*)/,
    (limit = '', given = '') => ({
      sv: `Talet ${given} är utanför gränsen ${limit}.`,
      en: `The number ${given} is beyond the limit ${limit}.`,
    }),
  ],
  [
    /^Parsing --(\S+) \n\tExpected an integer (?:greater|less) than or equal to (\S+) but received: (.*)/,
    (flag = '', limit = '', given = '') => ({
      sv: `--${flag} ${given} är utanför gränsen ${limit}.`,
      en: `--${flag} ${given} is beyond the limit ${limit}.`,
    }),
  ],
  [
    /^(?:Parsing --(\S+) \n\t)?Expected an integer but received: (.*)/,
    (flag = '', given = '') => ({
      sv: `${flag ? `--${flag}` : 'Flaggan'} ska vara ett heltal, inte ”${given}”.`,
      en: `${flag ? `--${flag}` : 'The flag'} takes a whole number, not “${given}”.`,
    }),
  ],
  [
    /^Flag --(\S+) can only be specified once/,
    (flag = '') => ({sv: `--${flag} får bara anges en gång.`, en: `--${flag} may be given only once.`}),
  ],
  [
    /^command (\S+) not found/,
    (given = '') => ({
      sv: `Kommandot ”${given.replaceAll(':', ' ')}” finns inte. Se kommandona med: vgefos --help`,
      en: `There is no command “${given.replaceAll(':', ' ')}”. See the commands with: vgefos --help`,
    }),
  ],
]

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim()
}
