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
  const candidates =
    kind === 'exclusive'
      ? [...usedPrefixes(element), ...prefixes.map((prefix) => (prefix === '#default' ? '' : prefix))]
      : ['', ...scope.keys()]
  return [...new Set(candidates)]
    .filter((prefix) => prefix !== 'xml' && (prefix === '' || scope.has(prefix)))
    .map((prefix) => [prefix, scope.get(prefix) ?? ''] as const)
    .filter(([prefix, uri]) => (written.get(prefix) ?? '') !== uri)
    .sort(([one], [other]) => compareCodePoints(one, other))
}

/** Visibly utilised (Exclusive Canonical XML 1.0, 2): the element's own prefix and those of its attributes. */
function usedPrefixes(element: Element): readonly string[] {
  const ofAttributes = Array.from(element.attributes)
    .map(({name}) => name.split(':'))
    .flatMap(([prefix = '', localName]) => (localName === undefined || prefix === 'xmlns' ? [] : [prefix]))
  const [prefix = '', localName] = element.nodeName.split(':')
  return [localName === undefined ? '' : prefix, ...ofAttributes]
}
