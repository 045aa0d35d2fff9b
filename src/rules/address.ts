/**
 * Whether a message that names an address was delivered there. The capture has no query and is written the browser's
 * way (host in lower case, no default port), so the same is done to the named one; paths are compared as they stand.
 */
export function isSameAddress(named: string, delivered: string): boolean {
  return named === delivered || asDelivered(named) === asDelivered(delivered)
}

function asDelivered(address: string): string {
  if (!URL.canParse(address)) return address
  const {origin, pathname} = new URL(address)
  return origin + pathname
}

/** Whether both addresses are at the same host and port, whatever the path. */
export function isSameHost(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).host === new URL(other).host
}
