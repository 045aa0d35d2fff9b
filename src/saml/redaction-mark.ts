/**
 * The mark that `vgefos redact` leaves in a message: what was seen before its values were replaced. It is a claim by
 * whoever wrote the file, never a reason to trust it: it can add to what is found, and hides nothing.
 */
export interface RedactionMark {
  /** What was found before and can no longer be seen in the message itself. */
  readonly findings: readonly MarkedFinding[]
  /** How the signatures stood before, by the element that they sit in. */
  readonly signatures: readonly {readonly on: string; readonly state: string}[]
}

export interface MarkedFinding {
  readonly code: string
  readonly message: string
  readonly slots: Readonly<Record<string, string>>
}

const target = 'x-vgefos-redacted'
const most = 50

/** The mark in the message; nothing when there is none. One that cannot be read says nothing but that it is there. */
export function markIn(root: Element): RedactionMark | undefined {
  for (let node = root.firstChild; node; node = node.nextSibling) if (isMark(node)) return readMark(node.nodeValue ?? '')
  return undefined
}

export function isMark(node: Node): boolean {
  return node.nodeType === 7 && node.nodeName === target
}

/** Puts the mark first in the message, in place of one that was there. */
export function markRedacted(root: Element, mark: RedactionMark): void {
  for (const node of Array.from(root.childNodes)) if (isMark(node)) root.removeChild(node)
  const data = JSON.stringify(mark).replaceAll('>', '\\u003e')
  root.insertBefore(root.ownerDocument.createProcessingInstruction(target, data), root.firstChild)
}

function readMark(data: string): RedactionMark {
  const {findings, signatures} = asObject(parsed(data))
  return {
    findings: asList(findings).map((one) => ({code: text(one['code']), message: text(one['message']), slots: texts(one['slots'])})),
    signatures: asList(signatures).map((one) => ({on: text(one['on']), state: text(one['state'])})),
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data) as unknown
  } catch {
    return undefined
  }
}

type Json = Readonly<Record<string, unknown>>

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.slice(0, most).map(asObject) : []
}

function texts(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(asObject(value)).map(([name, one]) => [name, text(one)]))
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 500) : ''
}
