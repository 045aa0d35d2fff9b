import {Args, Flags} from '@oclif/core'
import {VgefosError, exit} from '../../src/errors.ts'
import type {FileChanges} from '../../src/checklist/change-organisation-file.ts'
import {findParty} from '../../src/parties/find-party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {BaseCommand, type JsonAnswer} from '../base-command.ts'
import {say} from '../language.ts'
import {momentOf} from '../moment.ts'
import {fileFlags} from './file-flags.ts'

interface OrgEditAnswer extends JsonAnswer {
  readonly organisation: string
  readonly file: string
}

export class OrgEdit extends BaseCommand {
  static override summary = say({
    sv: 'ändra i organisationens fil; kommentarer i den står kvar',
    en: "change the organisation's file; comments in it stay",
  })
  static override examples = [
    '<%= config.bin %> org edit goteborg --recording runs/goteborg',
    '<%= config.bin %> org edit goteborg --attest ORG01 --by "Anna Andersson"',
    '<%= config.bin %> org edit goteborg --waive MET22 --reason "ny IdP" --owner "Bo Berg" --until 2026-12-31',
  ]
  static override args = {
    org: Args.string({required: true, description: say({sv: 'organisationen: namn, ID, kommunkod, domän …', en: 'the organisation: name, ID, code, domain …'})}),
  }
  static override flags = {
    ...fileFlags,
    attest: Flags.string({helpValue: 'ITEM', dependsOn: ['by'], summary: say({sv: 'intyga en punkt, med dagens datum', en: "vouch for an item, with today's date"})}),
    by: Flags.string({helpValue: 'NAME', dependsOn: ['attest'], summary: say({sv: 'vem som intygar', en: 'who vouches'})}),
    fails: Flags.boolean({dependsOn: ['attest'], summary: say({sv: 'punkten är prövad och gäller inte', en: 'the item was tried and does not hold'})}),
    note: Flags.string({helpValue: 'TEXT', dependsOn: ['attest'], summary: say({sv: 'anteckning', en: 'note'})}),
    waive: Flags.string({helpValue: 'CODE', dependsOn: ['reason', 'owner', 'until'], summary: say({sv: 'undanta en regel tills vidare', en: 'except a rule for a time'})}),
    reason: Flags.string({helpValue: 'TEXT', dependsOn: ['waive'], summary: say({sv: 'skälet till undantaget', en: 'reason of the exception'})}),
    owner: Flags.string({helpValue: 'NAME', dependsOn: ['waive'], summary: say({sv: 'vem som svarar för det', en: 'who answers for it'})}),
    until: Flags.string({helpValue: 'DAY', dependsOn: ['waive'], summary: say({sv: 'undantagets sista dag, ÅÅÅÅ-MM-DD', en: 'last day of the exception, YYYY-MM-DD'})}),
    withdraw: Flags.string({helpValue: 'CODE', summary: say({sv: 'ta bort en regels undantag', en: 'take the exception of a rule away'})}),
    now: Flags.string({hidden: true}),
  }

  async run(): Promise<OrgEditAnswer> {
    const {args, flags} = await this.parse(OrgEdit)
    const party = findParty(loadParties(), args.org)
    if (!Object.keys(flags).some((flag) => changing.includes(flag))) throw nothingToChange()
    const {editOrganisationFile} = await import('../checklist-door.ts')
    const today = momentOf('--now', flags.now).toISOString().slice(0, 10)
    const file = editOrganisationFile(party, flags, changesOf(flags, today), today)

    this.log(`${say({sv: 'Ändrade', en: 'Changed'})} ${file}`)
    this.tell(`\n${say({sv: 'Nästa steg', en: 'Next'})}: vgefos checklist ${party.slug}`)
    return this.end(exit.passed, {schema: 'vgefos.org-file/1', organisation: party.slug, file})
  }
}

const changing: readonly string[] = ['metadata', 'profile', 'entity-id', 'recording', 'capture', 'attest', 'waive', 'withdraw']

type Given = Readonly<Partial<Record<'attest' | 'by' | 'note' | 'waive' | 'reason' | 'owner' | 'until' | 'withdraw', string | undefined>>> & {
  readonly fails: boolean | undefined
}

function changesOf({attest, by = '', note, fails, waive, reason = '', owner = '', until = '', withdraw}: Given, date: string): FileChanges {
  return {
    attestations: attest === undefined ? [] : [{item: codeOf(attest), by, date, holds: fails !== true, note}],
    waivers: waive === undefined ? [] : [{code: codeOf(waive), reason, owner, until}],
    withdrawn: withdraw === undefined ? [] : [codeOf(withdraw)],
  }
}

function codeOf(given: string): string {
  return given.toUpperCase().replace(/^VGE-/, '')
}

function nothingToChange(): VgefosError {
  return new VgefosError('E_USAGE', {
    sv: 'Säg vad som ska ändras, till exempel --metadata, --recording, --attest, --waive eller --withdraw.',
    en: 'Say what to change, for example --metadata, --recording, --attest, --waive or --withdraw.',
  })
}
