import type {Content} from '../capture/capture.ts'
import type {Level} from '../rules/define.ts'
import {type Language, fill} from '../text.ts'
import {layOut} from './blocks.ts'
import {decodeBlocks} from './decode-blocks.ts'
import type {Decoded} from './decoded.ts'
import {type ReportedFinding, findingToText, groupFindings, levelWord} from './finding.ts'
import {foundLine, readingLine, repairLines} from './input-line.ts'
import {localTime} from './moment.ts'
import {readableLines} from './readable-lines.ts'
import {wrap} from './wrap.ts'

/** Findings shown in full; the rest are counted. */
const shown = 3

export interface DecodeTextOptions {
  readonly language: Language
  readonly now: Date
  readonly showPersonal: boolean
  /** A file's name. */
  readonly name: string | undefined
  /** The user has said what time it is; otherwise it is the clock of this machine. */
  readonly clockIsChosen?: boolean
}

/**
 * The answer of `decode`: what was read, what it says, what is signed, and at most three findings.
 * What could not be read is answered with the one sentence that says why.
 */
export function decodeToText(
  decoded: Decoded,
  findings: readonly ReportedFinding[],
  options: DecodeTextOptions,
): string {
  const {language, showPersonal} = options
  const {content} = decoded.capture
  if (!content) return [...findings.map((finding) => oneSentence(finding, language)), ...readableLines(decoded.capture.input.readable, language)].join('\n')
  return [
    headingLines(decoded, options).join('\n'),
    layOut(decodeBlocks(decoded, content, options), language).join('\n'),
    ...verdict(decoded, findings, language),
    ...(showPersonal || !hasPerson(content) ? [] : [words.masked[language]]),
  ].join('\n\n')
}

/** What was read, what was put right in it, and what clock the times are counted from. */
export function headingLines(
  {capture}: Decoded,
  {name, language, now, clockIsChosen: chosen = false}: DecodeTextOptions,
): readonly string[] {
  const read = readingLine(capture, name, language)
  const found = foundLine(capture, language)
  const repairs = repairLines(capture, language).join(', ')
  const repaired = repairs === '' ? [] : wrap(fill(words.repaired[language], {repairs}))
  const clock = wrap(fill(words.clock[chosen ? 'chosen' : 'machine'][language], {now: localTime(now)}))
  return [...wrap(`${read}: ${found}`), ...repaired, ...clock]
}

function verdict(decoded: Decoded, findings: readonly ReportedFinding[], language: Language): readonly string[] {
  if (findings.length === 0) return [nothingFound(decoded, language)]
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

/** That nothing was found, and how much that is worth. */
export function nothingFound(decoded: Decoded, language: Language): string {
  return words.nothingFound[soundness(decoded)][language]
}

function soundness(decoded: Decoded): keyof typeof words.nothingFound {
  if (decoded.capture.content?.kind === 'other') return 'unjudged'
  return isUnchecked(decoded) ? 'unchecked' : 'checked'
}

/** Something is signed, and nobody has told whose keys to trust. */
export function isUnchecked({signatures, redirectSignature, checkedAgainstMetadata}: Decoded): boolean {
  return !checkedAgainstMetadata && (signatures.length > 0 || redirectSignature !== undefined)
}

function hasPerson(content: Content): boolean {
  if (content.kind !== 'message') return content.kind !== 'metadata'
  const {message} = content
  return message.kind === 'LogoutRequest' || (message.kind === 'Response' && message.assertions.length > 0)
}

function oneSentence({level, code, message}: ReportedFinding, language: Language): string {
  return wrap(`${levelWord(level, language)} ${code}  ${message}`, {rest: '  '}).join('\n')
}

const words = {
  masked: {
    sv: 'Personuppgifter är dolda. Visa dem med --show-personal, hela XML:en med --raw.',
    en: 'Personal data is hidden. Show it with --show-personal, the whole XML with --raw.',
  },
  clock: {
    machine: {
      sv: 'Svensk tid, räknad från {now} (den här datorns klocka).',
      en: 'Swedish time, counted from {now} (the clock of this machine).',
    },
    chosen: {sv: 'Svensk tid, räknad från {now} (--at).', en: 'Swedish time, counted from {now} (--at).'},
  },
  repaired: {sv: 'Rättat före läsningen: {repairs}.', en: 'Put right before reading: {repairs}.'},
  counts: {
    sv: 'Fel: {errors}. Varningar: {warnings}. Noterat: {notices}.',
    en: 'Errors: {errors}. Warnings: {warnings}. Notes: {notices}.',
  },
  more: {sv: '… och {more} till. Alla: --json', en: '… and {more} more. All: --json'},
  nothingFound: {
    checked: {sv: 'Inget fel hittades.', en: 'No fault was found.'},
    unchecked: {
      sv: 'Inget fel hittades, men vem som har signerat är inte prövat.',
      en: 'No fault was found, but who signed it has not been checked.',
    },
    unjudged: {
      sv: 'Det här är vad som står. Reglerna prövar inte meddelanden av det slaget.',
      en: 'This is what it says. The rules do not judge messages of this kind.',
    },
  },
} as const
