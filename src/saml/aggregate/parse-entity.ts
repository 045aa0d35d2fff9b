import {ns} from '../names.ts'
import {type XmlProblem, elementsFrom, parseXml} from '../xml.ts'
import type {EntityText} from './entity-texts.ts'

export type ParsedEntity =
  | {readonly element: Element; readonly problem?: never}
  /** Named as an entity, in a namespace that is not metadata's. */
  | {readonly stranger: Element; readonly element?: never; readonly problem?: never}
  /** `line` is one of the file, where the parser said it. */
  | {readonly element?: never; readonly problem: XmlProblem; readonly line: number}

/** The entity as an element, its groups around it. Nothing when there is none after all. */
export function parseEntity({xml, line}: EntityText): ParsedEntity | undefined {
  const {document, problem} = parseXml(xml())
  if (problem) {
    const within = Number(problem.place?.split(':')[0] ?? '1')
    return {problem, line: line + within - 1}
  }
  const element = elementsFrom(document.documentElement).find(({localName}) => localName === 'EntityDescriptor')
  if (!element) return undefined
  if (element.namespaceURI === ns.metadata) return {element}
  // Another vocabulary may have a word of its own that is the same; what is near SAML's is meant for it.
  return /saml|^$/i.test(element.namespaceURI ?? '') ? {stranger: element} : undefined
}
