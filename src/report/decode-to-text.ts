import type {Content} from '../capture/capture.ts'
import {maskAssertion, maskMessage} from '../redact/mask-message.ts'
import type {Level} from '../rules/define.ts'
import {ns} from '../saml/names.ts'
import {childElements} from '../saml/xml.ts'
import {type Language, fill} from '../text.ts'
import {type Block, type Paint, layOut} from './blocks.ts'
import {certificateBlock, enclosedCertificates} from './certificate-rows.ts'
import {encryptionRows} from './encryption-rows.ts'
import type {Decoded} from './decoded.ts'
import {type ReportedFinding, findingToText, groupFindings, levelWord} from './finding.ts'
import {foundLine, readingLine, repairLines} from './input-line.ts'
import {assertionBlock, messageBlocks} from './message-blocks.ts'
import {metadataBlocks} from './metadata-block.ts'
import {type Moments, localTime, momentsAt} from './moment.ts'
import {otherBlocks} from './other-blocks.ts'
import {signatureRows} from './signature-rows.ts'
import {wrap} from './wrap.ts'

/** Findings shown in full; the rest are counted. */
const shown = 3

export interface DecodeTextOptions {
  readonly language: Language
  readonly now: Date
  readonly showPersonal: boolean
  /** A file's name. */
  readonly name: string | undefined
  readonly paint?: Paint
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
  const {language, now, showPersonal, paint = plain} = options
  const {content} = decoded.capture
  if (!content) return findings.map((finding) => oneSentence(finding, language)).join('\n')
  const moments = momentsAt(now, language)
  const shownContent = showPersonal ? content : masked(content, language)
  const encryption = {heading: words.encryption, rows: encryptionRows(decoded.encryptions, language)}
  const blocks = [
    ...contentBlocks(shownContent, moments, options),
    encryption,
    signatureBlock(decoded, content, language),
    certificateBlock(enclosedCertificates(content.root), moments, now),
  ]
  return [
    headingLines(decoded, options),
    layOut(blocks, language, paint).join('\n'),
    ...verdict(decoded, findings, language),
    ...(showPersonal || !hasPerson(content) ? [] : [words.masked[language]]),
  ].join('\n\n')
}

function headingLines({capture}: Decoded, {name, language, now, clockIsChosen: chosen = false}: DecodeTextOptions): string {
  const read = readingLine(capture, name, language)
  const found = foundLine(capture, language)
  const repairs = repairLines(capture, language).join(', ')
  const repaired = repairs === '' ? [] : wrap(fill(words.repaired[language], {repairs}))
  const clock = wrap(fill(words.clock[chosen ? 'chosen' : 'machine'][language], {now: localTime(now)}))
  return [...wrap(`${read}: ${found}`), ...repaired, ...clock].join('\n')
}

function contentBlocks(content: Content, moments: Moments, {now, showPersonal}: DecodeTextOptions): readonly Block[] {
  switch (content.kind) {
    case 'message':
      return messageBlocks(content.message, moments)
    case 'assertion':
      return [assertionBlock(content.assertion, moments)]
    case 'metadata':
      return metadataBlocks(content.entities, moments, now)
    case 'other':
      return otherBlocks(content.root, moments, !showPersonal)
  }
}

function masked(content: Content, language: Language): Content {
  if (content.kind === 'message') return {...content, message: maskMessage(content.message, language)}
  return content.kind === 'assertion' ? {...content, assertion: maskAssertion(content.assertion, language)} : content
}

function signatureBlock({signatures, redirectSignature}: Decoded, {root}: Content, language: Language): Block {
  const hasAssertion = childElements(root, ns.assertion, 'Assertion').length > 0
  const parts = [...(redirectSignature ? [] : [root.localName]), ...(hasAssertion ? ['Assertion'] : [])]
  const unsigned = parts.filter((part) => !signatures.some(({on}) => on === part))
  return {heading: words.signature, rows: signatureRows(signatures, redirectSignature, unsigned, language)}
}

function verdict(decoded: Decoded, findings: readonly ReportedFinding[], language: Language): readonly string[] {
  if (findings.length === 0) return [words.nothingFound[soundness(decoded)][language]]
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

const plain: Paint = (text) => text

function oneSentence({level, code, message}: ReportedFinding, language: Language): string {
  return wrap(`${levelWord(level, language)} ${code}  ${message}`, {rest: '  '}).join('\n')
}

const words = {
  encryption: {sv: 'KRYPTERING', en: 'ENCRYPTION'},
  signature: {sv: 'SIGNATUR', en: 'SIGNATURE'},
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
