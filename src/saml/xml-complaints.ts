import {limits} from '../limits.ts'
import type {XmlProblem} from './xml.ts'

/** What the parser has let through although it is not well-formed, or deeper than anything real. */
export function complaintAbout(document: Document): XmlProblem | undefined {
  let roots = 0
  for (let node = document.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) roots += 1
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '')
      return {fault: 'malformed', detail: 'text outside the root element'}
  }
  if (roots > 1) return {fault: 'malformed', detail: 'more than one root element'}
  return complaintBelow(document.documentElement)
}

/** Steps from node to node: neither depth nor width decides what we survive. */
function complaintBelow(root: Element): XmlProblem | undefined {
  let depth = 1
  let node: Node = root
  for (;;) {
    if (node.nodeType === 1) {
      const undeclared = undeclaredPrefix(node as Element)
      if (undeclared !== undefined) return {fault: 'malformed', detail: `the prefix ${undeclared} is not declared`}
    }
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      if (depth > limits.depth + 1) return {fault: 'too-deep', detail: `more than ${String(limits.depth)} levels`}
      continue
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode
      depth -= 1
    }
    if (node === root || !node.nextSibling) return undefined
    node = node.nextSibling
  }
}

/** The parser looks prefixes up in a plain object, so `constructor:` comes back with a function for a namespace. */
function undeclaredPrefix(element: Element): string | undefined {
  if (element.prefix && !isNamespace(element.namespaceURI)) return element.prefix
  const {attributes} = element
  for (let at = 0; at < attributes.length; at += 1) {
    const {prefix, namespaceURI} = attributes[at] as Attr
    if (prefix && prefix !== 'xml' && !isNamespace(namespaceURI)) return prefix
  }
  return undefined
}

function isNamespace(uri: unknown): boolean {
  return typeof uri === 'string' && uri !== ''
}
