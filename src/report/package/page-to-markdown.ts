import type {Block, Page, Words} from '../../package/page.ts'
import {type Around, type Filled, words} from './filled.ts'

/** The page for a wiki. Its words are marked as Markdown is, so only what stands in a table has to be minded. */
export function pageToMarkdown({title, blocks}: Page, {say: filled, language}: Filled, {foot, home}: Around): string {
  const say = (words: Words): string => withoutElements(filled(words))
  return [...(home === undefined ? [] : [`[← ${words.home[language]}](${home})`]), `# ${say(title)}`, ...blocks.map((block) => (block.kind === 'code' ? fenced(block, filled) : ofBlock(block, say))), '---', foot, ''].join('\n\n').replace(/\n+$/, '\n')
}

type Code = Extract<Block, {kind: 'code'}>

function fenced({language, lines}: Code, say: (words: Words) => string): string {
  return `\`\`\`${language}\n${say(lines)}\n\`\`\``
}

function ofBlock(block: Exclude<Block, Code>, say: (words: Words) => string): string {
  switch (block.kind) {
    case 'heading':
      return `## ${say(block.words)}`
    case 'text':
      return say(block.words)
    case 'note':
      return `> ${say(block.words)}`
    case 'list':
      return block.items.map((item) => `- ${say(item)}`).join('\n')
    case 'steps':
      return block.items.map((item, at) => `${String(at + 1)}. ${say(item)}`).join('\n')
    case 'table':
      return [block.columns, block.columns.map(() => '---'), ...block.rows].map((row) => rowOf(row, say)).join('\n')
  }
}

function rowOf(cells: readonly Words[], say: (words: Words) => string): string {
  return `| ${cells.map((cell) => say(cell).replaceAll('|', '\\|')).join(' | ')} |`
}

/** A page may quote others, and Markdown lets elements through. Between backticks they are text already. */
function withoutElements(text: string): string {
  return text
    .split(/(`[^`]+`)/u)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;')))
    .join('')
}
