import {noEvidence} from '../../checklist/grounds.ts'
import type {OrganisationFile} from '../../checklist/organisation-file.ts'
import {fedInterop} from '../../requirement.ts'
import {type Language, type Text, fill} from '../../text.ts'
import type {Check, CheckWaiver} from '../checks.ts'

/** What is wrong with the organisation's own exceptions: each is a failure, so that none outlives its reason unseen. */
export function fileChecks(
  {waivers, overrides, attestations}: OrganisationFile,
  checks: readonly Check[],
  known: ReadonlySet<string>,
  today: string,
  language: Language,
): readonly Check[] {
  const verdicts = new Map(checks.map(({code, verdict}) => [code, verdict]))
  const told = (slots: Readonly<Record<string, string>>, text: Text): string => fill(text[language], slots)
  const past = [...waivers, ...overrides].flatMap(({code, until, owner}) =>
    until !== undefined && until < today ? [told({code, until, owner}, words.past.message)] : [],
  )
  // One that has run out excepts nothing: that it has is enough to tell.
  const needless = waivers.flatMap(({code, owner, until}) =>
    until >= today && verdicts.get(code) === 'passed' ? [told({code, owner}, words.needless.message)] : [],
  )
  const named = [...waivers, ...overrides].map(({code}) => code).concat(attestations.map(({item}) => item))
  const unknown = [...new Set(named)].filter((code) => !known.has(code)).map((code) => told({code}, words.unknown.message))
  return [
    ...one('FIL01', 'waiver-has-run-out', words.past, past, language),
    ...one('FIL02', 'waiver-is-not-needed', words.needless, needless, language),
    ...one('FIL03', 'code-is-unknown', words.unknown, unknown, language),
  ]
}

/** The check with the exception that counts today, if there is one. Only what is found wrong, or open, is excepted. */
export function waived(check: Check, {waivers}: OrganisationFile, today: string): Check {
  const found = waivers.find(({code}) => code === check.code)
  if (!found) return check
  const waiver: CheckWaiver = {reason: found.reason, owner: found.owner, until: found.until}
  const isExcepted = ['failed', 'warning', 'notice', 'by-hand'].includes(check.verdict) && found.until >= today
  return {...check, waiver, verdict: isExcepted ? 'waived' : check.verdict}
}

interface Words {
  readonly title: Text
  readonly message: Text
  readonly why: Text
  readonly fix: Text
}

function one(code: string, name: string, {title, why, fix}: Words, messages: readonly string[], language: Language): readonly Check[] {
  if (messages.length === 0) return []
  return [
    {
      code,
      name,
      title: title[language],
      verdict: 'failed',
      level: 'error',
      certainty: 'proved',
      owner: 'local-idp',
      messages,
      why: why[language],
      fix: fix[language],
      requirement: fedInterop('IIP-G', 'observed'),
      hiddenBy: null,
      line: null,
      evidence: {...noEvidence, kind: 'machine', source: 'file'},
      phase: null,
      waiver: null,
    },
  ]
}

const words = {
  past: {
    title: {sv: 'Inget undantag har gått ut', en: 'No exception has run out'},
    message: {sv: 'Undantaget för {code} gick ut {until} ({owner}).', en: 'The exception for {code} ran out on {until} ({owner}).'},
    why: {sv: 'Ett undantag utan slut är en sänkt nivå som ingen har beslutat.', en: 'An exception without end is a lower level that nobody decided on.'},
    fix: {sv: 'Rätta felet och ta bort undantaget, eller besluta om ett nytt datum.', en: 'Mend the fault and remove the exception, or decide on a new date.'},
  },
  needless: {
    title: {sv: 'Inget undantag är onödigt', en: 'No exception is needless'},
    message: {sv: '{code} är uppfyllt, så undantaget behövs inte ({owner}).', en: '{code} holds, so the exception is not needed ({owner}).'},
    why: {sv: 'Ett undantag som ligger kvar döljer felet om det kommer tillbaka.', en: 'An exception that remains hides the fault when it comes back.'},
    fix: {sv: 'Ta bort raden ur organisationens fil.', en: 'Remove the line from the organisation’s file.'},
  },
  unknown: {
    title: {sv: 'Filen nämner bara koder som finns', en: 'The file names only codes that exist'},
    message: {sv: 'Koden {code} finns inte.', en: 'There is no code {code}.'},
    why: {sv: 'En felskriven kod undantar inget, och någon tror att den gör det.', en: 'A misspelt code excepts nothing, and somebody believes that it does.'},
    fix: {sv: 'Rätta koden. Alla koder: docs/rules.sv.md och docs/checklist.sv.md', en: 'Correct the code. All codes: docs/rules.md and docs/checklist.md'},
  },
} as const satisfies Readonly<Record<string, Words>>
