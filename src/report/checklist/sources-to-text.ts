import {type Language, type Text, fill} from '../../text.ts'
import type {CheckReport, ReportedSource} from '../checks.ts'
import {oneLine} from '../formats/clean.ts'
import {localTime} from '../moment.ts'
import {wrap} from '../wrap.ts'

/** What the checklist stands on: each document and login with its day, and why it does not count when it does not. */
export function sourcesToText({sources, suites, language}: CheckReport): readonly string[] {
  if (sources === undefined) return []
  if (sources.length === 0) return ['', words.heading[language], ...wrap(words.nothing[language], {first: '  ', rest: '  '})]
  const doubts = new Set(sources.map(({doubt}) => doubt))
  const login = suites.flatMap(({checks}) => checks).find(({code, verdict}) => code === 'OPS21' && verdict === 'no-evidence')
  const undecided = (login?.messages ?? []).filter((message) => !doubts.has(message))
  return [
    '',
    words.heading[language],
    ...sources.flatMap((source) => sourceToText(source, language)),
    ...undecided.flatMap((message) => wrap(oneLine(message), {first: '  ', rest: '  '})),
  ]
}

function sourceToText({kind, name, app, date, doubt}: ReportedSource, language: Language): readonly string[] {
  const when = date === null ? words.unknown[language] : localTime(new Date(date)).slice(0, 16)
  const what = kind === 'recording' ? fill(words.login[language], {app: app ?? '–'}) : kindWords[kind][language]
  const file = name === null ? words.kept[language] : oneLine(name)
  const indent = ' '.repeat(20)
  return [
    ...wrap(`${what}: ${file}`, {first: `  ${when.padEnd(16)}  `, rest: indent}),
    ...(doubt === null ? [] : wrap(doubt, {first: indent, rest: indent})),
  ]
}

const kindWords = {
  metadata: {sv: 'metadata', en: 'metadata'},
  capture: {sv: 'fångst', en: 'capture'},
} as const

/** The sources of evidence that have no file name, by what a report calls them. */
export const sourceWords: Readonly<Record<string, Text>> = {
  metadata: {sv: 'metadata', en: 'metadata'},
  recording: {sv: 'inspelad inloggning', en: 'recorded login'},
  probe: {sv: 'prov över nätet', en: 'probe over the network'},
  file: {sv: 'organisationens fil', en: 'file of the organisation'},
}

const words = {
  heading: {sv: 'Underlag', en: 'Stands on'},
  nothing: {sv: 'Inget ännu: varken metadata, inloggning eller fångst.', en: 'Nothing yet: no metadata, no login, no capture.'},
  login: {sv: 'inloggning till {app}', en: 'login to {app}'},
  kept: {sv: 'sparad av test-login', en: 'kept by test-login'},
  unknown: {sv: 'okänd dag', en: 'unknown day'},
} as const
