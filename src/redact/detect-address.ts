import type {PersonalHit} from './detect.ts'

const ipv4 = /(?<![\w./-]|\d[.:]|oid[ :]|version )\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)/gi
const ipv6 = /(?<![\w:./[-])[\dA-Fa-f:]{6,39}(?![\w:])/g

/** IP addresses of somebody; those in URLs are servers', and loopback is nobody's. */
export function findAddresses(text: string): readonly PersonalHit[] {
  const hits: PersonalHit[] = []
  for (const {0: value, index} of text.matchAll(ipv4)) if (isSomebodysIpv4(value)) hits.push({kind: 'address', value, index})
  if (!text.includes(':')) return hits
  for (const {0: value, index} of text.matchAll(ipv6)) if (isSomebodysIpv6(value)) hits.push({kind: 'address', value, index})
  return hits
}

/** `2.5.4.42` is the name of an attribute, and `4.1.4.2` a place in a standard. */
function isSomebodysIpv4(value: string): boolean {
  if (/^2\.5\.(?:4|29)\./.test(value) || value.length < 8) return false
  const parts = value.split('.').map(Number)
  return parts.every((part) => part <= 255) && parts[0] !== 127 && parts[0] !== 0
}

function isSomebodysIpv6(value: string): boolean {
  if (!value.includes('::') && value.split(':').length !== 8) return false
  return value !== '::1' && value.length > 3 && URL.canParse(`http://[${value}]/`)
}
