import {Certificate} from 'pkijs'

/** Where a certificate says that its revocation is told. */
export interface RevocationAddress {
  readonly service: 'CRL' | 'OCSP'
  readonly url: string
}

const extensions = {crl: '2.5.29.31', access: '1.3.6.1.5.5.7.1.1'} as const
const ocsp = '1.3.6.1.5.5.7.48.1'

/** Of a certificate in base64 DER (RFC 5280, 4.2.1.13 and 4.2.2.1). Empty when it has none, or cannot be read. */
export function revocationAddresses(base64: string): readonly RevocationAddress[] {
  const found = new Map<string, RevocationAddress>()
  for (const {extnID, parsedValue} of extensionsOf(base64)) {
    const names = extnID === extensions.crl ? crlNames(parsedValue) : extnID === extensions.access ? ocspNames(parsedValue) : []
    const service = extnID === extensions.crl ? 'CRL' : 'OCSP'
    for (const {type, value} of names) if (type === uri && typeof value === 'string') found.set(value, {service, url: value})
  }
  return [...found.values()]
}

/** GeneralName: uniformResourceIdentifier [6]. */
const uri = 6

interface Name {
  readonly type: number
  readonly value: unknown
}

function extensionsOf(base64: string): readonly {readonly extnID: string; readonly parsedValue?: unknown}[] {
  try {
    return Certificate.fromBER(Buffer.from(base64, 'base64')).extensions ?? []
  } catch {
    return []
  }
}

function crlNames(parsed: unknown): readonly Name[] {
  const {distributionPoints = []} = (parsed ?? {}) as {readonly distributionPoints?: readonly {readonly distributionPoint?: unknown}[]}
  return distributionPoints.flatMap(({distributionPoint}) => (Array.isArray(distributionPoint) ? (distributionPoint as readonly Name[]) : []))
}

function ocspNames(parsed: unknown): readonly Name[] {
  const {accessDescriptions = []} = (parsed ?? {}) as {readonly accessDescriptions?: readonly {readonly accessMethod: string; readonly accessLocation: Name}[]}
  return accessDescriptions.filter(({accessMethod}) => accessMethod === ocsp).map(({accessLocation}) => accessLocation)
}
