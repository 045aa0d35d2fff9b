import {Args, Flags} from '@oclif/core'
import {sambiRoutes} from '../src/checklist/items/sambi.ts'
import {exit, vgefosError} from '../src/errors.ts'
import {type CheckReport, countEvidence, exitOfChecks} from '../src/report/checks.ts'
import {BaseCommand} from './base-command.ts'
import {say} from './language.ts'
import {momentOf} from './moment.ts'
import {answer, exitIn, formatFlag, outputFlag} from './output.ts'

export class Sambi extends BaseCommand {
  static override summary = say({
    sv: 'hur långt en organisation har kommit på vägen till Sambi, eller alla femtio',
    en: 'how far an organisation has come on its way to Sambi, or all fifty',
  })
  static override description = say({
    sv: `Det som syns i metadata prövas mot profilen sambi; resten intygas i organisationens fil, vgefos/ORG.yaml, med koderna SAM01–SAM07. Ingenting hämtas.

UTGÅNGSKODER  0 inget är fel · 1 något är fel · 2 fel i kommandoraden · 3 inget kunde avgöras`,
    en: `What shows in metadata is checked by the profile sambi; the rest is vouched for in the organisation's file, vgefos/ORG.yaml, by the codes SAM01–SAM07. Nothing is fetched.

EXIT CODES  0 nothing is wrong · 1 something is wrong · 2 wrong use · 3 nothing could be judged`,
  })
  static override examples = [
    '<%= config.bin %> <%= command.id %> goteborg --metadata idp.xml',
    '<%= config.bin %> <%= command.id %> hjo --route ombud',
    '<%= config.bin %> <%= command.id %> --format csv-excel -o sambi.csv',
  ]
  static override args = {
    org: Args.string({description: say({sv: 'organisationen (annars alla)', en: 'the organisation (else all)'})}),
  }
  static override flags = {
    route: Flags.option({
      options: sambiRoutes,
      default: 'direct' as const,
      summary: say({sv: 'direct: som egen medlem; ombud: genom ett Sambiombud', en: 'direct: as a member; ombud: through an agent'}),
    })(),
    metadata: Flags.string({helpValue: 'FILE', summary: say({sv: 'organisationens metadata (annars filens)', en: 'metadata of the organisation (else that of its file)'})}),
    file: Flags.string({helpValue: 'FILE', summary: say({sv: 'organisationens fil (annars vgefos/ORG.yaml)', en: 'file of the organisation (else vgefos/ORG.yaml)'})}),
    strict: Flags.boolean({default: false, summary: say({sv: 'räkna varningar som fel', en: 'count warnings as errors'})}),
    format: formatFlag,
    output: outputFlag,
    now: Flags.string({hidden: true}),
  }

  async run(): Promise<CheckReport> {
    const {args, flags} = await this.parse(Sambi)
    if (args.org === undefined && (flags.metadata ?? flags.file) !== undefined)
      throw vgefosError('E_MISSING_FLAG', {flag: 'ORG', example: 'vgefos sambi goteborg --metadata idp.xml'})
    const {performSambi} = await import('./checklist-door.ts')
    const now = momentOf('--now', flags.now)
    const setting = {version: this.config.version, language: this.language, now, json: this.jsonEnabled()}
    const report = await performSambi(args.org, flags, setting)
    const {sambiToText, writeReport} = await import('./format-door.ts')
    answer(flags.format === 'text' ? `${sambiToText(report)}\n` : writeReport(report, flags.format), flags.output, this.teller(flags.format))
    const {machine, attested} = countEvidence(report.suites)
    const code = exitOfChecks(report.suites, {strict: flags.strict})
    return this.end(exitIn(flags.format, report, code === exit.passed && machine + attested === 0 ? exit.undecided : code), report)
  }
}
