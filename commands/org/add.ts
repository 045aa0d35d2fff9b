import {Args, Flags} from '@oclif/core'
import {exit} from '../../src/errors.ts'
import {findParty} from '../../src/parties/find-party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {BaseCommand, type JsonAnswer} from '../base-command.ts'
import {say} from '../language.ts'
import {fileFlags} from './file-flags.ts'

interface OrgAddAnswer extends JsonAnswer {
  readonly organisation: string
  readonly file: string
}

export class OrgAdd extends BaseCommand {
  static override summary = say({
    sv: 'gör organisationens fil, som checklistan läser',
    en: "make the organisation's file, which the checklist reads",
  })
  static override examples = ['<%= config.bin %> org add goteborg --metadata idp.xml', '<%= config.bin %> org add "Lilla Edet"']
  static override args = {
    org: Args.string({required: true, description: say({sv: 'organisationen: namn, ID, kommunkod, domän …', en: 'the organisation: name, ID, code, domain …'})}),
  }
  static override flags = {
    ...fileFlags,
    force: Flags.boolean({default: false, summary: say({sv: 'skriv över filen om den finns', en: 'overwrite the file if it exists'})}),
  }

  async run(): Promise<OrgAddAnswer> {
    const {args, flags} = await this.parse(OrgAdd)
    const party = findParty(loadParties(), args.org)
    const {addOrganisationFile} = await import('../checklist-door.ts')
    const file = addOrganisationFile(party, flags, this.language, flags.force)

    this.log(`${say({sv: 'Skrev', en: 'Wrote'})} ${file}`)
    this.tell(`\n${say({sv: 'Nästa steg', en: 'Next'})}: vgefos checklist ${party.slug}`)
    return this.end(exit.passed, {schema: 'vgefos.org-file/1', organisation: party.slug, file})
  }
}
