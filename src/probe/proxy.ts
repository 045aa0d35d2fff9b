import type {Target} from './target.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy that the environment names for TLS to that place: HTTPS_PROXY unless NO_PROXY excepts the host, in either
 * case of letters, as curl reads them. Throws TypeError when it is no address.
 */
export function proxyFor({host, port, isSecure}: Target, environment: Environment): URL | undefined {
  const named = environment['HTTPS_PROXY'] || environment['https_proxy']
  if (!isSecure || !named) return undefined
  const excepted = (environment['NO_PROXY'] || environment['no_proxy'] || '').split(/[\s,]+/).filter(Boolean)
  if (excepted.some((pattern) => covers(pattern, host, port))) return undefined
  return proxyAddress(named)
}

/** The proxy as an address; `proxy.example:8080` alone counts as http. Throws TypeError when it is none. */
export function proxyAddress(named: string): URL {
  const address = new URL(/^\w+:\/\//.test(named) ? named : `http://${named}`)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') throw new TypeError('neither http nor https')
  return address
}

/** Without user and password, fit to be shown. */
export function shownProxy(address: URL): string {
  return `${address.protocol}//${address.host}`
}

function covers(pattern: string, host: string, port: number): boolean {
  if (pattern === '*') return true
  const [, name = '', onlyPort] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? []
  if (onlyPort !== undefined && Number(onlyPort) !== port) return false
  const asked = host.toLowerCase()
  return asked === name || asked.endsWith(`.${name}`)
}
