import {Flags} from '@oclif/core'
import {textTable} from '../src/report/table.ts'
import type {Text} from '../src/text.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import {untilInterrupted} from './interrupt.ts'
import {faultFlags} from './flags.ts'
import {say} from './language.ts'

interface LabAnswer extends JsonAnswer {
  readonly parts: readonly {readonly role: string; readonly url: string; readonly entityId: string}[]
  readonly phoneUrl: string
  readonly controlUrl: string
}

export class Lab extends BaseCommand {
  static override summary = say({
    sv: 'starta hela kedjan på den här datorn och klicka själv',
    en: 'start the whole chain on this machine and click for yourself',
  })
  static override description = say({
    sv: 'Startar hubben, Göteborgs IdP, låtsas-Efos, telefonen och två tjänster. Avsluta med Ctrl-C.',
    en: "Starts the hub, Göteborg's IdP, the mock Efos, the phone and two services. Stop with Ctrl-C.",
  })
  static override examples = ['<%= config.bin %> lab', '<%= config.bin %> lab --port 9000 --fault wrong-audience']
  static override flags = {
    port: Flags.integer({
      default: 8400,
      min: 0,
      max: 65_000,
      summary: say({sv: 'första porten i raden; 0 tar lediga', en: 'the first port of the row; 0 takes free ones'}),
    }),
    ...faultFlags,
  }

  async run(): Promise<LabAnswer> {
    const {flags} = await this.parse(Lab)
    const {chooseFaults, startLab} = await import('./lab-door.ts')
    const lab = await startLab({
      ...(flags.port === 0 ? {} : {port: flags.port}),
      ...(flags.seed === undefined ? {} : {seed: flags.seed}),
      faults: chooseFaults(flags.fault),
      down: flags.down ?? [],
      language: this.language,
    })
    const answer: LabAnswer = {
      schema: 'vgefos.lab/1',
      parts: lab.parts.map(({role, url, entityId}) => ({role, url, entityId})),
      phoneUrl: lab.efos.phoneUrl,
      controlUrl: lab.efos.controlUrl,
    }
    const apps = lab.apps.map(({name, startUrl}) => [name, startUrl])
    const others = lab.parts.flatMap(({role, url}) => (role in roleNames ? [[say(roleNames[role as Backstage]), url]] : []))
    const rows = [...apps, ...others, [say({sv: 'Styrning, för tester', en: 'Control, for tests'}), lab.efos.controlUrl]]
    this.log(textTable([say({sv: 'Del', en: 'Part'}), say({sv: 'Adress', en: 'Address'})], rows).join('\n'))
    this.log(`\n${say({sv: 'Telefonen (öppna i en andra flik)', en: 'The phone (open in a second tab)'})}: ${lab.efos.phoneUrl}`)
    if (flags.fault) this.log(`${say({sv: 'Frö', en: 'Seed'})}: ${String(lab.efos.seed)}`)
    this.tell(say({sv: '\nAvsluta med Ctrl-C.', en: '\nStop with Ctrl-C.'}))
    if (this.jsonEnabled()) this.logJson(answer)
    return untilInterrupted(() => lab.close())
  }
}

type Backstage = 'efos' | 'hub' | 'local-idp'

/** The parts that are no application: what people call them. */
const roleNames: Readonly<Record<Backstage, Text>> = {
  efos: {sv: 'Den nationella IdP:n (mock)', en: 'The national IdP (mock)'},
  hub: {sv: 'Hubben', en: 'The hub'},
  'local-idp': {sv: 'Göteborgs egen IdP', en: "Göteborg's own IdP"},
}
