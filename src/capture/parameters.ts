import {percentDecoded} from './unpack.ts'

export type ParameterName = 'SAMLRequest' | 'SAMLResponse'

/** The SAML parameter of a query or a form body, and what came with it. */
export interface Parameters {
  readonly name: ParameterName
  /** As it stood, still percent-encoded. */
  readonly value: string
  readonly relayState: string | undefined
  /** The raw query, for its signature. */
  readonly rawQuery: string
  /** The address without its query. */
  readonly address: string | undefined
}

/** Finds `SAMLRequest=` or `SAMLResponse=` in an address, a query, a form body or a copied `key: value` line. */
export function findParameters(text: string): Parameters | undefined {
  const found = /(?:^|[?&#\s"'{])(SAMLRequest|SAMLResponse)["']?\s*(=|:|\t)\s*["']?/.exec(text)
  if (!found) return undefined
  const name = found[1] as ParameterName
  const address = /https?:\/\/[^\s?#"'<>]+(?=[?#])/i.exec(text.slice(0, found.index + 1))?.[0]
  const path = /\b(?:GET|POST) \/[^\s?#"'<>]*\?/.exec(text.slice(0, found.index + 1))
  const rest = text.slice(found.index + found[0].length)
  // In a log line the address ends at the space; an address that is all there is may have been wrapped.
  const isWithinText = address === undefined ? path !== null : !/^https?:/i.test(text)
  const value = (isWithinText ? /^[^&"'<>\s#]*/ : /^[^&"'<>#]*/).exec(rest)?.[0] ?? ''

  const start = address === undefined ? (path ? path.index + path[0].length : Number(text.startsWith('?'))) : text.indexOf(address) + address.length + 1
  const rawQuery = queryOf(text.slice(start), isWithinText)
  const others = new Map(rawQuery.split('&').map(splitPair))
  const read = (key: string): string | undefined => {
    const raw = others.get(key)
    return raw === undefined ? undefined : percentDecoded(raw.replaceAll('+', ' '))
  }
  // JSON may write a slash with another before it.
  return {name, value: beforeOthers(value).replaceAll('\\/', '/'), relayState: read('RelayState'), rawQuery, address}
}

/** The query that begins there. The name of an algorithm may stand in it as it is, with its #; else that begins a fragment. */
function queryOf(from: string, isWithinText: boolean): string {
  const all = isWithinText ? (/^[^\s"'<>]*/.exec(from)?.[0] ?? '') : from.replaceAll(/\s/g, '').replace(/["<>].*$/, '')
  return all.replace(/#(?![\w-]+&(?:Signature|RelayState|SAMLRe\w+)=).*$/, '')
}

/** A browser's list of form fields has one on each line. */
function beforeOthers(value: string): string {
  return value.split(/\s(?:RelayState|SigAlg|Signature)\s*[:=\t]/)[0] ?? value
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
