import type {Language, Text} from '../text.ts'
import type {Block} from './blocks.ts'
import {decodeBlocks} from './decode-blocks.ts'
import {type DecodeTextOptions, headingLines, nothingFound} from './decode-to-text.ts'
import type {Decoded} from './decoded.ts'
import {type FindingGroup, type ReportedFinding, groupFindings, levelWord, ownerWord} from './finding.ts'
import {markdownText} from './markdown-text.ts'

/** The answer of `decode` for a case: Markdown to paste, personal data always hidden, every finding in it. */
export function decodeToMarkdown(
  decoded: Decoded,
  findings: readonly ReportedFinding[],
  given: Omit<DecodeTextOptions, 'showPersonal'>,
): string {
  const options = {...given, showPersonal: false}
  const {language} = options
  const {content} = decoded.capture
  const groups = groupFindings(findings)
  const told = groups.length === 0 ? [nothingFound(decoded, language)] : groups.map((group) => findingOf(group, language))
  if (!content) return told.join('\n\n')
  const blocks = decodeBlocks(decoded, content, options).filter(({rows}) => rows.length > 0)
  return [
    headingLines(decoded, options).map(markdownText).join('  \n'),
    ...told,
    ...blocks.map((block) => tableOf(block, language)),
    words.masked[language],
  ].join('\n\n')
}

function findingOf({first, messages, places}: FindingGroup, language: Language): string {
  const item = (label: Text, text: string): string => `- **${label[language]}:** ${markdownText(text)}`
  return [
    `### ${levelWord(first.level, language)} ${first.code} ${markdownText(messages.join(' '))}`,
    '',
    item(words.where, places.join(', ')),
    item(words.why, first.why),
    item(words.fix, first.fix),
    item(words.owner, ownerWord(first.owner, language)),
  ].join('\n')
}

function tableOf({heading, rows}: Block, language: Language): string {
  const lines = rows.map(({label, value, below = []}) => {
    const cells = [value, ...below].filter((one) => one.trim() !== '').map((one) => markdownText(one.trim()))
    return `| ${markdownText(label[language])} | ${cells.join('<br>')} |`
  })
  return [`| ${heading[language]} | |`, '| --- | --- |', ...lines].join('\n')
}

const words = {
  where: {sv: 'Var', en: 'Where'},
  why: {sv: 'Varför', en: 'Why'},
  fix: {sv: 'Gör så', en: 'Do this'},
  owner: {sv: 'Ansvar', en: 'Owner'},
  masked: {sv: 'Personuppgifter är dolda.', en: 'Personal data is hidden.'},
} as const
