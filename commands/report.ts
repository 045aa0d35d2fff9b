import {Flags} from '@oclif/core'
import {vgefosError} from '../src/errors.ts'
import {audiences} from '../src/report/audience.ts'
import {fleetFormats} from '../src/report/fleet-format.ts'
import type {FleetAnswer} from '../src/report/fleet-to-json.ts'
import {BaseCommand} from './base-command.ts'
import {say} from './language.ts'
import {answer, outputFlag} from './output.ts'

export class Report extends BaseCommand {
  static override summary = say({
    sv: 'gör en rapport av svaren från en eller femtio organisationer',
    en: 'make one report of the answers of one or fifty organisations',
  })
  static override description = say({
    sv: `Läser det som checklist och metadata lint har skrivit med --format json. Anges en mapp läses alla .json-filer i den. Av flera svar om samma sak räknas det senaste.

UTGÅNGSKODER  0 inget är fel · 1 något är fel · 2 fel i kommandoraden · 3 för någon kunde inget avgöras`,
    en: `Reads what checklist and metadata lint have written with --format json. Of a folder every .json file is read. Of several answers about the same thing the latest counts.

EXIT CODES  0 nothing is wrong · 1 something is wrong · 2 wrong use · 3 of somebody nothing could be judged`,
  })
  static override examples = [
    '<%= config.bin %> <%= command.id %> goteborg.json',
    '<%= config.bin %> <%= command.id %> svar/ --audience ledning --format html -o rapport.html',
    '<%= config.bin %> <%= command.id %> svar/ --since svar-mars/ --format csv-excel -o rapport.csv',
  ]
  static override usage = `<%= command.id %> ${say({sv: 'FIL|MAPP', en: 'FILE|FOLDER'})}… [-f FORMAT] [-o FILE]`
  static override strict = false
  static override flags = {
    audience: Flags.option({
      options: audiences,
      default: 'ledning' as const,
      summary: say({sv: 'vem som läser: ledning, teknik (allt som är fel) eller org (varje kontroll)', en: 'who reads: ledning (decision makers), teknik (all that is wrong) or org (every check)'}),
    })(),
    format: Flags.option({
      char: 'f',
      options: fleetFormats,
      default: 'text' as const,
      summary: say({sv: 'svarets format', en: 'format of the answer'}),
    })(),
    output: outputFlag,
    since: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'FILE|FOLDER',
      summary: say({sv: 'tidigare svar att jämföra med; kan upprepas', en: 'earlier answers to compare with; may be repeated'}),
    }),
    strict: Flags.boolean({default: false, summary: say({sv: 'räkna varningar som fel', en: 'count warnings as errors'})}),
  }

  async run(): Promise<FleetAnswer> {
    const {argv, flags} = await this.parse(Report)
    if (argv.length === 0) throw vgefosError('E_MISSING_FLAG', {flag: 'FILE', example: 'vgefos report goteborg.json boras.json'})
    const {exitOfFleet, fleetOf, fleetToJson, gatherReports, writeFleet} = await import('./report-door.ts')
    const {reports, leftOut} = gatherReports(argv.map(String))
    const earlier = flags.since === undefined ? undefined : gatherReports(flags.since)
    const fleet = fleetOf(reports, {language: this.language, since: earlier?.reports})
    answer(writeFleet(fleet, flags.format, flags.audience), flags.output, this.teller(flags.format))
    for (const file of [...leftOut, ...(earlier?.leftOut ?? [])])
      this.tell(say({sv: `${file} är inget svar från checklist eller metadata lint, och är inte med.`, en: `${file} is no answer of checklist or metadata lint, and is left out.`}))
    return this.end(exitOfFleet(fleet, {strict: flags.strict}), fleetToJson(fleet))
  }
}
