import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {Args, Flags} from '@oclif/core'
import {exit, vgefosError} from '../src/errors.ts'
import {type IdpKind, idpKinds, idpNames} from '../src/package/idp-kind.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import type {WrittenFile} from './folder-plan.ts'
import {say} from './language.ts'
import {momentOf} from './moment.ts'
import type * as Door from './package-door.ts'
import {writeWhole} from './write-whole.ts'

interface PackageAnswer extends JsonAnswer {
  readonly organisation: string
  readonly idp: IdpKind
  readonly folder: string
  readonly files: readonly WrittenFile[]
  readonly zip: string | null
  /** Nothing was written: somebody only wanted to see. */
  readonly dryRun: boolean
}

export class Package extends BaseCommand {
  static override summary = say({
    sv: 'skriv en mapp med allt som en organisation behöver för att komma igång',
    en: 'write a folder with all that an organisation needs to get going',
  })
  static override description = say({
    sv: `Startsida med arbetets ordning och timmar, checklista, guide för organisationens slags IdP, attribut, certifikat och kontakter, och brev till hubben. Mappen skrivs hel eller inte alls. Det som du har ändrat i den skrivs inte över nästa gång. Inget skickas, och metadata hämtas bara från en adress som du anger.

UTGÅNGSKODER  0 mappen är skriven · 2 fel i kommandoraden · 3 något gick inte att läsa eller skriva`,
    en: `A first page with the order of work and hours, the checklist, a guide for the organisation's kind of IdP, attributes, certificates and contacts, and letters to the hub. The folder is written whole or not at all. What you have changed in it is not overwritten the next time. Nothing is sent, and metadata is fetched only from an address that you give.

EXIT CODES  0 the folder is written · 2 wrong use · 3 something could not be read or written`,
  })
  static override examples = [
    '<%= config.bin %> <%= command.id %> goteborg --idp adfs',
    '<%= config.bin %> <%= command.id %> goteborg --idp adfs --metadata idp.xml --zip',
    '<%= config.bin %> <%= command.id %> hjo --idp none',
  ]
  static override args = {
    org: Args.string({required: true, description: say({sv: 'organisationen: namn, ID, kommunkod, domän …', en: 'the organisation: name, ID, code, domain …'})}),
  }
  static override flags = {
    idp: Flags.option({
      options: idpKinds,
      summary: say({sv: 'vad IdP:n är gjord av; none om hubbens används (annars det som är känt)', en: "what the IdP is made of; none if the hub's is used (else what is known)"}),
    })(),
    metadata: Flags.string({helpValue: 'FILE|URL', summary: say({sv: 'organisationens metadata (annars filens)', en: 'metadata of the organisation (else that of its file)'})}),
    file: Flags.string({helpValue: 'FILE', summary: say({sv: 'organisationens fil (annars vgefos/ORG.yaml)', en: 'file of the organisation (else vgefos/ORG.yaml)'})}),
    format: Flags.option({
      char: 'f',
      options: ['html', 'md'] as const,
      default: 'html' as const,
      summary: say({sv: 'sidornas format: html för webbläsaren, md för en wiki', en: 'format of the pages: html for a browser, md for a wiki'}),
    })(),
    output: Flags.string({char: 'o', helpValue: 'FOLDER', summary: say({sv: 'mappen (annars vgefos-paket-ORG)', en: 'the folder (else vgefos-paket-ORG)'})}),
    zip: Flags.boolean({default: false, summary: say({sv: 'packa också mappen i en ZIP-fil bredvid', en: 'also pack the folder into a ZIP file beside it'})}),
    'dry-run': Flags.boolean({default: false, summary: say({sv: 'visa vad som skulle skrivas, och skriv inget', en: 'show what would be written, and write nothing'})}),
    now: Flags.string({hidden: true}),
  }

  async run(): Promise<PackageAnswer> {
    const {args, flags} = await this.parse(Package)
    const door = await import('./package-door.ts')
    const setting = {version: this.config.version, language: this.language, now: momentOf('--now', flags.now), json: this.jsonEnabled()}
    const {party, kind, files, missed} = await door.makePackage(args.org, flags, setting)
    const folder = path.normalize(flags.output ?? `vgefos-paket-${party.slug}`).replace(/[\\/]+$/, '')
    const zipFile = flags.zip ? `${folder}.zip` : null
    if (zipFile !== null) demandOurs(zipFile, door.recordName)
    const placed = door.planPackage(folder, files)
    const dryRun = flags['dry-run']
    if (!dryRun) door.writeFolder(folder, files)
    if (!dryRun && zipFile !== null) writeWhole(zipFile, zipped(door, folder, placed))

    this.log(`${folder}: ${say(idpNames[kind])}\n${placed.map(({path: name, outcome}) => `  ${say((dryRun ? plans : words)[outcome]).padEnd(width)}  ${name}`).join('\n')}`)
    if (!dryRun && zipFile !== null) this.log(zipFile)
    for (const sentence of missed) this.tell(`\n${sentence}`)
    this.tellNext(folder, placed, dryRun)
    return this.end(exit.passed, {schema: 'vgefos.package/1', organisation: party.slug, idp: kind, folder, files: placed, zip: dryRun ? null : zipFile, dryRun})
  }

  private tellNext(folder: string, placed: readonly WrittenFile[], dryRun: boolean): void {
    const [first] = placed
    if (placed.some(({outcome}) => outcome === 'kept')) this.tell(`\n${say(words.why)}`)
    if (dryRun) this.tell(`\n${say(words.dry)}`)
    else if (first) this.tell(`\n${say(words.next)} ${path.join(folder, first.path)}`)
  }
}

/** A file of that name that is no package of ours is somebody's. */
function demandOurs(file: string, mark: string): void {
  if (existsSync(file) && !readFileSync(file).includes(mark)) throw vgefosError('E_UNWRITABLE_FILE', {file, reason: 'EEXIST'})
}

/** The folder as it stands, with what somebody has changed. */
function zipped({zip, recordName}: typeof Door, folder: string, placed: readonly WrittenFile[]): Uint8Array {
  const names = [...placed.filter(({outcome}) => outcome !== 'removed').map((file) => file.path), recordName]
  return zip(names.map((name) => ({name: `${path.basename(folder)}/${name}`, content: readFileSync(path.join(folder, name))})))
}

const plans = {
  new: {sv: 'skrivs', en: 'to write'},
  replaced: {sv: 'skrivs om', en: 'to rewrite'},
  unchanged: {sv: 'oförändrad', en: 'unchanged'},
  kept: {sv: 'BEHÅLLS', en: 'TO KEEP'},
  removed: {sv: 'tas bort', en: 'to remove'},
} as const

const words = {
  new: {sv: 'skriven', en: 'written'},
  replaced: {sv: 'ny text', en: 'rewritten'},
  unchanged: {sv: 'oförändrad', en: 'unchanged'},
  kept: {sv: 'BEHÅLLEN', en: 'KEPT'},
  removed: {sv: 'borttagen', en: 'removed'},
  why: {
    sv: 'BEHÅLLEN: du har ändrat filen, så den står kvar. Byt namn på den och kör om för att få den nya.',
    en: 'KEPT: you have changed the file, so it stays. Rename it and run again to get the new one.',
  },
  dry: {sv: 'Inget är skrivet (--dry-run).', en: 'Nothing is written (--dry-run).'},
  next: {sv: 'Nästa steg: öppna', en: 'Next: open'},
} as const

const width = 10
