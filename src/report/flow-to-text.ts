import type {Flow} from '../capture/flow.ts'
import type {Level} from '../rules/define.ts'
import {type Language, type Text, fill} from '../text.ts'
import {isUnchecked} from './decode-to-text.ts'
import type {DecodedFlow} from './decoded-flow.ts'
import {type ReportedFinding, findingToText, groupFindings} from './finding.ts'
import {flowRows} from './flow-rows.ts'
import {wrap} from './wrap.ts'

/** Findings shown in full; the rest are counted. */
const shown = 3

/** The answer of `decode` for several messages: the list, at most three findings, and what the file does not hold. */
export function flowToText(decoded: DecodedFlow, findings: readonly ReportedFinding[], name: string, language: Language): string {
  const {flow} = decoded
  return [
    headingOf(flow, name, language),
    ...(flow.messages.length === 0 ? [] : [flowRows(decoded, language).join('\n')]),
    ...verdict(decoded, findings, language),
    ...notesOn(flow, language),
  ].join('\n\n')
}

function headingOf({format, madeBy, recording, messages}: Flow, name: string, language: Language): string {
  const made = madeBy === undefined || format === 'saml-tracer' ? '' : fill(words.madeBy[language], {madeBy})
  const slots = {name, made, requests: String(recording?.exchanges.length ?? 0), messages: String(messages.length)}
  return wrap(fill(words.heading[format][language], slots)).join('\n')
}

function verdict(decoded: DecodedFlow, findings: readonly ReportedFinding[], language: Language): readonly string[] {
  if (findings.length === 0) {
    const unchecked = decoded.messages.some(isUnchecked)
    return wrap(words.nothing[unchecked ? 'unchecked' : 'checked'][language]).slice(0, decoded.messages.length)
  }
  const groups = groupFindings(findings)
  const count = (level: Level): string => String(groups.filter(({first}) => first.level === level).length)
  const counts = {errors: count('error'), warnings: count('warning'), notices: count('notice')}
  const more = groups.length - shown
  return [
    fill(words.counts[language], counts),
    ...groups.slice(0, shown).map((group) => findingToText(group, language)),
    ...(more > 0 ? [fill(words.more[language], {more: String(more)})] : []),
  ]
}

/** What the file does not hold, so that nobody believes that it was looked at. */
function notesOn(flow: Flow, language: Language): readonly string[] {
  const {clock, clocks, masked, missing, withoutCookies, format, messages, limit, cut} = flow
  const host = (url: string): string => new URL(url).host
  const notes: readonly (readonly [boolean, Text, Readonly<Record<string, string>>])[] = [
    [cut === true, words.cut, {}],
    [messages.length === 0 && cut !== true, words.empty, {}],
    [limit !== undefined, words.limit, {limit: String(limit)}],
    [missing.length > 0, words.missing, {hosts: [...new Set(missing.map(host))].join(', ')}],
    [masked, words.masked, {}],
    [format === 'har' && withoutCookies && messages.length > 0, words.withoutCookies, {}],
    [clock === 'answers', words.answers, {}],
    [clock === 'none' && messages.length > 0, words.noClock, {}],
    [format === 'recording', words.ownKeys, {}],
    ...clocks.map((one) => [true, words.clock[one.aheadSeconds > 0 ? 'ahead' : 'behind'], clockSlots(one)] as const),
  ]
  return notes.flatMap(([holds, text, slots]) => (holds ? [wrap(fill(text[language], slots)).join('\n')] : []))
}

function clockSlots({host, aheadSeconds}: Flow['clocks'][number]): Readonly<Record<string, string>> {
  return {host, seconds: String(Math.abs(aheadSeconds))}
}

