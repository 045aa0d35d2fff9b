import {type Genuine, swap} from './forgery.ts'

/** A message that looks like a forgery, or is seldom seen, and holds all the same. */
export interface Oddity {
  readonly name: string
  readonly write: (genuine: Genuine) => string | Promise<string>
  /** Codes of what is said of it, at any level. */
  readonly named: readonly string[]
}

const split = (element: string): Oddity => ({
  name: `a comment in ${element} (CVE-2017-11427 and its family)`,
  write: ({xml}) => swap(xml, new RegExp(`(<saml:${element}\\b[^>]*>)(..)`), '$1$2<!-- -->'),
  named: ['SIG15'],
})

/** What anybody may do to a message on its way without changing a word of what was signed. */
export const oddities: readonly Oddity[] = [
  ...['NameID', 'AttributeValue', 'Audience', 'Issuer'].map(split),
]
