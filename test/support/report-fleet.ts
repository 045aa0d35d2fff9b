import type {Check, CheckReport, Suite, Verdict} from '../../src/report/checks.ts'
import {type Phase, phases} from '../../src/checklist/phase.ts'
import {rules} from '../../src/rules/index.ts'
import type {Language} from '../../src/text.ts'

const verdicts: readonly Verdict[] = ['passed', 'passed', 'failed', 'warning', 'passed', 'no-evidence', 'notice', 'by-hand', 'passed', 'waived', 'not-applicable']

/** A report over that many organisations, the same each time: every verdict, every kind of evidence, text that is no markup. */
export function reportOf(organisations: number, language: Language, hostile = ''): CheckReport {
  const suites = Array.from({length: organisations}, (_, index): Suite => ({
    subject: `https://idp.kommun-${String(index + 1)}.example/saml/metadata${hostile}`,
    file: 'metadata.xml',
    checks: rules.slice(0, 40).map((_rule, place) => checkOf(place, index, language, hostile)),
  }))
  const conflict = {id: 'C1', topic: 'Ska svaret krypteras?', codes: ['ENC05'], demands: {'vgr-hub': 'Får', swedenconnect: 'Ska'}}
  return {
    schema: 'vgefos.checks/1',
    tool: {name: 'vgefos', version: '0.1.0'},
    title: 'Metadata',
    profile: 'vgr-hub',
    language,
    startedAt: '2026-03-01T14:05:12.000Z',
    durationMs: 12,
    conflicts: [conflict],
    suites,
  }
}

function checkOf(place: number, organisation: number, language: Language, hostile: string): Check {
  const rule = rules[place * 3 % rules.length]!
  const verdict = verdicts[(place * (organisation % 5) + place) % verdicts.length]!
  const isFound = verdict === 'failed' || verdict === 'warning' || verdict === 'notice'
  const machine = {kind: 'machine', source: 'metadata', by: null, date: '2026-03-01T14:05:12.000Z', note: null} as const
  const isLooked = verdict !== 'no-evidence' && verdict !== 'by-hand' && verdict !== 'not-applicable'
  return {
    code: rule.code,
    name: rule.name,
    title: rule.title[language],
    verdict,
    level: verdict === 'failed' ? 'error' : verdict === 'warning' ? 'warning' : 'notice',
    certainty: place % 7 === 0 ? 'indication' : 'proved',
    owner: rule.owner,
    messages: isFound ? [`${Object.values(rule.messages)[0]![language]}${hostile}`] : [],
    why: rule.why[language],
    fix: rule.fix[language],
    requirement: rule.requirement,
    hiddenBy: null,
    line: place,
    evidence: isLooked ? machine : {...machine, kind: 'none', source: null, date: null},
    phase: phases[place % 3] as Phase,
    waiver: verdict === 'waived' ? {reason: 'Byts i mars', owner: 'Anna Andersson', until: '2026-02-01'} : null,
  }
}
