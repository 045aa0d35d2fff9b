import {type Text, fill} from '../text.ts'
import {type Fleet, coverageOf, obstaclesOf} from './fleet.ts'

/** What a decision maker asks first. */
export interface Headline {
  readonly look: 'bad' | 'warn' | 'ok'
  readonly text: string
}

/** Ready or not. An indication never says that something is wrong, only that it may be; an exception is told as one. */
export function headlineOf(fleet: Fleet): Headline {
  const {rows, language} = fleet
  const say = (text: Text, count = 0): string => fill(text[language], {count: String(count)})
  const {applicable, judged} = coverageOf(rows)
  const obstacles = obstaclesOf(rows)
  const proved = obstacles.filter(({isProved}) => isProved).length
  if (proved > 0) return {look: 'bad', text: say(proved === 1 ? words.notReadyOne : words.notReady, proved)}
  if (obstacles.length > 0) return {look: 'warn', text: say(obstacles.length === 1 ? words.likelyOne : words.likely, obstacles.length)}
  if (judged < applicable || judged === 0) return {look: 'warn', text: say(words.notSeen)}
  const waived = rows.reduce((total, {counts}) => total + counts.waived, 0)
  if (waived > 0) return {look: 'warn', text: say(waived === 1 ? words.waivedOne : words.waived, waived)}
  return {look: 'ok', text: say(words.ready)}
}

const words = {
  notReady: {sv: 'Inte redo: {count} krav är inte uppfyllda', en: 'Not ready: {count} requirements are not met'},
  notReadyOne: {sv: 'Inte redo: ett krav är inte uppfyllt', en: 'Not ready: one requirement is not met'},
  likely: {sv: 'Kanske inte redo: {count} krav är troligen inte uppfyllda', en: 'Perhaps not ready: {count} requirements are probably not met'},
  likelyOne: {sv: 'Kanske inte redo: ett krav är troligen inte uppfyllt', en: 'Perhaps not ready: one requirement is probably not met'},
  notSeen: {sv: 'Går inte att säga än: allt har inte prövats', en: 'Cannot be said yet: not everything has been tested'},
  waived: {sv: 'Redo så länge undantagen gäller: {count} krav har undantag', en: 'Ready while the exceptions last: {count} requirements are waived'},
  waivedOne: {sv: 'Redo så länge undantaget gäller: ett krav har undantag', en: 'Ready while the exception lasts: one requirement is waived'},
  ready: {sv: 'Redo: allt som gäller är prövat, och inget är fel', en: 'Ready: all that applies has been tested, and nothing is wrong'},
} as const satisfies Readonly<Record<string, Text>>
