import {plain} from '../../package/facts.ts'
import {type Block, type Page, type Words, code, heading, note, run, table, text} from '../../package/page.ts'
import type {IdpKind} from '../../package/idp-kind.ts'
import {roleName} from '../../package/roles.ts'
import {type Phase, phaseTitles, phases} from '../../checklist/phase.ts'
import {type Language, type Text, fill} from '../../text.ts'
import type {Check, CheckReport} from '../checks.ts'
import {oneLine} from '../formats/clean.ts'
import {words as reportWords} from '../formats/words.ts'

/** The three phases with what is known already: what people vouch for one by one, what machines check by what was found. */
export function checklistPage(report: CheckReport, missed: readonly string[], kind: IdpKind): Page {
  const checks = report.suites.flatMap((suite) => suite.checks)
  return {
    title: {sv: 'Checklista: {org}', en: 'Checklist: {org}'},
    blocks: [
      text(
        'Bocka av på papper, eller låt vgefos fråga. Det som är intygat sparas i `vgefos/{slug}.yaml`, med vem och när, och gäller i ett år.',
        'Tick off on paper, or let vgefos ask. What has been vouched for is kept in `vgefos/{slug}.yaml`, with who and when, and counts for a year.',
      ),
      run('vgefos checklist {slug} --phase preparation --sign-off'),
      ...missed.map((sentence) => ({kind: 'note', words: plain(sentence)}) as const),
      ...strayed(checks, {kind, language: report.language}),
      ...phases.flatMap((phase, at) => ofPhase(phase, at + 1, checks, {kind, language: report.language})),
    ],
  }
}

/** How the phase stands, in a line: for letters and for the first page. */
export function standingOf(report: CheckReport, phase: Phase): string {
  const due = report.suites.flatMap((suite) => suite.checks).filter((check) => check.phase === phase && check.verdict !== 'not-applicable')
  const count = (...verdicts: readonly Check['verdict'][]): number => due.filter(({verdict}) => verdicts.includes(verdict)).length
  const counts = {passed: count('passed'), failed: count('failed', 'crashed'), remarks: count('warning', 'notice'), waived: count('waived'), open: count('by-hand', 'no-evidence')}
  const told = (['failed', 'remarks', 'waived', 'open'] as const).filter((kind) => counts[kind] > 0)
  const say = (text: Text, number: number): string => fill(text[report.language], {number: String(number), all: String(due.length)})
  return [say(words.passed, counts.passed), ...told.map((kind) => say(words[kind], counts[kind]))].join(', ')
}

function ofPhase(phase: Phase, number: number, checks: readonly Check[], reader: Reader): readonly Block[] {
  const due = checks.filter((check) => check.phase === phase && check.verdict !== 'not-applicable')
  const byHand = due.filter(isByHand)
  const byMachine = due.filter((check) => !isByHand(check))
  const found = byMachine.filter(({verdict, hiddenBy}) => attention.includes(verdict) && hiddenBy === null)
  const passed = byMachine.filter(({verdict}) => verdict === 'passed').length
  const unseen = byMachine.filter(({verdict}) => verdict === 'no-evidence').length
  const title = phaseTitles[phase]
  return [
    heading(`${String(number)}. ${title.sv}`, `${String(number)}. ${title.en}`),
    ...(byHand.length === 0 ? [] : [table(columns, byHand.map((check) => rowOf(check, reader)))]),
    ...machineBlocks({phase, found, passed, unseen}, reader),
  ]
}

interface Reader {
  readonly kind: IdpKind
  readonly language: Language
}

interface ByMachine {
  readonly phase: Phase
  readonly found: readonly Check[]
  readonly passed: number
  readonly unseen: number
}

function machineBlocks({phase, found, passed, unseen}: ByMachine, reader: Reader): readonly Block[] {
  if (found.length + passed + unseen === 0) return []
  const counts = {passed: String(passed), found: String(found.length), unseen: String(unseen)}
  return [
    {kind: 'text', words: {sv: fill(words.machine.sv, counts), en: fill(words.machine.en, counts)}},
    ...(found.length === 0 ? [] : [table(columns, found.map((check) => rowOf(check, reader)))]),
    ...(unseen === 0 ? [] : [text(words.unseen[phase].sv, words.unseen[phase].en), code('console', commands[phase])]),
  ]
}

/** What is wrong with the organisation's own file belongs to no phase. */
function strayed(checks: readonly Check[], reader: Reader): readonly Block[] {
  const stray = checks.filter(({phase}) => phase === null)
  if (stray.length === 0) return []
  return [note('Rätta det här i `vgefos/{slug}.yaml` först:', 'Mend this in `vgefos/{slug}.yaml` first:'), table(columns, stray.map((check) => rowOf(check, reader)))]
}

function rowOf(check: Check, {kind, language}: Reader): readonly Words[] {
  const {code: name, title, verdict, fix, messages, owner, evidence, waiver} = check
  const who = evidence.by === null ? [] : [`${evidence.by}, ${evidence.date ?? ''}`]
  const told = [...messages, ...who, ...(waiver ? [`${waiver.reason} (${waiver.owner}, ${waiver.until})`] : [])].map((one) => plain(oneLine(one)))
  const state = verdict === 'by-hand' || verdict === 'no-evidence' ? '☐' : verdict === 'passed' ? `☑ ${reportWords[language].verdicts.passed}` : reportWords[language].verdicts[verdict]
  const what = [`**${plain(title)}**`, ...told, ...(verdict === 'passed' ? [] : [fix])].join('. ').replaceAll('..', '.')
  return [state, name, what, roleName(owner, kind)]
}

const isByHand = ({code: name}: Check): boolean => /^(ORG|OPS)\d/.test(name)
const attention: readonly Check['verdict'][] = ['failed', 'warning', 'notice', 'crashed', 'waived']

const columns: readonly Words[] = [{sv: 'Klart', en: 'Done'}, {sv: 'Kod', en: 'Code'}, {sv: 'Vad', en: 'What'}, {sv: 'Vem', en: 'Who'}]

const commands: Readonly<Record<Phase, string>> = {
  preparation: 'vgefos checklist {slug} --phase preparation --metadata idp.xml',
  test: 'vgefos test-login --org {slug} --env test --output runs/{slug}\nvgefos checklist {slug} --phase test --recording runs/{slug}',
  production: 'vgefos checklist {slug} --phase production',
}

const words = {
  passed: {sv: '{number} av {all} klara', en: '{number} of {all} done'},
  failed: {sv: 'fel: {number}', en: 'errors: {number}'},
  remarks: {sv: 'anmärkningar: {number}', en: 'remarks: {number}'},
  waived: {sv: 'undantag: {number}', en: 'exceptions: {number}'},
  open: {sv: 'återstår: {number}', en: 'remaining: {number}'},
  machine: {
    sv: 'Det här prövar vgefos självt: {passed} uppfyllda, {found} att se på, {unseen} inte prövade än.',
    en: 'This vgefos checks by itself: {passed} met, {found} to look at, {unseen} not checked yet.',
  },
  unseen: {
    preparation: {sv: 'De som inte är prövade syns i metadata:', en: 'Those not checked show in metadata:'},
    test: {sv: 'De som inte är prövade syns i en inloggning:', en: 'Those not checked show in a login:'},
    production: {sv: 'De som inte är prövade:', en: 'Those not checked:'},
  },
} as const
