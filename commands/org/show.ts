import {Args} from '@oclif/core'
import {exit} from '../../src/errors.ts'
import {findParty} from '../../src/parties/find-party.ts'
import type {Party} from '../../src/parties/party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {partyToText} from '../../src/parties/to-text.ts'
import {BaseCommand, type JsonAnswer} from '../base-command.ts'
import {say} from '../language.ts'

interface OrgShowAnswer extends JsonAnswer {
  readonly organisation: Party
}

export class OrgShow extends BaseCommand {
  static override summary = say({
    sv: 'visa en organisation, och vad varje uppgift bygger på',
    en: 'show one organisation, and what each value rests on',
  })
  static override examples = ['<%= config.bin %> org show goteborg', '<%= config.bin %> org show "Lilla Edet"']
  static override args = {
    org: Args.string({
      required: true,
      description: say({
        sv: 'namn, ID, kommunkod, organisationsnummer, domän eller entityID',
        en: 'name, ID, municipality code, organisation number, domain or entityID',
      }),
    }),
  }

  async run(): Promise<OrgShowAnswer> {
    const {args} = await this.parse(OrgShow)
    const organisation = findParty(loadParties(), args.org)

    this.log(partyToText(organisation, this.language))
    this.tell(`\n${say({sv: 'Nästa steg', en: 'Next'})}: vgefos test-login --org ${organisation.slug}`)
    return this.end(exit.passed, {schema: 'vgefos.org-show/1', organisation})
  }
}
