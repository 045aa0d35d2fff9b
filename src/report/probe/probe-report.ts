import {seenByMachine} from '../../checklist/grounds.ts'
import {isUndecided, judgeProbe} from '../../checklist/judge-probe.ts'
import {type ExitCode, exit} from '../../errors.ts'
import type {ProbeEvidence} from '../../evidence/probe.ts'
import type {Profile} from '../../rules/profile.ts'
import type {Language} from '../../text.ts'
import {type CheckReport, checkOf, exitOfChecks} from '../checks.ts'

export interface ProbeReportSetting {
  readonly version: string
  readonly language: Language
  readonly profile: Profile
  readonly startedAt: Date
  readonly durationMs: number
}

/** The answer of `probe`: each server a subject. */
export function probeReport(probes: readonly ProbeEvidence[], {version, language, profile, startedAt, durationMs}: ProbeReportSetting): CheckReport {
  const evidence = seenByMachine('probe', startedAt.toISOString())
  return {
    schema: 'vgefos.checks/1',
    tool: {name: 'vgefos', version},
    title: {sv: 'Servrar', en: 'Servers'}[language],
    profile: profile.name,
    language,
    startedAt: startedAt.toISOString(),
    durationMs,
    suites: probes.map((probe) => ({
      subject: probe.host,
      file: null,
      checks: judgeProbe(probe, profile).map((result) => checkOf(result, language, {evidence})),
    })),
  }
}

/** 1 for what is proved wrong; 3 when the network kept something from being judged, for that may be our side. */
export function exitOfProbe({suites}: CheckReport, probes: readonly ProbeEvidence[], options: {readonly strict: boolean}): ExitCode {
  const code = exitOfChecks(suites, options)
  return code === exit.passed && probes.some(isUndecided) ? exit.undecided : code
}
