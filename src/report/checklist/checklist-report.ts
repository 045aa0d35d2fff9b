import {conflictsAbout} from '../../checklist/conflicts.ts'
import {allItems, items} from '../../checklist/items/index.ts'
import {type JudgedEvidence, lineOf, phaseOfRule, phaseWhenFound} from '../../checklist/lines.ts'
import {type Phase, isDueBy, phaseTitles, phases} from '../../checklist/phase.ts'
import {rules} from '../../rules/index.ts'
import type {Profile} from '../../rules/profile.ts'
import type {Language, Text} from '../../text.ts'
import {type Check, type CheckReport, type ReportedConflict, type ReportedSource, checkOf} from '../checks.ts'
import {nobodyApproved} from '../login-report.ts'
import {fileChecks, waived} from './file-checks.ts'
import {type Vouching, itemCheck, vouchedFor} from './hand-checks.ts'
import {type SeenLogin, loginCheck, unapproved} from './login-check.ts'

/** All that a checklist is written from: gathered and judged, not yet merged. */
export interface ChecklistMatter extends Vouching {
  readonly organisation: string
  readonly environment: string
  readonly phase: Phase
  readonly profile: Profile
  /** By rules of every kind; probes are fed in here too, as evidence from the machine. */
  readonly judged: readonly JudgedEvidence[]
  readonly logins: readonly SeenLogin[]
  readonly sources?: readonly Source[]
  readonly fileName: string | null
  readonly version: string
  readonly startedAt: Date
  readonly durationMs: number
}

/** What was looked at, in no language yet. */
export type Source = Omit<ReportedSource, 'doubt'> & {readonly doubt: Text | undefined}

/** The organisation's checklist: rules, items, attestations and exceptions as one list in the order of the phases. */
export function checklistReport(matter: ChecklistMatter): CheckReport {
  const {organisation, environment, phase, profile, language, startedAt, durationMs, version, fileName, file, today} = matter
  const due = dueChecks(matter)
  const known = new Set([...rules, ...allItems].map(({code}) => code).concat('OPS21'))
  const checks = [...fileChecks(file, due, known, today, language), ...withConsequences(due.map((check) => waived(check, file, today)))]
  return {
    schema: 'vgefos.checks/1',
    tool: {name: 'vgefos', version},
    title: `${organisation}, ${phaseTitles[phase][language].toLowerCase()}`,
    profile: profile.name,
    language,
    startedAt: startedAt.toISOString(),
    durationMs,
    conflicts: reportedConflicts(checks, matter),
    sources: (matter.sources ?? []).map(({doubt, ...source}) => ({...source, doubt: doubt?.[language] ?? null})),
    suites: [{subject: `${organisation}/${environment}`, file: fileName, checks}],
  }
}

function dueChecks(matter: ChecklistMatter): readonly Check[] {
  const {judged, language, phase: wanted, logins} = matter
  // Servers are asked only on demand. What nobody asked for is no gap; items by hand ask for the same.
  const isProbed = judged.some(({evidence}) => evidence.source === 'probe')
  const byRule = rules.flatMap((rule): readonly Check[] => {
    const phase = phaseOfRule(rule) ?? phaseWhenFound(rule, judged)
    if (!phase || (rule.on === 'probe' && !isProbed)) return []
    const {result, evidence, remark} = lineOf(rule, judged)
    const check = checkOf(result, language, {evidence, phase, remark})
    return [check.verdict === 'no-evidence' ? vouchedFor(check, matter) : check]
  })
  const byHand = items.map((item) => itemCheck(item, matter))
  return phases
    .filter((phase) => isDueBy(phase, wanted))
    .flatMap((phase) => [...byRule, explained(loginCheck(logins, language), byRule, language), ...byHand].filter((check) => check.phase === phase))
}

/** What is only the consequence of something excepted is excepted with it. */
function withConsequences(checks: readonly Check[]): readonly Check[] {
  const excepted = new Map(checks.filter(({verdict}) => verdict === 'waived').map((check) => [check.code, check]))
  return checks.map((check) => {
    const cause = check.hiddenBy === null ? undefined : excepted.get(check.hiddenBy)
    return cause ? {...check, verdict: 'waived', waiver: cause.waiver} : check
  })
}

/** A login that failed is the consequence of what the rules found in it; one that nobody approved says nothing of the connection. */
function explained(login: Check, byRule: readonly Check[], language: Language): Check {
  const isUnapproved = byRule.some(({code, messages, hiddenBy}) => nobodyApproved.includes(code) && messages.length > 0 && hiddenBy === null)
  if (login.verdict === 'failed' && isUnapproved) return unapproved(login, language)
  const cause = byRule.find(({verdict, hiddenBy, phase}) => verdict === 'failed' && hiddenBy === null && phase === 'test')
  return login.verdict === 'failed' && cause ? {...login, hiddenBy: cause.code} : login
}

/** Those that bear on something that was judged or is open, told without choosing between the profiles. */
function reportedConflicts(checks: readonly Check[], {language, profile}: ChecklistMatter): readonly ReportedConflict[] {
  const judged = checks.filter(({verdict}) => verdict !== 'no-evidence' && verdict !== 'not-applicable')
  const codes = new Set([...judged.map(({code}) => code), ...Object.keys(profile.overrides)])
  return conflictsAbout(codes).map(({id, topic, codes: about, demands}) => ({
    id,
    topic: topic[language],
    codes: about,
    demands: Object.fromEntries(Object.entries(demands).map(([name, demand]) => [name, demand[language]])),
  }))
}
