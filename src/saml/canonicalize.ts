import {
  ExclusiveCanonicalization,
  ExclusiveCanonicalizationWithComments,
} from 'xml-crypto/lib/exclusive-canonicalization.js'
import {algorithm} from './names.ts'

/** Exclusive canonical XML of the element (W3C, exc-c14n 1.0). Nothing for any other method. */
export function canonicalize(element: Element, method: string, prefixes: readonly string[]): string | undefined {
  const canonicalizer = canonicalizerFor(method)
  return canonicalizer?.process(element, {
    inclusiveNamespacesPrefixList: [...prefixes],
    ancestorNamespaces: namespacesAbove(element),
  })
}

function canonicalizerFor(method: string): ExclusiveCanonicalization | undefined {
  if (method === algorithm.exclusive) return new ExclusiveCanonicalization()
  if (method === algorithm.exclusiveWithComments) return new ExclusiveCanonicalizationWithComments()
  return undefined
}

/** What the ancestors declare, nearest first wins; only a PrefixList makes the canonicaliser ask. */
function namespacesAbove(element: Element): {prefix: string; namespaceURI: string}[] {
  const found = new Map<string, string>()
  for (let node = element.parentNode as Element | null; node?.attributes; node = node.parentNode as Element | null)
    for (const {name, value} of Array.from(node.attributes)) {
      const prefix = name.startsWith('xmlns:') ? name.slice(6) : undefined
      if (prefix !== undefined && !found.has(prefix)) found.set(prefix, value)
    }
  return [...found].map(([prefix, namespaceURI]) => ({prefix, namespaceURI}))
}
