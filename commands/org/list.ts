import {Flags} from '@oclif/core'
import {exit} from '../../src/errors.ts'
import {type Party, forbundIds} from '../../src/parties/party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {sortParties} from '../../src/parties/sort-parties.ts'
import {partiesToText} from '../../src/parties/to-text.ts'
import {type Totals, ofForbund, totals} from '../../src/parties/totals.ts'
import {BaseCommand, type JsonAnswer} from '../base-command.ts'
import {say} from '../language.ts'

interface OrgListAnswer extends JsonAnswer {
  readonly totals: Totals
  readonly organisations: readonly Party[]
}

export class OrgList extends BaseCommand {
  static override summary = say({
    sv: 'lista regionens 50 organisationer och hur de är anslutna',
    en: "list the region's 50 organisations and how they connect",
  })
  static override examples = ['<%= config.bin %> org list', '<%= config.bin %> org list --forbund fyrbodal --json']
  static override flags = {
    forbund: Flags.option({
      options: forbundIds,
      summary: say({sv: 'bara ett kommunalförbunds kommuner', en: 'only the municipalities of one association'}),
    })(),
  }

  async run(): Promise<OrgListAnswer> {
    const {flags} = await this.parse(OrgList)
    const all = loadParties()
    const organisations = sortParties(flags.forbund === undefined ? all : ofForbund(all, flags.forbund))

    this.log(partiesToText(organisations, this.language))
    this.tell(say({sv: '\nNästa steg: vgefos org show <ID>', en: '\nNext: vgefos org show <ID>'}))
    return this.end(exit.passed, {schema: 'vgefos.org-list/1', totals: totals(organisations), organisations})
  }
}
