import {Flags} from '@oclif/core'
import {VgefosError, exit, vgefosError} from '../src/errors.ts'
import {loadParties} from '../src/parties/registry.ts'
import {type FigureName, type Figures, figureNames, reversedRange, withOwn} from '../src/region/cost-figures.ts'
import {costsToText} from '../src/region/costs-to-text.ts'
import {type Costs as Comparison, compareCosts} from '../src/region/costs.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import {say} from './language.ts'

interface CostsAnswer extends JsonAnswer, Comparison {
  readonly figures: Figures
}

export class Costs extends BaseCommand {
  static override summary = say({
    sv: 'jämför vad tre vägar till Mobilt Efos kostar regionen',
    en: 'compare what three ways to Mobilt Efos cost the region',
  })
  static override examples = ['<%= config.bin %> costs', '<%= config.bin %> costs --set own-connection=250000']
  static override flags = {
    set: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME=N',
      summary: say({sv: 'byt en siffra mot din egen; kan upprepas', en: 'put a figure of your own in; may be repeated'}),
    }),
  }

  async run(): Promise<CostsAnswer> {
    const {flags} = await this.parse(Costs)
    const figures = withOwn(Object.fromEntries((flags.set ?? []).map(figureOf)))
    const reversed = reversedRange(figures)
    if (reversed) throw wrongWay(...reversed, figures)
    const costs = compareCosts(loadParties(), figures)

    this.log(costsToText(costs, figures, this.language))
    return this.end(exit.passed, {schema: 'vgefos.costs/1', ...costs, figures})
  }
}

function wrongWay(low: FigureName, high: FigureName, figures: Figures): VgefosError {
  const [least, most] = [figures[low], figures[high]].map(({value}) => String(value))
  return new VgefosError('E_USAGE', {
    sv: `${low} (${String(least)}) är större än ${high} (${String(most)}). Ändra båda: --set ${low}=N --set ${high}=N`,
    en: `${low} (${String(least)}) is larger than ${high} (${String(most)}). Change both: --set ${low}=N --set ${high}=N`,
  })
}

function figureOf(given: string): readonly [FigureName, number] {
  const [, name, digits] = /^([\w-]+)=(\d{1,12})$/.exec(given) ?? []
  const known = figureNames.find((each) => each === name)
  if (known && digits !== undefined) return [known, Number(digits)]
  throw vgefosError('E_UNKNOWN_NAME', {flag: '--set', given, known: figureNames.map((each) => `${each}=N`).join(', ')})
}
