import {type NamespaceNode, namespacesToWrite} from './c14n-namespaces.ts'
import {compareCodePoints, isRelative} from './c14n-order.ts'
import {isElement} from './xml.ts'

/** A canonicalisation, apart from how it is named. */
export interface CanonicalForm {
  readonly kind: 'exclusive' | 'inclusive-1.0' | 'inclusive-1.1'
  readonly comments: boolean
  /** InclusiveNamespaces/@PrefixList, exclusive only; `#default` is the default namespace. */
  readonly prefixes: readonly string[]
}

type Scope = ReadonlyMap<string, string>

/**
 * Canonical XML of the element and all in it but `except` (Canonical XML 1.0 and 1.1, Exclusive Canonical XML 1.0).
 * Throws for what has no canonical form: a relative namespace (void canonicalisation starts there), and for an xml:base
 * above the element under 1.1, which nobody has been seen to sign. Goes as deep as the parser lets elements nest.
 */
export function canonicalText(apex: Element, form: CanonicalForm, except?: Element): string {
  let out = ''
  const write = (element: Element, around: Scope, writtenAbove: Scope): void => {
    const scope = within(element, around)
    const namespaces = namespacesToWrite(element, scope, writtenAbove, form)
    const written = namespaces.length === 0 ? writtenAbove : new Map([...writtenAbove, ...namespaces])
    out += startTag(element, namespaces, element === apex ? inheritedAttributes(apex, form) : [])
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (!isElement(child)) out += leafText(child, form.comments)
      else if (child !== except) write(child, scope, written)
    }
    out += `</${element.nodeName}>`
  }
  write(apex, scopeAbove(apex), new Map())
  return out
}

function startTag(element: Element, namespaces: readonly NamespaceNode[], inherited: readonly Attr[]): string {
  let tag = `<${element.nodeName}`
  for (const [prefix, uri] of namespaces) tag += ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${attributeText(uri)}"`
  const attributes = [...inherited]
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes[at] as Attr
    if (!isDeclaration(attribute.name)) attributes.push(attribute)
  }
  if (attributes.length > 1) attributes.sort(compareAttributes)
  for (const {name, value} of attributes) tag += ` ${name}="${attributeText(value)}"`
  return `${tag}>`
}

function compareAttributes(one: Attr, other: Attr): number {
  return (
    compareCodePoints(one.namespaceURI ?? '', other.namespaceURI ?? '') || compareCodePoints(one.localName, other.localName)
  )
}

/** The namespaces in scope in the element: the same map as around it, when it declares none. */
function within(element: Element, around: Scope): Scope {
  let scope: Map<string, string> | undefined
  for (let at = 0; at < element.attributes.length; at += 1) {
    const {name, value} = element.attributes[at] as Attr
    if (!isDeclaration(name)) continue
    if (isRelative(value)) throw new Error('a relative namespace has no canonical form')
    scope ??= new Map(around)
    scope.set(name.slice(6), value)
  }
  return scope ?? around
}

function scopeAbove(apex: Element): Scope {
  return ancestors(apex).reduceRight<Scope>((scope, ancestor) => within(ancestor, scope), new Map())
}

/** Inclusive canonicalisation lets the apex inherit `xml:` attributes (1.0, 2.4); 1.1 not all of them. */
function inheritedAttributes(apex: Element, {kind}: CanonicalForm): readonly Attr[] {
  if (kind === 'exclusive') return []
  const inherited = new Map<string, Attr>()
  for (const attribute of ancestors(apex).flatMap((ancestor) => Array.from(ancestor.attributes))) {
    const {name} = attribute
    if (!name.startsWith('xml:') || inherited.has(name) || apex.hasAttribute(name)) continue
    if (kind === 'inclusive-1.1' && name === 'xml:base') throw new Error('xml:base is not joined')
    if (kind === 'inclusive-1.1' && name === 'xml:id') continue
    inherited.set(name, attribute)
  }
  return [...inherited.values()]
}

/** Nearest first. */
function ancestors(element: Element): readonly Element[] {
  const found: Element[] = []
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode) found.push(node)
  return found
}

function leafText(node: Node, comments: boolean): string {
  const value = node.nodeValue ?? ''
  switch (node.nodeType) {
    case 3:
    case 4:
      if (!/[&<>\r]/.test(value)) return value
      return value.replaceAll(/[&<>\r]/g, (found) => escapes[found] ?? found)
    case 7:
      return value === '' ? `<?${node.nodeName}?>` : `<?${node.nodeName} ${value.replaceAll('\r', '&#xD;')}?>`
    case 8:
      return comments ? `<!--${value.replaceAll('\r', '&#xD;')}-->` : ''
    default:
      throw new Error(`a node of type ${String(node.nodeType)} has no canonical form`)
  }
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

function attributeText(value: string): string {
  if (!/[&<"\t\n\r]/.test(value)) return value
  return value.replaceAll(/[&<"\t\n\r]/g, (found) => escapes[found] ?? found)
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}
