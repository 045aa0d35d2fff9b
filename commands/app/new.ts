import {exit, vgefosError} from '../../src/errors.ts'
import {wrap} from '../../src/report/wrap.ts'
import {BaseCommand, type JsonAnswer} from '../base-command.ts'
import {isInteractive} from '../interactive.ts'
import {say} from '../language.ts'
import type {FileOutcome, WrittenFile} from '../write-folder.ts'
import {appFlags} from './flags.ts'

interface AppNewAnswer extends JsonAnswer {
  readonly folder: string
  readonly files: readonly WrittenFile[]
  /** Flags that were left out and will be missed. */
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
    const {performAppNew} = await import('../application-door.ts')
    const {loadSchemas} = await import('../witness-door.ts')
    const {files, missing, failed} = await performAppNew({
      given: {
        ...asked,
        slo: flags.slo,
        levels: flags.loa,
        organisation: flags.organisation,
        organisationUrl: flags['organisation-url'],
        contacts: flags.contact,
        logo: flags.logo,
        logoSize: flags['logo-size'],
        validFor: flags['valid-for'],
      },
      signCert: flags['sign-cert'],
      encryptCert: flags['encrypt-cert'],
      folder: flags.output,
      language: this.language,
      now: flags.now === undefined ? new Date() : new Date(flags.now),
      check: await loadSchemas(),
    })
    this.log(`${say({sv: 'Mapp', en: 'Folder'})}: ${flags.output}\n`)
    for (const {path, outcome} of files) this.log(`  ${say(outcomes[outcome]).padEnd(11)}${path}`)
    if (missing.length > 0) this.log(`\n${say({sv: 'Inte angivet:', en: 'Not given:'})}`)
    for (const {flag, code, means} of missing) this.log(wrap(say(means), {first: `  ${flag.padEnd(16)}${(code ?? '').padEnd(7)}`, rest: ' '.repeat(25)}).join('\n'))
    const others = failed.filter(({rule}) => !missing.some(({code}) => code === rule.code))
    if (others.length > 0) this.log(`\n${say({sv: 'Reglerna säger om metadata:', en: 'The rules say of the metadata:'})}`)
    for (const {rule} of others) this.log(wrap(say(rule.title), {first: `  ${rule.code}  `, rest: ' '.repeat(9)}).join('\n'))
    this.tell(`\n${say({sv: 'Nästa steg: läs', en: 'Next: read'})} ${flags.output}/README.md`)
    return this.end(exit.passed, {
      schema: 'vgefos.app-new/1',
      folder: flags.output,
      files,
      notGiven: missing.map(({flag, code}) => ({flag, code: code ?? null})),
      findings: failed.map(({rule, level}) => ({code: rule.code, level})),
    })
  }

  /** What has to be known, asked for at a terminal; anybody else is told which flags are missing. */
  private async complete(flags: {'entity-id'?: string | undefined; acs?: string | undefined; name?: string[] | undefined; attr?: string[] | undefined}) {
    const {'entity-id': entityId, acs, name: names, attr: attributes} = flags
    if (entityId !== undefined && acs !== undefined) return {entityId, acs, names, attributes}
    if (this.jsonEnabled() || !isInteractive())
      throw vgefosError('E_MISSING_FLAG', {
        flag: [...(entityId === undefined ? ['--entity-id'] : []), ...(acs === undefined ? ['--acs'] : [])].join(', '),
        example: 'vgefos app new --entity-id https://app.example.se/saml --acs https://app.example.se/saml/acs',
      })
    const {askForApplication} = await import('../application-door.ts')
    return askForApplication({...(entityId === undefined ? {} : {entityId}), ...(acs === undefined ? {} : {acs}), names, attributes})
  }
}

const outcomes: Readonly<Record<FileOutcome, {readonly sv: string; readonly en: string}>> = {
  new: {sv: 'ny', en: 'new'},
  replaced: {sv: 'ersatt', en: 'replaced'},
  unchanged: {sv: 'som förut', en: 'as before'},
  kept: {sv: 'BEHÅLLEN', en: 'KEPT'},
  removed: {sv: 'borttagen', en: 'removed'},
}
