import {noEvidence, seenByMachine} from '../checklist/grounds.ts'
import type {Check, CheckReport, Verdict} from './checks.ts'

/** For tests: a report of one subject, its checks by code; a change is made to all of them. */
export function reportOf(verdicts: Readonly<Record<string, Verdict>>, change: Partial<Check> = {}, subject = 'goteborg/test'): CheckReport {
  const unseen: readonly Verdict[] = ['no-evidence', 'by-hand', 'not-applicable']
  const checks = Object.entries(verdicts).map(
    ([code, verdict]): Check => ({
      code,
      name: 'x',
      title: `Title of ${code}`,
      verdict,
      level: 'error',
      certainty: 'proved',
      owner: 'hub',
      messages: verdict === 'failed' ? ['Something is wrong.'] : [],
      why: 'Because.',
      fix: 'Mend it.',
      requirement: {document: 'SAML Core 2.0', section: '1', strength: 'MUST', url: 'https://docs.example/'},
      hiddenBy: null,
      line: null,
      evidence: unseen.includes(verdict) ? noEvidence : seenByMachine('metadata', '2026-03-01T14:05:12.000Z'),
      phase: 'test',
      waiver: null,
      ...change,
    }),
  )
  return {
    schema: 'vgefos.checks/1',
    tool: {name: 'vgefos', version: '0.1.0'},
    title: 'Metadata',
    profile: 'vgr-hub',
    language: 'en',
    startedAt: '2026-03-01T14:05:12.000Z',
    durationMs: 3,
    suites: [{subject, file: null, checks}],
  }
}
