import {readFileSync} from 'node:fs'
import {Flags} from '@oclif/core'
import {vgefosError} from '../src/errors.ts'
import {textTable} from '../src/report/table.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import {faultFlags} from './flags.ts'
import {untilInterrupted} from './interrupt.ts'
import {say} from './language.ts'

interface MockIdpAnswer extends JsonAnswer {
  readonly entityId: string
  readonly metadataUrl: string
  readonly phoneUrl: string
  readonly controlUrl: string
}

export class MockIdp extends BaseCommand {
  static override summary = say({
    sv: 'starta bara låtsas-Efos, för att prova en egen tjänst mot',
    en: 'start the mock Efos alone, to try a service of your own against',
  })
  static override examples = ['<%= config.bin %> mock-idp --sp-metadata my-service.xml']
  static override flags = {
    'sp-metadata': Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'FILE',
      summary: say({
        sv: 'metadata för en tjänst som får begära inloggning; kan upprepas',
        en: 'metadata of a service that may ask for logins; may be repeated',
      }),
    }),
    host: Flags.string({
      default: 'efos.localhost',
      summary: say({sv: 'värdnamn i alla adresser', en: 'host name in every address'}),
    }),
    port: Flags.integer({default: 8400, min: 0, max: 65_533, summary: say({sv: 'port; 0 tar en ledig', en: 'port; 0 takes a free one'})}),
    fault: faultFlags.fault,
    seed: faultFlags.seed,
    'allow-external': Flags.boolean({
      summary: say({
        sv: 'svara även tjänster utanför den egna datorn, i en egen testmiljö (se SECURITY.md)',
        en: 'answer services outside this machine too, in a test environment of your own (see SECURITY.md)',
      }),
    }),
  }

  async run(): Promise<MockIdpAnswer> {
    const {flags} = await this.parse(MockIdp)
    const {chooseFaults, startMockIdp} = await import('./lab-door.ts')
    const idp = await startMockIdp({
      host: flags.host,
      ...(flags.port === 0 ? {} : {port: flags.port, phonePort: flags.port + 1, controlPort: flags.port + 2}),
      ...(flags.seed === undefined ? {} : {seed: flags.seed}),
      serviceProviders: (flags['sp-metadata'] ?? []).map(readText),
      faults: chooseFaults(flags.fault),
      allowExternal: flags['allow-external'],
      language: this.language,
    })
    const {entityId, metadataUrl, phoneUrl, controlUrl, seed} = idp
    const rows = [['entityID', entityId], ['metadata', metadataUrl], [say({sv: 'telefon', en: 'phone'}), phoneUrl], ['control', controlUrl]]
    this.log(textTable([say({sv: 'Del', en: 'Part'}), say({sv: 'Adress', en: 'Address'})], rows).join('\n'))
    if (flags.fault) this.log(`${say({sv: 'Frö', en: 'Seed'})}: ${String(seed)}`)
    this.tell(say({sv: '\nAvsluta med Ctrl-C.', en: '\nStop with Ctrl-C.'}))
    if (this.jsonEnabled()) this.logJson({schema: 'vgefos.mock-idp/1', entityId, metadataUrl, phoneUrl, controlUrl})
    return untilInterrupted(() => idp.close())
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw vgefosError('E_UNREADABLE_FILE', {file, reason}, {cause: error})
  }
}
