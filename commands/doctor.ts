import {Flags} from '@oclif/core'
import {type DoctorLine, exitOfDoctor} from '../src/doctor/line.ts'
import {runsFolder} from '../src/login/runs-folder.ts'
import {type Target, targetOf} from '../src/probe/target.ts'
import {doctorToText} from '../src/report/doctor-to-text.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import {say} from './language.ts'
import {caFileFlag, timeoutFlag, trustedFile} from './network-flags.ts'

interface DoctorAnswer extends JsonAnswer {
  readonly lines: readonly (Omit<DoctorLine, 'found' | 'fix'> & {readonly found: string; readonly fix: string | null})[]
}

export class Doctor extends BaseCommand {
  static override summary = say({
    sv: 'undersök datorn: Node, webbläsare, proxy, portar – och vägen till en server',
    en: 'examine this machine: Node, browser, proxy, ports – and the way to a server',
  })
  static override description = say({
    sv: `Kontaktar ingen, utom de servrar som du anger med --network: ett namnuppslag, en förbindelse och en begäran (HEAD /) till var och en.

UTGÅNGSKODER  0 inget är fel · 1 något är fel · 2 fel i kommandoraden`,
    en: `Contacts nobody but the servers that you name by --network: one lookup of the name, one connection and one request (HEAD /) to each.

EXIT CODES  0 nothing is wrong · 1 something is wrong · 2 wrong use`,
  })
  static override examples = ['<%= config.bin %> doctor', '<%= config.bin %> doctor --network idp.exempel.se --network hubb.exempel.se:8443']
  static override flags = {
    network: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'HOST|URL',
      summary: say({sv: 'pröva vägen till den här servern; kan upprepas', en: 'try the way to this server; may be repeated'}),
    }),
    'ca-file': caFileFlag,
    timeout: timeoutFlag,
    browser: Flags.string({env: 'VGEFOS_BROWSER', helpValue: 'NAME', summary: say({sv: 'webbläsare att pröva: ett namn eller en sökväg', en: 'browser to try: a name or a path'})}),
    strict: Flags.boolean({default: false, summary: say({sv: 'räkna varningar som fel', en: 'count warnings as errors'})}),
  }

  async run(): Promise<DoctorAnswer> {
    const {flags} = await this.parse(Doctor)
    const targets = (flags.network ?? []).map(targetOf)
    const ca = flags['ca-file'] === undefined ? undefined : trustedFile(flags['ca-file'])
    const {lookAtBrowser, lookAtMachine} = await import('./doctor-door.ts')
    const [node, ...machine] = await lookAtMachine({
      node: process.versions.node,
      environment: process.env,
      platform: process.platform,
      columns: process.stdout.columns,
      runsFolder: runsFolder(),
      labPort: 8400,
    })
    const browser = await lookAtBrowser(flags.browser)
    const hosts = await this.lookAtHosts(targets, {ca, patience: flags.timeout * 1000})
    const lines = [...(node ? [node] : []), browser, ...machine, ...hosts]
    this.print(doctorToText(lines, this.language))
    const told = lines.map(({found, fix, ...line}) => ({...line, found: found[this.language], fix: fix?.[this.language] ?? null}))
    return this.end(exitOfDoctor(lines, flags), {schema: 'vgefos.doctor/1', lines: told})
  }

  private async lookAtHosts(targets: readonly Target[], options: {readonly ca: readonly string[] | undefined; readonly patience: number}): Promise<readonly DoctorLine[]> {
    const {linesOfHost, proxyFor, reach} = await import('./doctor-door.ts')
    const userAgent = `vgefos/${this.config.version}`
    const lines: DoctorLine[] = []
    // One at a time: nobody's servers are in a hurry to be examined.
    for (const target of targets) lines.push(...linesOfHost(await reach(target, {...options, userAgent, proxy: proxyOrNone(() => proxyFor(target, process.env))}), new Date()))
    return lines
  }
}

/** A proxy that is no address has a line of its own already, and the way without it is worth knowing. */
function proxyOrNone(find: () => URL | undefined): URL | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}
