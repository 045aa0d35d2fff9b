import type {CanonicalForm} from './c14n.ts'
import {compareCodePoints} from './c14n-order.ts'

/** Prefix (empty: the default namespace) and URI. */
export type NamespaceNode = readonly [string, string]

const none: readonly NamespaceNode[] = []

/** The declarations that the canonical form writes on the element, sorted, given those in scope and those already written. */
export function namespacesToWrite(
  element: Element,
  scope: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, string>,
  {kind, prefixes}: CanonicalForm,
): readonly NamespaceNode[] {
  const chosen = new Map<string, string>()
  const consider = (prefix: string): void => {
    if (prefix === 'xml' || (prefix !== '' && !scope.has(prefix))) return
    const uri = scope.get(prefix) ?? ''
    if ((written.get(prefix) ?? '') !== uri) chosen.set(prefix, uri)
  }
  if (kind === 'exclusive') {
    considerUsed(element, consider)
    for (const prefix of prefixes) consider(prefix === '#default' ? '' : prefix)
  } else {
    consider('')
    for (const prefix of scope.keys()) consider(prefix)
  }
  if (chosen.size === 0) return none
  return [...chosen].sort(([one], [other]) => compareCodePoints(one, other))
}

/** Visibly utilised (Exclusive Canonical XML 1.0, 2): the element's own prefix and those of its attributes. */
function considerUsed(element: Element, consider: (prefix: string) => void): void {
  consider(prefixOf(element.nodeName))
  const {attributes} = element
  for (let at = 0; at < attributes.length; at += 1) {
    const prefix = prefixOf((attributes[at] as Attr).name)
    if (prefix !== '' && prefix !== 'xmlns') consider(prefix)
  }
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? '' : name.slice(0, colon)
}
