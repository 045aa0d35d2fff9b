import {Args, Flags} from '@oclif/core'
import {phases} from '../src/checklist/phase.ts'
import {exitOfChecklist} from '../src/report/checklist/exit-of-checklist.ts'
import type {CheckReport} from '../src/report/checks.ts'
import {BaseCommand} from './base-command.ts'
import {say} from './language.ts'
import {momentOf} from './moment.ts'
import {caFileFlag, timeoutFlag, trustedFile} from './network-flags.ts'
import {answer, exitIn, formatFlag, outputFlag} from './output.ts'

export class Checklist extends BaseCommand {
  static override summary = say({
    sv: 'vad som är klart i en anslutning, vad som är fel och vad någon ska intyga',
    en: 'what is done in a connection, what is wrong and what somebody is to vouch for',
  })
  static override description = say({
    sv: `Metadata, inspelningar av inloggningar och fångster prövas mot alla regler; resten intygas i organisationens fil, vgefos/ORG.yaml.

UTGÅNGSKODER  0 inget är fel · 1 något är fel · 2 fel i kommandoraden · 3 inget, eller inte inloggningen, kunde avgöras · med --format nagios de som Nagios läser`,
    en: `Metadata, recordings of logins and captures are judged by all rules; the rest is vouched for in the organisation's file, vgefos/ORG.yaml.

EXIT CODES  0 nothing is wrong · 1 something is wrong · 2 wrong use · 3 nothing, or not the login, could be judged · with --format nagios those that a Nagios reads`,
  })
  static override examples = [
    '<%= config.bin %> <%= command.id %> goteborg',
    '<%= config.bin %> <%= command.id %> goteborg --phase test --recording runs/goteborg',
    '<%= config.bin %> <%= command.id %> goteborg --phase production --sign-off',
  ]
  static override args = {
    org: Args.string({
      required: true,
      description: say({sv: 'organisationen: namn, ID, kommunkod, domän …', en: 'the organisation: name, ID, code, domain …'}),
    }),
  }
  static override flags = {
    phase: Flags.option({
      options: phases,
      default: 'test' as const,
      summary: say({sv: 'hur långt anslutningen har kommit', en: 'how far the connection has come'}),
    })(),
    env: Flags.string({
      char: 'e',
      helpValue: 'NAME',
      summary: say({sv: 'miljön som inloggningarna gjordes i (annars förvald, eller lab)', en: 'the environment that the logins were made in (else the default one, or lab)'}),
    }),
    profile: Flags.string({helpValue: 'NAME', summary: say({sv: 'profil att granska mot (annars vgr-hub)', en: 'profile to check against (else vgr-hub)'})}),
    file: Flags.string({helpValue: 'FILE', summary: say({sv: 'organisationens fil (annars vgefos/ORG.yaml)', en: 'file of the organisation (else vgefos/ORG.yaml)'})}),
    metadata: Flags.string({helpValue: 'FILE|URL', summary: say({sv: 'organisationens metadata', en: 'metadata of the organisation'})}),
    recording: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'FILE|FOLDER',
      summary: say({sv: 'inspelning från test-login (annars den senaste som sparats); kan upprepas', en: 'recording of test-login (else the latest that was kept); may be repeated'}),
    }),
    capture: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'FILE',
      summary: say({sv: 'HAR eller export från SAML-tracer; kan upprepas', en: 'HAR or export of SAML-tracer; may be repeated'}),
    }),
    offline: Flags.boolean({default: false, summary: say({sv: 'hämta ingenting', en: 'fetch nothing'})}),
    probe: Flags.boolean({
      default: false,
      summary: say({sv: 'fråga också servrarna i metadata, en gång för varje adress (som vgefos probe)', en: 'ask the servers of the metadata too, once for each address (as vgefos probe)'}),
    }),
    'ca-file': caFileFlag,
    timeout: timeoutFlag,
    'sign-off': Flags.boolean({default: false, summary: say({sv: 'fråga om det som ska intygas, och skriv i filen', en: 'ask about what is to be vouched for, and write the file'})}),
    strict: Flags.boolean({default: false, summary: say({sv: 'räkna varningar som fel', en: 'count warnings as errors'})}),
    format: formatFlag,
    output: outputFlag,
    now: Flags.string({hidden: true}),
  }

  async run(): Promise<CheckReport> {
    const {args, flags} = await this.parse(Checklist)
    const {performChecklist} = await import('./checklist-door.ts')
    const now = momentOf('--now', flags.now)
    const ca = flags['ca-file'] === undefined ? undefined : trustedFile(flags['ca-file'])
    const tell = (text: string): void => {
      this.tell(text)
    }
    const setting = {version: this.config.version, language: this.language, now, json: this.jsonEnabled(), ca, tell}
    const {report, missed, next} = await performChecklist(args.org, flags, setting)
    const {checklistToText, writeReport} = await import('./format-door.ts')
    const text = flags.format === 'text' ? `${checklistToText(report)}\n` : writeReport(report, flags.format)

    answer(text, flags.output, this.teller(flags.format))
    for (const sentence of missed) this.tell(sentence)
    if (next !== '') this.tell(`\n${next}`)
    return this.end(exitIn(flags.format, report, exitOfChecklist(report.suites, flags.strict)), report)
  }
}
