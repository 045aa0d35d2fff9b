import {Args, Flags} from '@oclif/core'
import {exit} from '../src/errors.ts'
import {ruleToText, rulesToText} from '../src/report/explain-to-text.ts'
import {vgefosError} from '../src/errors.ts'
import type {Rule} from '../src/rules/define.ts'
import {rules} from '../src/rules/index.ts'
import {lookUpRules, nearestCodes} from '../src/rules/lookup.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import {say} from './language.ts'

interface ExplainAnswer extends JsonAnswer {
  readonly rules: readonly Omit<Rule, 'judge'>[]
}

export class Explain extends BaseCommand {
  static override summary = say({
    sv: 'säg vad en felkod betyder, vem som rättar den och hur',
    en: 'say what a code means, who mends it and how',
  })
  static override examples = [
    '<%= config.bin %> explain SIG01',
    '<%= config.bin %> explain MSIS7007',
    '<%= config.bin %> explain "is not a valid audience"',
    '<%= config.bin %> explain --list',
  ]
  static override args = {
    code: Args.string({
      description: say({
        sv: 'vår kod, ett annat systems kod, eller en bit av en feltext',
        en: "our code, another system's code, or a piece of an error text",
      }),
    }),
  }
  static override flags = {
    list: Flags.boolean({summary: say({sv: 'lista alla koder', en: 'list every code'})}),
  }

  async run(): Promise<ExplainAnswer> {
    const {args, flags} = await this.parse(Explain)
    if (flags.list) return this.answer(rules, rulesToText(rules, this.language))
    const {code} = args
    if (code === undefined) throw vgefosError('E_MISSING_FLAG', {flag: 'CODE', example: 'vgefos explain SIG01'})

    const found = lookUpRules(rules, code)
    if (found.length === 0) throw vgefosError('E_NO_SUCH_CODE', {given: code, suggestions: nearestCodes(rules, code).join(', ')})
    return this.answer(found, found.map((rule) => ruleToText(rule, this.language)).join('\n\n———\n\n'))
  }

  private answer(found: readonly Rule[], text: string): ExplainAnswer {
    this.log(text)
    return this.end(exit.passed, {schema: 'vgefos.explain/1', rules: found})
  }
}
