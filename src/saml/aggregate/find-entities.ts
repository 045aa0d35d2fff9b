import {ns} from '../names.ts'
import type {EntityDescriptor} from '../model.ts'
import {readEntities} from '../read-metadata.ts'
import {parseXml} from '../xml.ts'

/**
 * The entities of those names in metadata too large for a parser: the text is walked from left to right, comments and
 * CDATA stepped over, and only what has a wanted entityID is parsed, with the groups around it. Nothing is verified.
 */
export function findEntities(bytes: Buffer, wanted: readonly string[]): readonly EntityDescriptor[] {
  // One letter for each byte: markup is ASCII in UTF-8, and 60 MB stay 60 MB.
  const text = bytes.toString('latin1')
  const groups: string[] = []
  const found: EntityDescriptor[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const aside = asides.find(([opening]) => text.startsWith(opening, at))
    if (aside) {
      at = behind(text, aside[1], at)
      continue
    }
    const end = behind(text, '>', at)
    const tag = text.slice(at, end)
    const name = /^<(\/?)((?:[\w.-]+:)?(Entit(?:y|ies)Descriptor))[\s/>]/.exec(tag)
    at = end
    if (!name || tag.endsWith('/>')) continue
    const [, closing, qualified = '', local] = name
    if (local === 'EntitiesDescriptor') {
      if (closing === '/') groups.pop()
      else groups.push(tag)
      continue
    }
    const close = text.indexOf(`</${qualified}`, at)
    if (closing === '/' || close < 0) continue
    at = behind(text, '>', close)
    if (wanted.some((entityId) => tag.includes(inTag(entityId)))) found.push(...read(groups, text.slice(end - tag.length, at)))
  }
  return found.filter(({entityId}) => wanted.includes(entityId))
}

/** Comments first: `<!` alone is a DOCTYPE, which the parser would refuse and which ends somewhere. */
const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** As it stands in an attribute, one letter for each byte. */
function inTag(entityId: string): string {
  return Buffer.from(entityId.replaceAll('&', '&amp;'), 'utf8').toString('latin1')
}

function read(groups: readonly string[], entity: string): readonly EntityDescriptor[] {
  const ends = groups.map((tag) => `</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>`).reverse()
  const text = Buffer.from([...groups, entity, ...ends].join(''), 'latin1').toString('utf8')
  const root = parseXml(text).document?.documentElement
  return root?.namespaceURI === ns.metadata ? readEntities(root) : []
}
