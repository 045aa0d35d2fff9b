import {Args, Flags} from '@oclif/core'
import {profileNamed} from '../src/checklist/profiles/index.ts'
import {vgefosError} from '../src/errors.ts'
import type {CheckReport} from '../src/report/checks.ts'
import {vgrHub} from '../src/rules/profile.ts'
import {BaseCommand} from './base-command.ts'
import {say} from './language.ts'
import {momentOf} from './moment.ts'
import {caFileFlag, timeoutFlag, trustedFile} from './network-flags.ts'
import {answer, exitIn, formatFlag, outputFlag} from './output.ts'
import {progressOf} from './progress.ts'

export class Probe extends BaseCommand {
  static override strict = false
  static override summary = say({
    sv: 'pröva adresserna i metadata över nätet: DNS, TLS, webbcertifikat, svar',
    en: 'try the addresses of metadata over the network: DNS, TLS, web certificates, answers',
  })
  static override description = say({
    sv: `TARGET är en metadatafil, adressen till metadata, en server, en adress eller en organisation (då läses metadata i vgefos/ORG.yaml). Flera går bra.

Varje adress i metadata frågas en gång, med HEAD eller GET. Inga SAML-meddelanden skickas och ingen loggas in. Omdirigeringar följs bara till metadata. Dessutom görs en handskakning per server som bara erbjuder TLS 1.0 och 1.1; hoppa över den med --no-old-tls. Det som kontaktas sägs först, på standard fel. HTTPS_PROXY och NO_PROXY gäller.

UTGÅNGSKODER  0 inget är säkert fel · 1 något är säkert fel · 2 fel i kommandoraden · 3 nätet hindrade, och det kan vara vår sida · med --format nagios de som Nagios läser`,
    en: `TARGET is a metadata file, the address of metadata, a server, an address or an organisation (whose metadata is read from vgefos/ORG.yaml). There may be several.

Each address in the metadata is asked once, by HEAD or GET. No SAML message is sent, and nobody logs in. Redirects are followed only to metadata. One handshake more per server offers TLS 1.0 and 1.1 alone; leave it out by --no-old-tls. What is contacted is told first, on standard error. HTTPS_PROXY and NO_PROXY count.

EXIT CODES  0 nothing is wrong for certain · 1 something is · 2 wrong use · 3 the network was in the way, which may be our side · with --format nagios those that a Nagios reads`,
  })
  static override examples = [
    '<%= config.bin %> probe idp.xml',
    '<%= config.bin %> probe https://idp.exempel.se/metadata --against hubbens-kopia.xml',
    '<%= config.bin %> probe idp.exempel.se hubb.exempel.se:8443',
  ]
  static override args = {
    target: Args.string({description: say({sv: 'fil, adress, server eller organisation', en: 'file, address, server or organisation'})}),
  }
  static override flags = {
    entity: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'ENTITYID',
      summary: say({sv: 'bara den här aktören i metadata; kan upprepas', en: 'only this entity of the metadata; may be repeated'}),
    }),
    against: Flags.string({
      helpValue: 'FILE',
      summary: say({sv: 'jämför metadata med den här filen, som hubben har läst in', en: 'compare the metadata with this file, which the hub has loaded'}),
    }),
    concurrency: Flags.integer({
      default: 4,
      min: 1,
      max: 16,
      helpValue: 'N',
      summary: say({sv: 'servrar att fråga samtidigt', en: 'servers to ask at the same time'}),
    }),
    timeout: timeoutFlag,
    'ca-file': caFileFlag,
    'old-tls': Flags.boolean({
      default: true,
      allowNo: true,
      summary: say({sv: 'pröva också om TLS 1.0 och 1.1 är öppna', en: 'try also whether TLS 1.0 and 1.1 are open'}),
    }),
    profile: Flags.string({
      default: vgrHub.name,
      helpValue: 'NAME',
      summary: say({sv: 'profil att granska mot', en: 'profile to check against'}),
    }),
    strict: Flags.boolean({default: false, summary: say({sv: 'räkna varningar som fel', en: 'count warnings as errors'})}),
    format: formatFlag,
    output: outputFlag,
    now: Flags.string({hidden: true}),
  }

  async run(): Promise<CheckReport> {
    const {argv, flags} = await this.parse(Probe)
    const targets = argv.map(String)
    if (targets.length === 0) throw vgefosError('E_MISSING_FLAG', {flag: 'TARGET', example: 'vgefos probe idp.xml'})
    const profile = profileNamed(flags.profile)
    const ca = flags['ca-file'] === undefined ? undefined : trustedFile(flags['ca-file'])
    const {performProbe} = await import('./probe-door.ts')
    const progress = progressOf(say({sv: 'servrar klara', en: 'servers done'}), {isSilent: this.jsonEnabled()})
    const {report, exit} = await performProbe(targets, flags, {
      version: this.config.version,
      language: this.language,
      now: momentOf('--now', flags.now),
      profile,
      ca,
      environment: process.env,
      organisationMetadata: async (organisation) => (await import('./checklist-door.ts')).metadataOfOrganisation(organisation),
      tell: (text) => {
        this.tell(text)
      },
      progress: progress.tell,
    }).finally(progress.end)
    const {writeReport} = await import('./format-door.ts')
    answer(writeReport(report, flags.format), flags.output, this.teller(flags.format))
    return this.end(exitIn(flags.format, report, exit), report)
  }
}
