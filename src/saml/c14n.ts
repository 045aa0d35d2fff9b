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
/** What is still to be written: text as it stands, or a node with the namespaces around it. */
type Task = string | {readonly node: Node; readonly scope: Scope; readonly written: Scope}

/**
 * Canonical XML of the element and all in it but `except` (Canonical XML 1.0 and 1.1, Exclusive Canonical XML 1.0).
 * Throws for what has no canonical form: a relative namespace (void canonicalisation starts there), and for an xml:base
 * above the element under 1.1, which nobody has been seen to sign.
 */
export function canonicalText(apex: Element, form: CanonicalForm, except?: Element): string {
  const out: string[] = []
  const waiting: Task[] = [{node: apex, scope: scopeAbove(apex), written: new Map()}]
  for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
    if (typeof task === 'string') {
      out.push(task)
      continue
    }
    const {node} = task
    if (node === except) continue
    if (!isElement(node)) {
      out.push(leafText(node, form.comments))
      continue
    }
    const scope = within(node, task.scope)
    const namespaces = namespacesToWrite(node, scope, task.written, form)
    const written = new Map([...task.written, ...namespaces])
    out.push(startTag(node, namespaces, node === apex ? inheritedAttributes(node, form) : []))
    waiting.push(`</${node.nodeName}>`)
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push({node: child, scope, written})
  }
  return out.join('')
}

function startTag(element: Element, namespaces: readonly NamespaceNode[], inherited: readonly Attr[]): string {
  const own = Array.from(element.attributes).filter(({name}) => !isDeclaration(name))
  const attributes = [...own, ...inherited].sort(
    (a, b) => compareCodePoints(a.namespaceURI ?? '', b.namespaceURI ?? '') || compareCodePoints(a.localName, b.localName),
  )
  const declared = namespaces.map(([prefix, uri]) => ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${attributeText(uri)}"`)
  const given = attributes.map(({name, value}) => ` ${name}="${attributeText(value)}"`)
  return `<${element.nodeName}${declared.join('')}${given.join('')}>`
}

function within(element: Element, around: Scope): Scope {
  const declared = Array.from(element.attributes).filter(({name}) => isDeclaration(name))
  if (declared.length === 0) return around
  for (const {value} of declared) if (isRelative(value)) throw new Error('a relative namespace has no canonical form')
  return new Map([...around, ...declared.map(({name, value}) => [name.slice(6), value] as const)])
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
