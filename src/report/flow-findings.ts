import {hidePersonal} from '../redact/hide-personal.ts'
import {visible} from './blocks.ts'
import {secretsOf} from './decode-findings.ts'
import type {DecodedFlow} from './decoded-flow.ts'
import {type ReportedFinding, reportFindings} from './finding.ts'
import type {Level} from '../rules/define.ts'
import type {Where} from '../rules/judge-recording.ts'
import {type Language, fill} from '../text.ts'
import {whereToText} from './where.ts'

const levels: readonly Level[] = ['error', 'warning', 'notice']

/** What to say of a captured login: errors first, and among them the root cause. Personal data in what rules quote is masked. */
export function flowFindings(
  {findings, messages}: DecodedFlow,
  {language, showPersonal}: {readonly language: Language; readonly showPersonal: boolean},
): readonly ReportedFinding[] {
  const secrets = showPersonal ? [] : messages.flatMap(({capture}) => (capture.content ? secretsOf(capture.content) : []))
  const clean = (text: string): string => visible(showPersonal ? text : hidePersonal(text, secrets, language))
  return findings
    .flatMap(({result, where}) => reportFindings(result, clean(placeOf(where, language)), language))
    .map((finding) => ({...finding, message: clean(finding.message)}))
    .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
}

function placeOf(where: Where, language: Language): string {
  const text = whereToText(where, language)
  if (where.kind !== 'message') return text
  return fill(words.number[language], {number: String(where.index + 1), text})
}

const words = {number: {sv: '{number}: {text}', en: '{number}: {text}'}} as const
