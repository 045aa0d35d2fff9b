import {inPlainOrder} from '../text-order.ts'
import type {Certainty, Level, Rule} from './define.ts'

/** Families from cause to consequence: whether it can be read comes before who signed it, and so on. */
export const families = [
  'PRV', 'BND', 'STA', 'SIG', 'ENC', 'ENT', 'END', 'TIM', 'NID', 'LOA', 'ATR', 'SES', 'MET', 'NET', 'EID', 'SLO', 'APP',
] as const

const levels: readonly Level[] = ['error', 'warning', 'notice']
const certainties: readonly Certainty[] = ['proved', 'indication']

/** Root cause first: family, then level, certainty and code. */
export function byRootCause(a: Weighed, b: Weighed): number {
  return (
    familyRank(a.rule.code) - familyRank(b.rule.code) ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    certainties.indexOf(a.rule.certainty) - certainties.indexOf(b.rule.certainty) ||
    inPlainOrder(a.rule.code, b.rule.code)
  )
}

interface Weighed {
  readonly rule: Rule
  readonly level: Level
}

/** `SIG` of `SIG01`. */
export function familyOf(code: string): string {
  return code.replace(/\d+$/, '')
}

function familyRank(code: string): number {
  const rank = families.findIndex((family) => family === familyOf(code))
  return rank < 0 ? families.length : rank
}
