import type {Recording} from '../../src/evidence/recording.ts'
import type {LoginApp, LoginEnvironment} from '../../src/login/environment.ts'
import {groupFindings, reportFindings} from '../../src/report/finding.ts'
import {
  type Counts,
  type Expected,
  type LoginReport,
  type ReportedLogin,
  compareIdentity,
  exitOf,
  loginVerdict,
  reportVerdict,
} from '../../src/report/login-report.ts'
import {maskOutcome} from '../../src/report/mask-outcome.ts'
import {endsOf} from '../../src/report/responsible.ts'
import {whereToText} from '../../src/report/where.ts'
import type {RuleResult} from '../../src/rules/evaluate.ts'
import {type JudgedFinding, judgeRecording} from '../../src/rules/judge-recording.ts'
import type {LoginPlan} from './plan.ts'

export interface ExaminedLogin {
  readonly recording: Recording
  readonly reported: ReportedLogin
  readonly findings: readonly JudgedFinding[]
  readonly results: readonly RuleResult[]
}

/** Judges the recording and compares the person on the page with the one who was to log in. */
export function examine(recording: Recording, app: LoginApp, plan: LoginPlan): ExaminedLogin {
  const judged = judgeRecording(recording, plan.profile)
  const {outcome} = recording
  const findings = judged.findings.flatMap((finding) => reportFinding(finding, plan))
  const expectations = outcome.kind === 'signed-in' ? compareIdentity(outcome.identity, expectedOf(plan)) : []
  return {
    recording,
    reported: {
      app: {key: app.key, name: app.name},
      verdict: loginVerdict(outcome, findings, expectations),
      durationMs: recording.durationMs,
      steps: recording.steps,
      outcome: maskOutcome(outcome, plan.textOptions),
      messages: judged.messages.length,
      approved: recording.steps.some(({kind}) => kind === 'approval'),
      expectations,
    },
    findings: judged.findings,
    results: [...judged.messages, ...judged.metadata].flatMap(({results}) => results).concat(judged.flow),
  }
}

/** The report over all logins of one run. What is kept on disk is not known yet. */
export function loginReport(
  plan: LoginPlan,
  environment: LoginEnvironment,
  startedAt: Date,
  logins: readonly ExaminedLogin[],
): LoginReport {
  const findings = uniqueFindings(logins.flatMap((login) => login.findings)).flatMap((finding) => reportFinding(finding, plan))
  const unmet = logins.flatMap(({reported}) => reported.expectations).filter(({met}) => !met).length
  const found = countResults(logins.flatMap(({results}) => results), findings)
  const counts = {...found, errors: found.errors + unmet}
  const verdicts = logins.map(({reported}) => reported.verdict)
  const verdict = reportVerdict(verdicts, counts.warnings, plan.flags.strict)
  return {
    schema: 'vgefos.report/1',
    tool: plan.tool,
    command: 'test-login',
    startedAt: startedAt.toISOString(),
    durationMs: logins.reduce((sum, {recording}) => sum + recording.durationMs, 0),
    environment: {name: environment.name, kind: environment.kind},
    organisation: {slug: plan.organisation.slug, name: plan.organisation.officialName.value},
    profile: plan.profile.name,
    verdict,
    exitCode: exitOf[verdict],
    counts,
    logins: logins.map(({reported}) => reported),
    findings,
    kept: undefined,
  }
}

function reportFinding({result, where}: JudgedFinding, {textOptions: {language}}: LoginPlan) {
  return reportFindings(result, whereToText(where, language), language, endsOf(where))
}

/** The same metadata is judged in every login of the run; once is enough to read. */
function uniqueFindings(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  const seen = new Set<string>()
  return findings.filter(({result, where}) => {
    if (where.kind !== 'metadata') return true
    const key = `${result.rule.code} ${where.entityId}`
    return !seen.has(key) && seen.add(key)
  })
}

function countResults(results: readonly RuleResult[], findings: LoginReport['findings']): Counts {
  const groups = groupFindings(findings)
  const level = (wanted: string): number => groups.filter(({first}) => first.level === wanted).length
  const outcome = (wanted: string): number => results.filter((result) => result.outcome === wanted).length
  return {
    errors: level('error'),
    warnings: level('warning'),
    notices: level('notice'),
    passed: outcome('passed'),
    notApplicable: outcome('not-applicable'),
    noEvidence: outcome('no-evidence'),
  }
}

/** The test person, if the phone was ours; what the flags demand. */
function expectedOf({person, flags}: LoginPlan): Expected {
  return {
    name: person && `${person.givenName} ${person.surname}`,
    hsaId: person?.employments[0]?.hsaId,
    loa: flags['expect-loa'],
    attributes: flags['expect-attr'] ?? [],
  }
}
