import {vgefosError} from '../errors.ts'

/** A place on the network that the user has named. */
export interface Target {
  readonly host: string
  readonly port: number
  /** Whether TLS is expected there. */
  readonly isSecure: boolean
}

/** Whether what somebody named is an address, and no file and no host. It may be a bad one. */
export function isAddress(named: string): boolean {
  return /^https?:\/\//i.test(named)
}

/** Reads `host`, `host:port` or an address; 443 and TLS when nothing else is said. Throws E_BAD_ADDRESS. */
export function targetOf(given: string): Target {
  const address = parsed(isAddress(given) ? given : `https://${given}`)
  if (!address || address.username !== '' || address.hostname === '') throw vgefosError('E_BAD_ADDRESS', {given: withoutUser(given)})
  const isSecure = address.protocol === 'https:'
  const usual = isSecure ? 443 : 80
  return {host: address.hostname.replaceAll(/^\[|\]$/g, ''), port: address.port === '' ? usual : Number(address.port), isSecure}
}

/** `host:port`, with brackets around an IPv6 address. */
export function targetName({host, port}: Target): string {
  return `${host.includes(':') ? `[${host}]` : host}:${String(port)}`
}

/** As people and the Host header name it: the port only when it is not the usual one. */
export function hostName(target: Target): string {
  return targetName(target).replace(target.isSecure ? /:443$/ : /:80$/, '')
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

/** What stands before an @ may be a password, and is not repeated. */
function withoutUser(given: string): string {
  return given.replace(/^(\w+:\/\/)?[^/]*@/, '$1')
}
