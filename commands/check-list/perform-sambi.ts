import {readPublished} from '../../src/capture/read-published.ts'
import {seenByMachine} from '../../src/checklist/grounds.ts'
import type {SambiRoute} from '../../src/checklist/items/sambi.ts'
import type {JudgedEvidence} from '../../src/checklist/lines.ts'
import {lintMetadata} from '../../src/checklist/lint-metadata.ts'
import {sambiProfile} from '../../src/checklist/profiles/sambi.ts'
import {findParty} from '../../src/parties/find-party.ts'
import type {Party} from '../../src/parties/party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {isAddress} from '../../src/probe/target.ts'
import {sambiReport, sambiSuite} from '../../src/report/checklist/sambi-report.ts'
import type {CheckReport, Suite} from '../../src/report/checks.ts'
import type {ChecklistSetting} from './perform.ts'
import {readOrganisationFile} from './read-file.ts'

export interface SambiFlags {
  readonly route: SambiRoute
  readonly metadata?: string | undefined
  readonly file?: string | undefined
}

/** The step to Sambi of one organisation, or of all. Reads files alone: metadata at an address is not fetched. */
export async function performSambi(org: string | undefined, flags: SambiFlags, setting: ChecklistSetting): Promise<CheckReport> {
  const parties = loadParties()
  const chosen = org === undefined ? parties : [findParty(parties, org)]
  const suites: Suite[] = []
  for (const party of chosen) suites.push(await suiteOf(party, flags, setting))
  return sambiReport(suites, {...setting, route: flags.route})
}

async function suiteOf(party: Party, {route, metadata, file: named}: SambiFlags, {language, now}: ChecklistSetting): Promise<Suite> {
  const {file, name, exists} = readOrganisationFile(party.slug, named)
  const source = metadata ?? (file.metadata !== undefined && !isAddress(file.metadata) ? file.metadata : undefined)
  const judged = source === undefined ? [] : await judgedMetadata(source, now)
  const hasOwnIdp = party.idp.connection.value === 'own-idp'
  const matter = {subject: party.slug, fileName: exists ? name : null, judged, file, language, hasOwnIdp, today: now.toISOString().slice(0, 10)}
  return sambiSuite(matter, route)
}

async function judgedMetadata(source: string, now: Date): Promise<readonly JudgedEvidence[]> {
  const {texts} = await readPublished(source, process.stdin)
  const evidence = seenByMachine('metadata', now.toISOString())
  return [...lintMetadata(texts, now, sambiProfile)].map(({results}) => ({evidence, results}))
}
