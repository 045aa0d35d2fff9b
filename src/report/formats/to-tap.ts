import type {Check, CheckReport} from '../checks.ts'
import {oneLine} from './clean.ts'
import {words} from './words.ts'

/** TAP 14: one line a check, with a YAML block of what was found. */
export function toTap({suites, language}: CheckReport): string {
  const checks = suites.flatMap(({subject, checks: own}) => own.map((check) => ({subject, check})))
  const lines = checks.flatMap(({subject, check}, index) => pointOf(check, subject, index + 1, language))
  return ['TAP version 14', `1..${String(checks.length)}`, ...lines, ''].join('\n')
}

function pointOf(check: Check, subject: string, number: number, language: CheckReport['language']): readonly string[] {
  const {code, title, verdict, messages, fix} = check
  const isFailure = (verdict === 'failed' && check.hiddenBy === null) || verdict === 'crashed'
  const isSkipped = !isFailure && !['passed', 'warning', 'notice'].includes(verdict)
  const name = oneLine(`${subject} ${code} ${title}`).replaceAll('\\', '\\\\').replaceAll('#', '\\#')
  const skip = isSkipped ? ` # SKIP ${words[language].verdicts[verdict]}` : ''
  const line = `${isFailure ? 'not ok' : 'ok'} ${String(number)} - ${name}${skip}`
  if (messages.length === 0) return [line]
  const block = {code, severity: verdict, message: messages.join(' '), fix}
  return [line, '  ---', ...Object.entries(block).map(([key, value]) => `  ${key}: ${JSON.stringify(oneLine(value))}`), '  ...']
}
