import path from 'node:path'
import {exit, vgefosError} from '../../src/errors.ts'
import type * as Door from '../application-door.ts'
import {BaseCommand, type JsonAnswer} from '../base-command.ts'
import {isInteractive} from '../interactive.ts'
import {say} from '../language.ts'
import type {WrittenFile} from '../folder-plan.ts'
import {momentOf} from '../moment.ts'
import {type AppFlags, type AskedAtTerminal, appFlags, describedBy} from './flags.ts'

interface AppNewAnswer extends JsonAnswer {
  readonly folder: string
  readonly files: readonly WrittenFile[]
  /** Flags that were left out and will be missed, and the rule that says so. */
  readonly notGiven: readonly {readonly flag: string; readonly code: string | null}[]
  /** What the rules find in the metadata. */
  readonly findings: readonly {readonly code: string; readonly level: string}[]
}

export class AppNew extends BaseCommand {
  static override summary = say({
    sv: 'gör allt som en leverantör behöver för att ansluta en tjänst',
    en: 'make all that a supplier needs to connect an application',
  })
  static override description = say({
    sv: 'Skriver en mapp med metadata, färdiga konfigurationer, en provplan och en README. Körs det igen rörs bara filer som du inte har ändrat.',
    en: 'Writes a folder with metadata, ready configurations, a test plan and a README. Run again, it touches only files that you have not changed.',
  })
  static override examples = [
    '<%= config.bin %> app new',
    '<%= config.bin %> app new --entity-id https://app.example.se/saml --acs https://app.example.se/saml/acs --attr employeeHsaId --sign-cert sp.pem',
  ]
  static override flags = appFlags

  async run(): Promise<AppNewAnswer> {
    const {flags} = await this.parse(AppNew)
    const asked = await this.complete(flags)
    const {performAppNew, showWritten} = await door()
    const {loadSchemas} = await import('../witness-door.ts')
    const written = await performAppNew({
      given: {...describedBy(flags), ...asked},
      signCert: flags['sign-cert'],
      encryptCert: flags['encrypt-cert'],
      folder: flags.output,
      language: this.language,
      now: momentOf('--now', flags.now),
      check: await loadSchemas(),
    })
    this.log(showWritten(written, flags.output))
    this.tell(`\n${say({sv: 'Nästa steg: läs', en: 'Next: read'})} ${path.join(flags.output, 'README.md')}`)
    return this.end(exit.passed, {
      schema: 'vgefos.app-new/1',
      folder: flags.output,
      files: written.files,
      notGiven: written.missing.map(({flag, code}) => ({flag, code: code ?? null})),
      findings: written.failed.map(({rule, level}) => ({code: rule.code, level})),
    })
  }

  /** What has to be known, asked for at a terminal; anybody else is told which flags are missing. */
  private async complete({'entity-id': entityId, acs, name: names, attr: attributes}: AppFlags): Promise<AskedAtTerminal> {
    if (entityId !== undefined && acs !== undefined) return {entityId, acs, names, attributes}
    if (this.jsonEnabled() || !isInteractive())
      throw vgefosError('E_MISSING_FLAG', {
        flag: [...(entityId === undefined ? ['--entity-id'] : []), ...(acs === undefined ? ['--acs'] : [])].join(', '),
        example: 'vgefos app new --entity-id https://app.example.se/saml --acs https://app.example.se/saml/acs',
      })
    const {askForApplication, sameAgain} = await door()
    const asked = await askForApplication({...(entityId === undefined ? {} : {entityId}), ...(acs === undefined ? {} : {acs}), names, attributes})
    this.tell(`${say({sv: 'Nästa gång', en: 'Next time'})}: ${sameAgain(asked)}\n`)
    return asked
  }
}

/** Questions and texts that other commands do not wait for. */
async function door(): Promise<typeof Door> {
  return import('../application-door.ts')
}
