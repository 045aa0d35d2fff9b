import type {ReadableStart} from '../evidence/input.ts'

/** No name, address or instant of a message is longer; what is looked at is its head. */
const head = 20_000

/**
 * What the beginning of a message tells when its end is missing: of the root its attributes, and who issued it.
 * Nothing of the person, for that stands further in. `undefined` when not even the root is whole.
 */
export function readableStart(xml: string): ReadableStart | undefined {
  const text = xml.slice(0, head)
  const [, root = '', attributes = ''] = /<(?:[\w.-]+:)?([A-Z]\w{2,40})\b([^<>]*)>/.exec(text) ?? []
  if (root === '') return undefined
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"'<>]{1,500})["']`).exec(attributes)?.[1]
  return {
    root,
    characters: xml.length,
    id: attribute('ID'),
    issueInstant: attribute('IssueInstant'),
    destination: attribute('Destination'),
    inResponseTo: attribute('InResponseTo'),
    issuer: /<(?:[\w.-]+:)?Issuer\b[^<>]*>\s*([^<>\s]{1,500})\s*<\//.exec(text)?.[1],
    status: /<(?:[\w.-]+:)?StatusCode\b[^<>]*\sValue\s*=\s*["']([^"'<>]{1,200})["']/.exec(text)?.[1],
  }
}
