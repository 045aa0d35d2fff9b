import {type Language, type Text, fill} from '../text.ts'
import {visible} from './blocks.ts'
import type {DiffAnswer, Difference} from './message-diff.ts'
import type {FactGroup} from './message-facts.ts'
import {markdownText} from './markdown-text.ts'
import {wrap} from './wrap.ts'

const groups: readonly FactGroup[] = ['facts', 'attributes', 'signature', 'times', 'ids']

/** What differs between two messages, by kind, in lines of at most 80 columns. */
export function diffToText(answer: DiffAnswer, language: Language): string {
  const side = (sign: string, text: string | null): readonly string[] =>
    wrap(visible(text ?? words.missing[language]), {first: `    ${sign}  `, rest: '       '})
  const rows = ({where, a, b}: Difference): readonly string[] => [
    ...wrap(visible(where), {first: '  ', rest: '    '}),
    ...side('A', a),
    ...side('B', b),
  ]
  const told = groups.flatMap((group) => {
    const found = answer.differences.filter((one) => one.group === group)
    return found.length === 0 ? [] : [[headings[group][language], ...found.flatMap(rows)].join('\n')]
  })
  return [[`A  ${answer.a}`, `B  ${answer.b}`].join('\n'), ...told, ...verdict(answer, language)].join('\n\n')
}

/** The same for a case, as Markdown. */
export function diffToMarkdown(answer: DiffAnswer, language: Language): string {
  const cell = (text: string | null): string => markdownText(text ?? words.missing[language])
  const told = groups.flatMap((group) => {
    const found = answer.differences.filter((one) => one.group === group)
    const lines = found.map(({where, a, b}) => `| ${cell(where)} | ${cell(a)} | ${cell(b)} |`)
    return found.length === 0 ? [] : [[`| ${headings[group][language]} | A | B |`, '| --- | --- | --- |', ...lines].join('\n')]
  })
  return [`A: ${markdownText(answer.a)}  \nB: ${markdownText(answer.b)}`, ...told, ...verdict(answer, language)].join('\n\n')
}

function verdict({same, differences, leftOut}: DiffAnswer, language: Language): readonly string[] {
  const count = String(differences.length)
  return [
    same ? words.same[language] : fill(words[differences.length === 1 ? 'one' : 'several'][language], {count}),
    ...(leftOut > 0 ? [fill(words.leftOut[language], {count: String(leftOut)})] : []),
  ]
}

const headings: Readonly<Record<FactGroup, Text>> = {
  facts: {sv: 'UPPGIFTER', en: 'FACTS'},
  attributes: {sv: 'ATTRIBUT', en: 'ATTRIBUTES'},
  signature: {sv: 'SIGNATUR', en: 'SIGNATURE'},
  times: {sv: 'TIDER', en: 'TIMES'},
  ids: {sv: 'ID OCH TIDPUNKTER', en: 'IDS AND INSTANTS'},
}

const words = {
  missing: {sv: '– (saknas)', en: '– (missing)'},
  same: {sv: 'Meddelandena säger samma sak.', en: 'The messages say the same thing.'},
  one: {sv: 'En skillnad.', en: 'One difference.'},
  several: {sv: '{count} skillnader.', en: '{count} differences.'},
  leftOut: {
    sv: 'ID och tidpunkter, som alltid är nya: {count} olika. Visa dem med --with-ids.',
    en: 'IDs and instants, which are always new: {count} differ. See --with-ids.',
  },
} as const
