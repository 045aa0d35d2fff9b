import type {Certificate} from '../saml/certificate.ts'
import {type SeenElement, signedView} from '../saml/signed-view.ts'
import {allChildElements} from '../saml/xml.ts'
import type {Language} from '../text.ts'
import {xmlLines} from './raw-xml.ts'
import type {VerifiedDocument} from './verified.ts'
import {wrap} from './wrap.ts'

/** An element of the message, as `verify --json` tells it. */
export interface ReportedElement {
  /** Like XPath: `/samlp:Response/saml:Assertion[2]`, numbered where there are several. */
  readonly path: string
  readonly signed: boolean
  readonly read: boolean
}

/** What is signed and what is read, element by element. Nothing of metadata, which has too many. */
export function seenIn({capture, verification, redirectSignature, encryptions}: VerifiedDocument, trusted: readonly Certificate[]): readonly SeenElement[] {
  const {content} = capture
  if (!verification || !content || content.kind === 'metadata') return []
  // What was encrypted when it was signed no longer fits the signature around it.
  const isWhole = redirectSignature?.state === 'sound' || (encryptions.length > 0 && verification.evidence.rootCovered)
  return signedView(content.root, trusted, isWhole)
}

export function reportedElements(seen: readonly SeenElement[]): readonly ReportedElement[] {
  const paths = new Map<Element, string>()
  // A message may have a hundred thousand siblings, so they are numbered once and not for each of them.
  const number = (parent: Element, above: string): void => {
    const alike = new Map<string, Element[]>()
    for (const child of allChildElements(parent)) {
      const group = alike.get(child.tagName)
      if (group) group.push(child)
      else alike.set(child.tagName, [child])
    }
    for (const [name, group] of alike)
      for (const [at, child] of group.entries()) paths.set(child, `${above}/${name}${group.length > 1 ? `[${String(at + 1)}]` : ''}`)
  }
  return seen.map(({element, signed, read}) => {
    const path = paths.get(element) ?? pathOf(element)
    number(element, path)
    return {path, signed, read}
  })
}

/** The message as indented XML, with a margin that says of each line whether it is signed and whether it is read. */
export function signedViewToText(seen: readonly SeenElement[], maskIn: Language | undefined, language: Language): string {
  const [root] = seen
  if (!root) return ''
  const marks = new Map(seen.map((one) => [one.element, markOf(one)]))
  const lines = xmlLines(root.element, maskIn).map(({element, text}) => `${marks.get(element) ?? ' '} ${text}`)
  return [words.heading[language], ...wrap(words.legend[language], {first: '  ', rest: '  '}), '', ...lines].join('\n')
}

function markOf({signed, read}: SeenElement): string {
  if (read) return signed ? '=' : '!'
  return signed ? '-' : ' '
}

function pathOf(element: Element): string {
  const parent = element.parentNode
  if (!parent || parent.nodeType !== 1) return `/${element.tagName}`
  const alike = allChildElements(parent).filter(({tagName}) => tagName === element.tagName)
  const place = alike.length > 1 ? `[${String(alike.indexOf(element) + 1)}]` : ''
  return `${pathOf(parent as Element)}/${element.tagName}${place}`
}

const words = {
  heading: {sv: 'VAD SOM ÄR SIGNERAT OCH LÄST', en: 'WHAT IS SIGNED AND READ'},
  legend: {
    sv: '= signerat och läst, ! läst utan att vara signerat, - signerat men läses inte, blankt varken eller.',
    en: '= signed and read, ! read without being signed, - signed but not read, blank neither.',
  },
} as const
