import type {SentParameter} from './capture-sent.ts'

const names = ['SAMLRequest', 'SAMLResponse'] as const

/** The SAML parameter in the query of an address, if any. */
export function inQuery(url: string): SentParameter | undefined {
  if (!url.includes('SAMLRe')) return undefined
  const {search, origin, pathname} = new URL(url)
  const rawQuery = search.slice(1)
  const found = inPairs(new URLSearchParams(rawQuery))
  return (
    found && {
      ...found,
      // A query decoder turns a plus that somebody forgot to encode into a space; base64 has no spaces.
      value: found.value.replaceAll(' ', '+'),
      carrier: 'url',
      binding: 'redirect',
      deliveredTo: origin + pathname,
      rawQuery,
    }
  )
}

/** The SAML parameter in the body of a form that was posted to the address, if any. */
export function inForm(body: string | undefined, url: string): SentParameter | undefined {
  if (body?.includes('SAMLRe') !== true) return undefined
  const {origin, pathname} = new URL(url)
  const found = inPairs(new URLSearchParams(body))
  return found && {...found, carrier: 'parameter', binding: 'post', deliveredTo: origin + pathname, rawQuery: undefined}
}

function inPairs(pairs: URLSearchParams): Pick<SentParameter, 'parameter' | 'value' | 'relayState'> | undefined {
  for (const parameter of names) {
    const value = pairs.get(parameter)
    if (value !== null) return {parameter, value, relayState: pairs.get('RelayState') ?? undefined}
  }
  return undefined
}
