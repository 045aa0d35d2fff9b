import {VgefosError} from '../../src/errors.ts'
import {configuredEnvironment} from '../../src/login/configured-environment.ts'
import {findParty} from '../../src/parties/find-party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {type Phase} from '../../src/checklist/phase.ts'
import {checklistReport} from '../../src/report/checklist/checklist-report.ts'
import type {CheckReport} from '../../src/report/checks.ts'
import type {Language} from '../../src/text.ts'
import {gather} from './gather.ts'
import {type ProbedMetadata, probeMetadata} from './probe-metadata.ts'
import {profileOf} from './profile-of.ts'
import {readOrganisationFile} from './read-file.ts'
import {environmentOf} from './recordings.ts'
import {nextStep} from './next-step.ts'
import {demandTerminal, signOff} from './sign-off.ts'

/** The flags of `checklist`, parsed. */
export interface ChecklistFlags {
  readonly phase: Phase
  readonly env?: string | undefined
  readonly profile?: string | undefined
  readonly file?: string | undefined
  readonly metadata?: string | undefined
  readonly recording?: readonly string[] | undefined
  readonly capture?: readonly string[] | undefined
  readonly offline: boolean
  readonly probe?: boolean
  /** Seconds to wait for a server. */
  readonly timeout?: number
  readonly 'sign-off': boolean
}

export interface ChecklistSetting {
  readonly version: string
  readonly language: Language
  readonly now: Date
  readonly json: boolean
  /** Certificates in PEM that servers may be trusted by too. */
  readonly ca?: readonly string[] | undefined
  /** Talk, on stderr. */
  readonly tell?: (text: string) => void
}

export interface PerformedChecklist {
  readonly report: CheckReport
  /** Told on stderr. */
  readonly missed: readonly string[]
  readonly file: string
  readonly next: string
}

/** The whole checklist of one organisation; with --sign-off asked, answered and made anew. */
export async function performChecklist(org: string, flags: ChecklistFlags, setting: ChecklistSetting): Promise<PerformedChecklist> {
  if (flags.probe === true && flags.offline)
    throw new VgefosError('E_USAGE', {
      sv: '--probe frågar servrar, och --offline hämtar ingenting. Välj en av dem.',
      en: '--probe asks servers, and --offline fetches nothing. Choose one of them.',
    })
  if (flags.probe !== true && setting.ca !== undefined)
    throw new VgefosError('E_USAGE', {
      sv: '--ca-file gäller de servrar som --probe frågar. Lägg till --probe, eller ta bort --ca-file.',
      en: '--ca-file is for the servers that --probe asks. Add --probe, or leave out --ca-file.',
    })
  const party = findParty(loadParties(), org)
  const today = setting.now.toISOString().slice(0, 10)
  // Asked once, also when the list is made anew after a sign-off.
  let probed: ProbedMetadata | undefined
  const made = async (): Promise<PerformedChecklist> => {
    const {file, name, exists} = readOrganisationFile(party.slug, flags.file)
    const profile = profileOf(flags.profile, file, today)
    const recordings = flags.recording ?? file.recordings
    const environment = flags.env ?? configuredEnvironment(undefined, undefined)?.name ?? environmentOf(recordings) ?? 'lab'
    const metadata = flags.metadata ?? file.metadata
    const entityIds = [...file.entityIds, ...party.idp.entityIds.map(({value}) => value)]
    if (flags.probe === true) probed ??= await probeMetadata(metadata, entityIds, flags.timeout ?? 10, setting)
    const {judged, logins, sources, missed} = await gather(
      {
        slug: party.slug,
        environment,
        metadata,
        probed,
        recordings,
        captures: flags.capture ?? file.captures,
        entityIds,
        offline: flags.offline,
        hasOwnIdp: party.idp.connection.value === 'own-idp',
        evidenceDays: file.evidenceDays,
      },
      profile,
      setting.now,
    )
    const report = checklistReport({
      organisation: party.officialName.value,
      environment,
      phase: flags.phase,
      profile,
      judged,
      logins,
      sources,
      file,
      fileName: exists ? name : null,
      today,
      hasOwnIdp: party.idp.connection.value === 'own-idp',
      language: setting.language,
      version: setting.version,
      startedAt: setting.now,
      durationMs: 0,
    })
    const named = {...report, suites: report.suites.map((suite) => ({...suite, subject: `${party.slug}/${environment}`}))}
    return {report: named, missed, file: name, next: nextStep(named, party, environment)}
  }
  if (flags['sign-off']) demandTerminal(flags.file ?? readOrganisationFile(party.slug, flags.file).name, setting.json)
  const first = await made()
  if (!flags['sign-off'] || (await signOff(first.report, first.file, today)) === 0) return first
  return made()
}
