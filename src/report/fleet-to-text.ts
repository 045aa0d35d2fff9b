import {phaseTitles} from '../checklist/phase.ts'
import type {Text} from '../text.ts'
import {fill} from '../text.ts'
import {shownChecks} from './checks.ts'
import type {Audience} from './audience.ts'
import {ownerWord} from './finding.ts'
import {type Fleet, type FleetRow, type Obstacle, coverageOf, gravity, obstaclesOf} from './fleet.ts'
import type {Changes} from './fleet-changes.ts'
import {headlineOf} from './fleet-headline.ts'
import {oneLine} from './formats/clean.ts'
import {words as reportWords} from './formats/words.ts'
import {audienceWords, pageWords as words} from './html/page-words.ts'
import {shortTime} from './html/protocol.ts'
import {wrap} from './wrap.ts'

/** What is told in sections, each line a list item of its own; both plain text and Markdown are laid out from it. */
export interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

/** The whole report in words, the decision maker's part first. Nothing in it is folded or escaped yet. */
export function fleetSections(fleet: Fleet, audience: Audience): readonly Section[] {
  const {rows, language, changes} = fleet
  const say = (text: Text): string => text[language]
  const obstacles = obstaclesOf(rows)
  const sections: readonly Section[] = [
    {heading: say(words.obstacles), lines: obstacles.length === 0 ? [say(words.noObstacles)] : obstacles.map((each) => obstacle(each, fleet))},
    ...(changes ? changed(changes, fleet) : []),
    {heading: `${say(words.matrix)} (${say(words.inWhole).toLowerCase()})`, lines: rows.map((row) => subjectLine(row, fleet))},
    ...(audience === 'ledning' ? [] : rows.map((row) => found(row, fleet, audience))),
    ...(audience === 'ledning' ? [] : [conflicting(fleet)]),
  ]
  return sections.filter(({lines}) => lines.length > 0)
}

/** Title, headline and how much was tested: what the report says if nothing more of it is read. */
export function fleetIntroduction(fleet: Fleet, audience: Audience): {readonly title: string; readonly lines: readonly string[]} {
  const {rows, language, title, tool, date} = fleet
  const {applicable, judged} = coverageOf(rows)
  const profile = [...new Set(rows.map((row) => row.profile))].join(', ')
  return {
    title: `${words.heading[language]}, ${audienceWords[audience][language]}`,
    lines: [
      `${headlineOf(fleet).text}. ${fill(words.judgedOf[language], {judged: String(judged), applicable: String(applicable)})}`,
      fill(words.made[language], {date: shortTime(date), title, tool, profile}),
    ],
  }
}

/** For a terminal of 80 columns, without colour. */
export function fleetToText(fleet: Fleet, audience: Audience): string {
  const {title, lines} = fleetIntroduction(fleet, audience)
  const told = fleetSections(fleet, audience).flatMap((section) => [
    '',
    ...wrap(oneLine(section.heading)),
    ...section.lines.flatMap((line) => wrap(oneLine(line), {first: '  ', rest: '    '})),
  ])
  return [...wrap(title), '', ...lines.flatMap((line) => wrap(oneLine(line))), ...told].join('\n')
}

function obstacle({check, subjects, isProved}: Obstacle, {rows, language}: Fleet): string {
  const when = check.phase === null ? words.now[language] : fill(words.before[language], {phase: phaseTitles[check.phase][language].toLowerCase()})
  const many = rows.length > 1 ? [`${words.many[language].toLowerCase()} ${String(subjects.length)}`] : []
  const doubt = isProved ? [] : [words.indication[language]]
  return `${check.code}  ${check.title} (${[ownerWord(check.owner, language), when, ...many, ...doubt].join('; ')})`
}

function subjectLine(row: FleetRow, {language}: Fleet): string {
  const {met, judged, applicable} = coverageOf([row])
  const counts = (['crashed', 'failed', 'warning', 'waived'] as const).flatMap((verdict) =>
    row.counts[verdict] === 0 ? [] : [`${String(row.counts[verdict])} ${reportWords[language].verdicts[verdict].toLowerCase()}`],
  )
  return [`${row.suite.subject}  ${String(met)} / ${String(judged)} / ${String(applicable)}`, ...counts].join(', ')
}

function found({suite}: FleetRow, {language}: Fleet, audience: Audience): Section {
  const text = reportWords[language]
  const checks = audience === 'org' ? suite.checks : shownChecks(suite)
  const sorted = [...checks].sort((one, other) => gravity.indexOf(one.verdict) - gravity.indexOf(other.verdict))
  const lines = sorted.map(({code, title, verdict, certainty, messages, fix, owner, hiddenBy}) => {
    const doubt = certainty === 'proved' || messages.length === 0 ? '' : ` (${words.indication[language]})`
    const told = messages.length === 0 ? title : `${messages.join(' ')}${doubt} ${text.fix}: ${fix} (${ownerWord(owner, language)})`
    return `${text.verdicts[verdict]} ${code}  ${told}${hiddenBy === null ? '' : ` (${fill(words.hiddenBy[language], {code: hiddenBy})})`}`
  })
  return {heading: suite.subject, lines}
}

function conflicting({conflicts, language}: Fleet): Section {
  const lines = conflicts.map(({id, topic, demands}) => {
    const each = Object.entries(demands).map(([profile, demand]) => `${profile}: ${demand}`)
    return `${id}  ${topic}: ${each.join('; ')}`
  })
  return {heading: words.conflicts[language], lines}
}

function changed(changes: Changes, {language}: Fleet): readonly Section[] {
  const kinds = ['newFailures', 'byNewRules', 'waiversPast', 'noLongerTested', 'mended'] as const
  const told = kinds.flatMap((kind) => changes[kind].map(({subject, check}) => `${words[kind][language]}: ${check.code}  ${check.title} (${subject})`))
  const moved = (['newSubjects', 'goneSubjects'] as const).flatMap((kind) => changes[kind].map((subject) => `${words[kind][language]}: ${subject}`))
  const lines = [...told, ...moved]
  return [{heading: words.changes[language], lines: lines.length === 0 ? [words.noChanges[language]] : lines}]
}
