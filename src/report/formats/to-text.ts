import {type Check, type CheckReport, type Suite, type Verdict, countVerdicts, shownChecks} from '../checks.ts'
import {findingToText, groupFindings, levelWord, ownerWord} from '../finding.ts'
import type {Language} from '../../text.ts'
import {words} from './words.ts'
import {wrap} from '../wrap.ts'
import {oneLine} from './clean.ts'
import {summaryByRule} from './summary-by-rule.ts'

/** Findings told at length for each subject; the others are named in a line each. */
const most = 3
/** Subjects told one by one; a federation has thousands, and is told rule by rule. */
const mostSubjects = 20

/** The report for a terminal of 80 columns, without colour: the verdict first, the worst first, at most three at length. */
export function toText(report: CheckReport): string {
  const {suites, language} = report
  const troubled = suites.filter((suite) => shownChecks(suite).length > 0)
  const told =
    troubled.length > mostSubjects
      ? summaryByRule(suites, troubled, language)
      : troubled.flatMap((suite) => ['', ...suiteToText(suite, report, suites.length > 1)])
  return [...wrap(`${oneLine(report.title)}: ${countsToText(suites, language)}`), ...told].join('\n')
}

function suiteToText(suite: Suite, {language}: CheckReport, isOneOfMany: boolean): readonly string[] {
  const found = [...shownChecks(suite)].sort((one, other) => gravity.indexOf(one.verdict) - gravity.indexOf(other.verdict))
  const where = suite.file === null ? suite.subject : `${suite.subject} (${suite.file}${lineOf(found[0])})`
  const told = found.slice(0, most).flatMap((check) => ['', ...toldAtLength(check, where, language)])
  const more = found.slice(most).flatMap((check) => shortLine(check, language))
  return [...(isOneOfMany ? [oneLine(suite.subject)] : []), ...(isOneOfMany ? told : told.slice(1)), ...(more.length > 0 ? ['', ...more] : [])]
}

function toldAtLength(check: Check, where: string, language: Language): readonly string[] {
  // A check that broke has found nothing, and is told all the same.
  const messages = check.messages.length === 0 ? [`${check.title}: ${words[language].verdicts[check.verdict]}`] : check.messages
  const groups = groupFindings(messages.map((message) => ({...check, message: oneLine(message), why: oneLine(check.why), fix: oneLine(check.fix), where: oneLine(where)})))
  return groups.map((group) => findingToText(group, language))
}

function shortLine({level, code, messages, owner}: Check, language: Language): readonly string[] {
  return wrap(`${levelWord(level, language)} ${code}  ${oneLine(messages[0] ?? '')} (${ownerWord(owner, language)})`, {rest: '  '})
}

function lineOf(check: Check | undefined): string {
  const line = check?.line ?? null
  return line === null ? '' : `:${String(line)}`
}

const gravity: readonly Verdict[] = ['crashed', 'failed', 'warning', 'notice']

/** «2 fel, 1 varning, 14 godkända, 3 ej prövade»; what there is none of is left out. */
export function countsToText(suites: readonly Suite[], language: Language): string {
  const counts = countVerdicts(suites)
  const parts = countWords.flatMap(({verdict, one, many}) => {
    const count = counts[verdict]
    return count === 0 ? [] : [`${String(count)} ${(count === 1 ? one : many)[language]}`]
  })
  return parts.length === 0 ? noneJudged[language] : parts.join(', ')
}

const noneJudged = {sv: 'inget kunde prövas', en: 'nothing could be tested'} as const

const countWords = [
  {verdict: 'crashed', one: {sv: 'kontroll gick sönder', en: 'check broke'}, many: {sv: 'kontroller gick sönder', en: 'checks broke'}},
  {verdict: 'failed', one: {sv: 'fel', en: 'error'}, many: {sv: 'fel', en: 'errors'}},
  {verdict: 'warning', one: {sv: 'varning', en: 'warning'}, many: {sv: 'varningar', en: 'warnings'}},
  {verdict: 'notice', one: {sv: 'notering', en: 'note'}, many: {sv: 'noteringar', en: 'notes'}},
  {verdict: 'passed', one: {sv: 'godkänd', en: 'passed'}, many: {sv: 'godkända', en: 'passed'}},
  {verdict: 'by-hand', one: {sv: 'att intyga', en: 'to vouch for'}, many: {sv: 'att intyga', en: 'to vouch for'}},
  {verdict: 'waived', one: {sv: 'med undantag', en: 'waived'}, many: {sv: 'med undantag', en: 'waived'}},
  {verdict: 'no-evidence', one: {sv: 'ej prövad', en: 'not tested'}, many: {sv: 'ej prövade', en: 'not tested'}},
] as const
