import {Args, Flags} from '@oclif/core'
import {exit, vgefosError} from '../src/errors.ts'
import {matchesToText, rulesToText} from '../src/report/explain-to-text.ts'
import type {Rule} from '../src/rules/define.ts'
import {rules} from '../src/rules/index.ts'
import {type Match, type Sureness, matchRules, nearestCodes} from '../src/rules/lookup.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import {say} from './language.ts'

interface ExplainAnswer extends JsonAnswer {
  /** Likeliest first; every rule when they were listed. */
  readonly rules: readonly Omit<Rule, 'judge'>[]
  /** How sure it is that each of them is meant; absent when they were listed. */
  readonly sureness?: readonly Sureness[]
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
  }

  async run(): Promise<ExplainAnswer> {
    const {args, flags} = await this.parse(Explain)
    if (flags.list) {
      this.log(rulesToText(rules, this.language))
      return this.end(exit.passed, {schema: 'vgefos.explain/1', rules})
    }
    if (args.code === undefined) throw vgefosError('E_MISSING_FLAG', {flag: 'CODE', example: 'vgefos explain SIG01'})
    const matches = matchesOf(args.code)
    this.log(matchesToText(matches, this.language))
    const sureness = matches.map((match) => match.sureness)
    return this.end(exit.passed, {schema: 'vgefos.explain/1', rules: matches.map(({rule}) => rule), sureness})
  }
}

function matchesOf(given: string): readonly Match[] {
  const matches = matchRules(rules, given)
  if (matches.length > 0) return matches
  if (/^(event|händelse)?\s*(id)?\s*364$/i.test(given.trim())) throw vgefosError('E_EVENT_SAYS_TOO_LITTLE', {given: '364'})
  // What looks like a text may hold anything, so it is not repeated.
  if (/\s/.test(given.trim())) throw vgefosError('E_UNKNOWN_ERROR_TEXT', {})
  throw vgefosError('E_NO_SUCH_CODE', {given, suggestions: nearestCodes(rules, given).join(', ')})
}
