import type {CanonicalForm} from './c14n.ts'
import {compareCodePoints} from './c14n-order.ts'

/** Prefix (empty: the default namespace) and URI. */
export type NamespaceNode = readonly [string, string]

/** The declarations that the canonical form writes on the element, sorted, given those in scope and those already written. */
export function namespacesToWrite(
  element: Element,
  scope: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, string>,
  {kind, prefixes}: CanonicalForm,
): readonly NamespaceNode[] {
  const considered = kind === 'exclusive' ? usedPrefixes(element, prefixes) : ['', ...scope.keys()]
  const chosen: NamespaceNode[] = []
  for (const prefix of considered) {
    if (prefix === 'xml' || (prefix !== '' && !scope.has(prefix))) continue
    const uri = scope.get(prefix) ?? ''
    if ((written.get(prefix) ?? '') !== uri && !chosen.some(([other]) => other === prefix)) chosen.push([prefix, uri])
  }
  return chosen.sort(([one], [other]) => compareCodePoints(one, other))
}

/** Visibly utilised (Exclusive Canonical XML 1.0, 2): the element's own prefix and those of its attributes; and those to include. */
function usedPrefixes(element: Element, included: readonly string[]): readonly string[] {
  const used = [prefixOf(element.nodeName)]
  const {attributes} = element
  for (let at = 0; at < attributes.length; at += 1) {
    const prefix = prefixOf((attributes[at] as Attr).name)
    if (prefix !== '' && prefix !== 'xmlns') used.push(prefix)
  }
  for (const prefix of included) used.push(prefix === '#default' ? '' : prefix)
  return used
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? '' : name.slice(0, colon)
}
