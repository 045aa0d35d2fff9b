import {statSync} from 'node:fs'
import {Args, Flags} from '@oclif/core'
import {decodeText} from '../src/capture/decode-text.ts'
import {readInput} from '../src/capture/read-input.ts'
import {findItem} from '../src/checklist/items/index.ts'
import type {Item} from '../src/checklist/items/item.ts'
import {exit, isVgefosError, vgefosError} from '../src/errors.ts'
import {matchesToText, rulesToText} from '../src/report/explain-to-text.ts'
import {itemToText} from '../src/report/item-to-text.ts'
import {letterTo} from '../src/report/letter.ts'
import type {Rule} from '../src/rules/define.ts'
import {rules} from '../src/rules/index.ts'
import {type Match, type Sureness, matchRules, nearestCodes} from '../src/rules/lookup.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import {say} from './language.ts'

interface ExplainAnswer extends JsonAnswer {
  /** Likeliest first; every rule when they were listed. */
  readonly rules: readonly Omit<Rule, 'judge'>[]
  /** The item of the checklist that the code names; no rule has such a code. */
  readonly item?: Item
  /** How sure it is that each of them is meant; absent when they were listed. */
  readonly sureness?: readonly Sureness[]
  /** To the one who must mend the likeliest; only when asked for. */
  readonly letter?: string
}

export class Explain extends BaseCommand {
  static override summary = say({
    sv: 'säg vad en felkod eller feltext betyder, och vem som rättar',
    en: 'say what an error code or text means, and who mends it',
  })
  static override examples = [
    '<%= config.bin %> explain SIG01',
    '<%= config.bin %> explain MSIS7007',
    '<%= config.bin %> explain "Event ID 321"',
    '<%= config.bin %> explain "is not a valid audience"',
    '<%= config.bin %> explain felsida.txt',
    '<%= config.bin %> explain ENT01 --brev',
    '<%= config.bin %> explain --list',
  ]
  static override args = {
    code: Args.string({
      description: say({
        sv: 'vår kod, ett annat systems kod, ett händelsenummer i AD FS, en feltext inom citattecken eller en fil med den; - för standard in',
        en: "our code, another system's code, an event number of AD FS, an error text within quotes or a file that holds it; - for standard input",
      }),
    }),
  }
  static override flags = {
    list: Flags.boolean({summary: say({sv: 'lista alla koder', en: 'list every code'})}),
    brev: Flags.boolean({
      summary: say({
        sv: 'skriv ett brev till den som ska rätta felet',
        en: 'write a letter to the one who must mend it',
      }),
    }),
  }

  async run(): Promise<ExplainAnswer> {
    const {args, flags} = await this.parse(Explain)
    if (flags.list) {
      this.log(rulesToText(rules, this.language))
      return this.end(exit.passed, {schema: 'vgefos.explain/1', rules})
    }
    const given = await givenText(args.code)
    const item = findItem(given.trim().toUpperCase().replace(/^VGE-/, ''))
    if (item) {
      this.log(itemToText(item, this.language))
      return this.end(exit.passed, {schema: 'vgefos.explain/1', rules: [], item})
    }
    const [first, ...others] = matchesOf(given)
    const matches = [first, ...others]
    const letter = flags.brev ? letterTo(first.rule, this.language) : undefined
    this.log(letter ?? matchesToText(matches, this.language))
    if (letter === undefined) this.tell(`\n${say(words.next)}: vgefos explain ${first.rule.code} --brev`)
    return this.end(exit.passed, {
      schema: 'vgefos.explain/1',
      rules: matches.map(({rule}) => rule),
      sureness: matches.map(({sureness}) => sureness),
      ...(letter !== undefined && {letter}),
    })
  }
}

/** A code or a text as it stands; else what the file of that name, or standard input, holds. */
async function givenText(argument: string | undefined): Promise<string> {
  const isText = argument !== undefined && argument !== '-' && !isFile(argument)
  const given = isText ? argument : await readText(argument)
  if (given.trim() === '') throw vgefosError('E_MISSING_FLAG', {flag: 'CODE', example: 'vgefos explain SIG01'})
  return given
}

async function readText(argument: string | undefined): Promise<string> {
  try {
    const {bytes} = await readInput({argument, clipboard: false}, process.stdin)
    return decodeText(bytes).text
  } catch (error) {
    if (isVgefosError(error) && error.code === 'E_NO_INPUT') return ''
    throw error
  }
}

function isFile(argument: string): boolean {
  return statSync(argument, {throwIfNoEntry: false})?.isFile() ?? false
}

function matchesOf(given: string): readonly [Match, ...Match[]] {
  const [first, ...others] = matchRules(rules, given)
  if (first) return [first, ...others]
  if (/^(event|händelse)?\s*(id)?\s*364$/i.test(given.trim())) throw vgefosError('E_EVENT_SAYS_TOO_LITTLE', {given: '364'})
  // What looks like a text may hold anything, so it is not repeated.
  if (/\s/.test(given.trim()) || given.length > longestCode) throw vgefosError('E_UNKNOWN_ERROR_TEXT', {})
  throw vgefosError('E_NO_SUCH_CODE', {given, suggestions: nearestCodes(rules, given).join(', ')})
}

/** Letters of what may be a code, misspelt. */
const longestCode = 60

const words = {next: {sv: 'Brev till den som ska rätta', en: 'A letter to the one who must mend it'}} as const
