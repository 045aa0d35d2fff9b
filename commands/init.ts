import {existsSync} from 'node:fs'
import path from 'node:path'
import {Flags} from '@oclif/core'
import {exit, vgefosError} from '../src/errors.ts'
import {findParty} from '../src/parties/find-party.ts'
import {loadParties} from '../src/parties/registry.ts'
import {type Role, firstSteps, roles} from '../src/region/first-steps.ts'
import {wrap} from '../src/report/wrap.ts'
import type * as Door from './checklist-door.ts'
import {BaseCommand, type JsonAnswer} from './base-command.ts'
import {isInteractive} from './interactive.ts'
import {say} from './language.ts'

interface InitAnswer extends JsonAnswer {
  readonly role: Role
  readonly organisation: string | null
  /** The organisation's file, when there is one. */
  readonly file: string | null
  readonly steps: readonly string[]
}

export class Init extends BaseCommand {
  static override summary = say({sv: 'kom igång: vem du är, och vad du gör först', en: 'begin: who you are, and what to do first'})
  static override examples = ['<%= config.bin %> init', '<%= config.bin %> init --role municipality --org goteborg --metadata idp.xml']
  static override flags = {
    role: Flags.option({options: roles, summary: say({sv: 'din roll', en: 'your role'})})(),
    org: Flags.string({helpValue: 'ORG', summary: say({sv: 'organisationen, för den som ansluter en', en: 'the organisation, for who connects one'})}),
    metadata: Flags.string({helpValue: 'FILE|URL', dependsOn: ['org'], summary: say({sv: 'organisationens metadata', en: 'metadata of the organisation'})}),
  }

  async run(): Promise<InitAnswer> {
    const {flags} = await this.parse(Init)
    const asks = isInteractive() && !this.jsonEnabled()
    const role = flags.role ?? (asks ? await (await door()).askRole() : missing('--role'))
    const isOurs = role === 'municipality'
    const given = flags.org ?? (isOurs ? (asks ? await (await door()).chooseOrganisation() : missing('--org')) : undefined)
    const party = given === undefined ? undefined : findParty(loadParties(), given)
    const file = party && isOurs ? path.join('vgefos', `${party.slug}.yaml`) : undefined
    const isNew = file !== undefined && !existsSync(file)
    if (party && isNew) {
      const {addOrganisationFile} = await door()
      addOrganisationFile(party, {metadata: flags.metadata}, this.language)
    }
    if (file !== undefined) this.log(`${isNew ? say({sv: 'Skrev', en: 'Wrote'}) : say({sv: 'Finns redan', en: 'There already'})}: ${file}\n`)
    if (party && !isNew && flags.metadata !== undefined) this.tell(`${say(unchanged)} vgefos org edit ${party.slug} --metadata ${flags.metadata}\n`)

    const steps = firstSteps[role].map(({command, learns}) => ({learns, command: `vgefos ${command.replace('ORG', party?.slug ?? 'ORG')}`}))
    this.log(say({sv: 'Gör så här, i tur och ordning:', en: 'Do this, in order:'}))
    for (const {command, learns} of steps) this.log(`  ${command}\n${wrap(say(learns), {first: '      ', rest: '      '}).join('\n')}`)
    if (flags.role === undefined || given !== flags.org)
      this.tell(`\n${say({sv: 'Nästa gång', en: 'Next time'})}: vgefos init --role ${role}${party ? ` --org ${party.slug}` : ''}`)
    return this.end(exit.passed, {
      schema: 'vgefos.init/1',
      role,
      organisation: party?.slug ?? null,
      file: file ?? null,
      steps: steps.map(({command}) => command),
    })
  }
}

/** Questions need a library that other commands do not wait for. */
async function door(): Promise<typeof Door> {
  return import('./checklist-door.ts')
}

const unchanged = {sv: 'Filen är inte ändrad. Byt metadata i den så här:', en: 'The file is unchanged. To change its metadata:'}

function missing(flag: string): never {
  throw vgefosError('E_MISSING_FLAG', {flag, example: 'vgefos init --role municipality --org goteborg'})
}
