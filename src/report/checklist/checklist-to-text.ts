import type {Language, Text} from '../../text.ts'
import {type Check, type CheckReport, type Suite, shownChecks} from '../checks.ts'
import {findingToText, groupFindings, levelWord, ownerWord} from '../finding.ts'
import {countsToText} from '../formats/to-text.ts'
import {oneLine} from '../formats/clean.ts'
import {wrap} from '../wrap.ts'
import {sourceWords, sourcesToText} from './sources-to-text.ts'
import {totals} from './totals.ts'

/** Faults told at length; the rest get a line each. */
const most = 5

/** The checklist for a terminal: what fails in the order to mend it, what to vouch for, what could not be seen, then the counts. */
export function checklistToText(report: CheckReport): string {
  const {language, suites, title} = report
  return [
    ...wrap(`${oneLine(title)} (${environmentOf(report)}): ${countsToText(suites, language)}`),
    ...sourcesToText(report),
    ...suites.flatMap((suite) => [
      ...failing(suite, language),
      ...listed(suite, 'by-hand', forOrganisation(words.byHand, suite), language),
      ...listed(suite, 'waived', words.waived, language),
      ...unseen(suite, language),
    ]),
    ...conflicting(report),
    '',
    ...totals(report).flatMap((line) => wrap(line, {rest: '  '})),
  ].join('\n')
}

function failing(suite: Suite, language: Language): readonly string[] {
  const found = shownChecks(suite).toSorted((one, other) => gravity.indexOf(one.verdict) - gravity.indexOf(other.verdict))
  if (found.length === 0) return []
  const told = found.slice(0, most).flatMap((check) => ['', ...atLength(check, language)])
  const rest = found
    .slice(most)
    .flatMap(({level, code, messages, owner}) =>
      wrap(`${levelWord(level, language)} ${code}  ${oneLine(messages[0] ?? '')} (${ownerWord(owner, language)})`, {rest: '  '}),
    )
  return ['', words.failing[language], ...told, ...(rest.length > 0 ? ['', ...rest] : [])]
}

const gravity = ['crashed', 'failed', 'warning', 'notice']

function atLength(check: Check, language: Language): readonly string[] {
  const {source, by} = check.evidence
  const where = source === null ? (by === null ? '–' : words.attested[language]) : (sourceWords[source]?.[language] ?? source)
  return groupFindings(check.messages.map((message) => ({...check, message: oneLine(message), where: oneLine(where)}))).map((group) =>
    findingToText(group, language),
  )
}

function listed({checks}: Suite, verdict: Check['verdict'], heading: Text, language: Language): readonly string[] {
  const lines = checks
    .filter((check) => check.verdict === verdict)
    .flatMap(({code, title, messages, waiver}) => [
      ...wrap(title, {first: `  ${code}  `, rest: '         '}),
      ...messages.flatMap((message) => wrap(oneLine(message), {first: '         ', rest: '         '})),
      ...(waiver ? wrap(oneLine(`${waiver.reason} (${waiver.owner}, ${waiver.until})`), {first: '         ', rest: '         '}) : []),
    ])
  return lines.length === 0 ? [] : ['', heading[language], ...lines]
}

/** What would show it is said once for each phase: it is the same evidence that lacks. */
function unseen(suite: Suite, language: Language): readonly string[] {
  const {checks} = suite
  const missing = checks.filter(({verdict}) => verdict === 'no-evidence')
  if (missing.length === 0) return []
  const blocks = (['preparation', 'test'] as const).flatMap((phase) => {
    const codes = missing.filter((check) => check.phase === phase).map(({code}) => code)
    if (codes.length === 0) return []
    const seeBy = forOrganisation(words.seeBy[phase === 'test' && suite.subject.endsWith('/lab') ? 'lab' : phase], suite)
    return [...wrap(codes.join(' '), {first: '  ', rest: '  '}), ...wrap(seeBy[language], {first: '    ', rest: '    '})]
  })
  return ['', words.unseen[language], ...blocks]
}

/** What bears on something found wrong is told; the rest only named, since nobody has to choose yet. */
function conflicting({conflicts = [], suites, language}: CheckReport): readonly string[] {
  if (conflicts.length === 0) return []
  const found = new Set(suites.flatMap(shownChecks).map(({code}) => code))
  const told = conflicts.filter(({codes}) => codes.some((code) => found.has(code)))
  const others = conflicts.filter((conflict) => !told.includes(conflict)).map(({id}) => id)
  const lines = told.flatMap(({id, topic, demands}) => {
    const each = Object.entries(demands).map(([name, demand]) => `${name}: ${demand}`)
    return wrap(`${topic}. ${each.join('; ')}.`, {first: `  ${id.padEnd(4)} `, rest: '       '})
  })
  const rest = others.length === 0 ? [] : wrap(`${(told.length === 0 ? words.all : words.others)[language]} ${others.join(' ')} ${words.read[language]}`, {first: '  ', rest: '  '})
  return ['', words.conflicts[language], ...lines, ...rest]
}

/** The organisation as a command takes it, in the place of ORG. */
function forOrganisation({sv, en}: Text, {subject}: Suite): Text {
  const org = oneLine(subject).split('/', 1)[0] ?? 'ORG'
  return {sv: sv.replaceAll('ORG', org), en: en.replaceAll('ORG', org)}
}

function environmentOf({suites, language}: CheckReport): string {
  const name = oneLine(suites[0]?.subject ?? '').split('/').at(-1) ?? ''
  return name === 'lab' ? words.lab[language] : name.toUpperCase()
}

const words = {
  lab: {sv: 'LABB', en: 'LAB'},
  failing: {sv: 'Att rätta, i den här ordningen', en: 'To mend, in this order'},
  attested: {sv: 'intygat i filen', en: 'vouched for in the file'},
  byHand: {sv: 'Att intyga (vgefos checklist ORG --sign-off)', en: 'To vouch for (vgefos checklist ORG --sign-off)'},
  waived: {sv: 'Undantag', en: 'Exceptions'},
  unseen: {sv: 'Kunde inte ses', en: 'Could not be seen'},
  seeBy: {
    preparation: {
      sv: 'Syns i metadata: --metadata FIL, eller metadata: i organisationens fil.',
      en: 'Shown by metadata: --metadata FILE, or metadata: in the file of the organisation.',
    },
    test: {
      sv: 'Syns i en inloggning: vgefos test-login --org ORG --output MAPP, sedan --recording MAPP.',
      en: 'Shown by a login: vgefos test-login --org ORG --output FOLDER, then --recording FOLDER.',
    },
    lab: {sv: 'Syns i en inloggning: vgefos test-login --org ORG', en: 'Shown by a login: vgefos test-login --org ORG'},
  },
  conflicts: {sv: 'Profilerna är oense', en: 'The profiles disagree'},
  all: {sv: 'Berör det som prövas här:', en: 'Bear on what is checked here:'},
  others: {sv: 'Berör också det som är prövat:', en: 'Also bear on what was checked:'},
  read: {sv: '(se docs/checklist.sv.md, eller --format json).', en: '(see docs/checklist.md, or --format json).'},
} as const
