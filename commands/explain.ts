import {Args, Flags} from '@oclif/core'
import {findItem} from '../src/checklist/items/index.ts'
import type {Item} from '../src/checklist/items/item.ts'
import {exit, vgefosError} from '../src/errors.ts'
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
    '<%= config.bin %> explain ENT01 --brev',
    '<%= config.bin %> explain --list',
  ]
  static override args = {
    code: Args.string({
      description: say({
        sv: 'vår kod, ett annat systems kod, ett händelsenummer i AD FS eller en feltext inom citattecken',
        en: "our code, another system's code, an event number of AD FS, or an error text within quotes",
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
    if (args.code === undefined) throw vgefosError('E_MISSING_FLAG', {flag: 'CODE', example: 'vgefos explain SIG01'})
    const item = findItem(args.code.trim().toUpperCase().replace(/^VGE-/, ''))
    if (item) {
      this.log(itemToText(item, this.language))
      return this.end(exit.passed, {schema: 'vgefos.explain/1', rules: [], item})
    }
    const [first, ...others] = matchesOf(args.code)
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

function matchesOf(given: string): readonly [Match, ...Match[]] {
  const [first, ...others] = matchRules(rules, given)
  if (first) return [first, ...others]
  if (/^(event|händelse)?\s*(id)?\s*364$/i.test(given.trim())) throw vgefosError('E_EVENT_SAYS_TOO_LITTLE', {given: '364'})
  // What looks like a text may hold anything, so it is not repeated.
  if (/\s/.test(given.trim())) throw vgefosError('E_UNKNOWN_ERROR_TEXT', {})
  throw vgefosError('E_NO_SUCH_CODE', {given, suggestions: nearestCodes(rules, given).join(', ')})
}

const words = {next: {sv: 'Brev till den som ska rätta', en: 'A letter to the one who must mend it'}} as const
