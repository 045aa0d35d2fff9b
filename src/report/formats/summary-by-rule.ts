import type {Language} from '../../text.ts'
import {type Check, type Suite, type Verdict, shownChecks} from '../checks.ts'
import {levelWord, ownerWord} from '../finding.ts'
import {wrap} from '../wrap.ts'
import {oneLine} from './clean.ts'

/** Entities named for each rule; the other formats have them all. */
const most = 3

interface Tally {
  readonly check: Check
  readonly suites: {readonly suite: Suite; readonly check: Check}[]
}

/** What is wrong in many entities: each rule once, with how many it concerns and the first of them. The worst first. */
export function summaryByRule(all: readonly Suite[], troubled: readonly Suite[], language: Language): readonly string[] {
  const tallies = new Map<string, Tally>()
  for (const suite of troubled)
    for (const check of shownChecks(suite)) {
      const tally = tallies.get(check.code) ?? {check, suites: []}
      tally.suites.push({suite, check})
      tallies.set(check.code, tally)
    }
  const sorted = [...tallies.values()].sort(
    (one, other) => gravity.indexOf(one.check.verdict) - gravity.indexOf(other.check.verdict) || other.suites.length - one.suites.length,
  )
  return [
    ...wrap(words.some[language](troubled.length, all.length)),
    ...sorted.flatMap((tally) => ['', ...tallyToText(tally, language)]),
    '',
    ...wrap(words.more[language]),
  ]
}

const gravity: readonly Verdict[] = ['crashed', 'failed', 'warning', 'notice']

function tallyToText({check, suites}: Tally, language: Language): readonly string[] {
  const {level, code, title, owner, fix} = check
  const rest = suites.length - most
  return [
    ...wrap(`${levelWord(level, language)} ${code}  ${oneLine(title)}: ${words.entities[language](suites.length)}`, {rest: '  '}),
    ...wrap(`${ownerWord(owner, language)}: ${oneLine(fix)}`, {first: '  ', rest: '  '}),
    ...suites.slice(0, most).flatMap(({suite, check: {line, messages}}) =>
      wrap(`${oneLine(suite.subject)}${line === null ? '' : ` (${words.line[language]} ${String(line)})`}: ${oneLine(messages[0] ?? '')}`, {first: '  - ', rest: '    '}),
    ),
    ...(rest > 0 ? [`  - … ${words.rest[language](rest)}`] : []),
  ]
}

const count = (number: number): string => String(number)
const words = {
  line: {sv: 'rad', en: 'line'},
  entities: {
    sv: (number: number) => (number === 1 ? '1 aktör' : `${count(number)} aktörer`),
    en: (number: number) => (number === 1 ? '1 entity' : `${count(number)} entities`),
  },
  rest: {sv: (number: number) => `och ${count(number)} till`, en: (number: number) => `and ${count(number)} more`},
  some: {
    sv: (troubled: number, all: number) => `${count(troubled)} av ${count(all)} aktörer har anmärkningar. Här står de regel för regel.`,
    en: (troubled: number, all: number) => `${count(troubled)} of ${count(all)} entities have findings. Here they are, rule by rule.`,
  },
  more: {
    sv: 'Alla aktörer, en rad för varje fynd: --format csv. Vad en regel kräver: vgefos explain KOD',
    en: 'All entities, a line for each finding: --format csv. What a rule demands: vgefos explain CODE',
  },
} as const