const words = {
  heading: {
    har: {
      sv: '{name}: HAR{made}, {requests} anrop, {messages} SAML-meddelanden',
      en: '{name}: HAR{made}, {requests} requests, {messages} SAML messages',
    },
    'saml-tracer': {
      sv: '{name}: export från SAML-tracer, {requests} anrop, {messages} SAML-meddelanden',
      en: '{name}: export of SAML-tracer, {requests} requests, {messages} SAML messages',
    },
    recording: {
      sv: '{name}: inspelad testinloggning{made}, {requests} anrop, {messages} SAML-meddelanden',
      en: '{name}: recorded test login{made}, {requests} requests, {messages} SAML messages',
    },
    text: {
      sv: '{name}: text med {messages} SAML-meddelanden',
      en: '{name}: text with {messages} SAML messages',
    },
  },
  madeBy: {sv: ' från {madeBy}', en: ' of {madeBy}'},
  counts: {
    sv: 'Fel: {errors}. Varningar: {warnings}. Noterat: {notices}.',
    en: 'Errors: {errors}. Warnings: {warnings}. Notes: {notices}.',
  },
  more: {sv: '… och {more} till. Alla: --json', en: '… and {more} more. All: --json'},
  nothing: {
    checked: {sv: 'Inget fel hittades.', en: 'No fault was found.'},
    unchecked: {
      sv: 'Inget fel hittades, men vem som har signerat är inte prövat.',
      en: 'No fault was found, but who signed has not been checked.',
    },
  },
  empty: {
    sv: 'Filen har inga SAML-meddelanden. Troligen började inspelningen för sent eller i en annan flik: börja spela in, öppna tjänstens startsida och logga in, och spara sedan med ”Preserve log”.',
    en: 'The file has no SAML messages. Most likely the recording began too late or in another tab: begin to record, open the service’s own page and log in, and then save with “Preserve log”.',
  },
  cut: {
    sv: 'Filen är en HAR vars slut saknas, så det som hände sist syns inte. Spara den på nytt, och skicka den hel.',
    en: 'The file is a HAR whose end is missing, so what happened last is not seen. Save it anew, and send it whole.',
  },
  limit: {
    sv: 'Texten har fler än {limit} ställen som ser ut som meddelanden. Bara de första {limit} är lästa: dela upp texten för att se resten.',
    en: 'The text has more than {limit} places that look like messages. Only the first {limit} were read: split the text to see the rest.',
  },
  missing: {
    sv: 'Filen saknar innehållet i det som postades till {hosts}. Det kan inte bedömas.',
    en: 'The file lacks the content of what was posted to {hosts}. It cannot be judged.',
  },
  masked: {
    sv: 'Filen är maskerad av SAML-tracer, men avkodade meddelanden och adresser står kvar i klartext. Skicka den inte vidare som den är.',
    en: 'The file was masked by SAML-tracer, but decoded messages and addresses remain in clear. Do not pass it on as it is.',
  },
  withoutCookies: {
    sv: 'Filen är sparad utan kakor, så om kakor följde med kan inte bedömas.',
    en: 'The file was saved without cookies, so whether cookies came along cannot be judged.',
  },
  answers: {
    sv: 'Filen har inga tider. Tiderna ovan är de som servrarnas svar är daterade med, eller när meddelandet utfärdades.',
    en: 'The file has no times. The times above are those that the servers dated their answers with, or when the message was issued.',
  },
  noClock: {
    sv: 'När meddelandena kom fram är okänt. Tiderna ovan är när de utfärdades, och giltighetstiderna är inte prövade.',
    en: 'When the messages arrived is not known. The times above are when they were issued, and periods of validity were not judged.',
  },
  ownKeys: {
    sv: 'Signaturerna är prövade mot den metadata som testinloggningen hämtade.',
    en: 'Signatures were checked against the metadata that the test login fetched.',
  },
  clock: {
    ahead: {
      sv: 'Klockan hos {host} går {seconds} s före datorns som spelade in. Tiderna ovan följer {host}.',
      en: 'The clock of {host} is {seconds} s ahead of the recording computer’s. The times above follow {host}.',
    },
    behind: {
      sv: 'Klockan hos {host} går {seconds} s efter datorns som spelade in. Tiderna ovan följer {host}.',
      en: 'The clock of {host} is {seconds} s behind the recording computer’s. The times above follow {host}.',
    },
  },
} as const
