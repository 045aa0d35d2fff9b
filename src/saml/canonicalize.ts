import {
  ExclusiveCanonicalization,
  ExclusiveCanonicalizationWithComments,
} from 'xml-crypto/lib/exclusive-canonicalization.js'
import {algorithm} from './names.ts'

/**
 * Exclusive canonical XML of the element (W3C, exc-c14n 1.0). Nothing for any other method, and nothing for what the
 * canonicaliser gets wrong: it writes a processing instruction as if it were text, so that hidden text would count.
 */
export function canonicalize(element: Element, method: string, prefixes: readonly string[]): string | undefined {
  const canonicalizer = canonicalizerFor(method)
  if (!canonicalizer || holdsInstruction(element)) return undefined
  // It declares the listed prefixes on the element itself; a copy keeps the document as it was.
  const copy = element.cloneNode(true) as Element
  try {
    return canonicalizer.process(copy, {
      inclusiveNamespacesPrefixList: [...prefixes],
      ancestorNamespaces: namespacesAbove(element),
    })
  } catch {
    return undefined
  }
}

function canonicalizerFor(method: string): ExclusiveCanonicalization | undefined {
  if (method === algorithm.exclusive) return new ExclusiveCanonicalization()
  if (method === algorithm.exclusiveWithComments) return new ExclusiveCanonicalizationWithComments()
  return undefined
}

/** What the ancestors declare and the element does not, nearest first; only a PrefixList makes the canonicaliser ask. */
function namespacesAbove(element: Element): {prefix: string; namespaceURI: string}[] {
  const found = new Map<string, string>()
  for (let node = element.parentNode as Element | null; node?.attributes; node = node.parentNode as Element | null)
    for (const {name, value} of Array.from(node.attributes)) {
      const prefix = name.startsWith('xmlns:') ? name.slice(6) : undefined
      if (prefix !== undefined && !found.has(prefix) && !element.hasAttribute(name)) found.set(prefix, value)
    }
  return [...found].map(([prefix, namespaceURI]) => ({prefix, namespaceURI}))
}

function holdsInstruction(element: Element): boolean {
  const waiting: Node[] = [element]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === processingInstruction) return true
    for (let child = node.firstChild; child; child = child.nextSibling) waiting.push(child)
  }
  return false
}

const processingInstruction = 7
