import {isLoopback} from '../../loopback.ts'
import type {EndpointDetails} from '../../saml/metadata-details.ts'

/** Where an endpoint is, and where it wants its answers when that is elsewhere. */
export function addressesOf({service, location, responseLocation}: EndpointDetails): readonly {readonly service: string; readonly got: string}[] {
  return [
    {service, got: location ?? ''},
    ...(responseLocation === undefined ? [] : [{service: `${service} (ResponseLocation)`, got: responseLocation}]),
  ]
}

/** Not https, and not the own machine: that is trustworthy to browsers without TLS, and what labs and developers use. */
export function isWithoutTls(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol !== 'https:' && !isLoopback(new URL(address).hostname)
}

/** Only reached from the machine itself, or from the network that it stands in. */
export function isInternal(host: string): boolean {
  const privateAddress = /^(127|10|0\.0\.0|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$|^\[(::1?\]|f[cd]|fe80)/
  return privateAddress.test(host) || (!host.includes('.') && !host.startsWith('[')) || /\.(localhost|local|lan|internal|intra|corp|home\.arpa|localdomain)$/.test(host)
}
