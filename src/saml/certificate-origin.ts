import type {Text} from '../text.ts'
import type {Certificate} from './certificate.ts'

/** Who issued a certificate, as far as its own words go: nobody has checked the chain. */
export interface CertificateOrigin {
  readonly family: 'siths' | 'efos' | 'mock' | 'self-signed' | 'other'
  readonly environment: 'test' | 'production' | undefined
  /** The issuer's common name, else the whole of what it is called. */
  readonly issuer: string
  readonly label: Text
}

/** Names of issuers as seen in Inera's and Försäkringskassan's certificates. */
export function originOf({subject, issuer}: Pick<Certificate, 'subject' | 'issuer'>): CertificateOrigin {
  const name = commonName(issuer)
  const known = (family: CertificateOrigin['family'], isTest?: boolean): CertificateOrigin => {
    const environment = isTest === undefined ? undefined : isTest ? 'test' : 'production'
    const where = environment === undefined ? {sv: '', en: ''} : environments[environment]
    const {sv, en} = labels[family]
    return {family, environment, issuer: name, label: {sv: `${sv}${where.sv}`, en: `${en}${where.en}`}}
  }
  if (/\bMOCK\b/.test(issuer)) return known('mock')
  if (/\bSITHS\b.* CA\b/i.test(name)) return known('siths', /^(SYSTEM)?TEST\b|\bPP$/i.test(name))
  if (/^(Swedish Public Sector .*CA|.*\bEFOS\b.* CA)\b/i.test(name)) return known('efos', /\b(SAT|TEST|PP)\b/i.test(name))
  return known(subject === issuer ? 'self-signed' : 'other')
}

function commonName(name: string): string {
  return /(?:^|, )CN=([^,]*(?:,(?! [A-Za-z]+=)[^,]*)*)/.exec(name)?.[1]?.trim() ?? name
}

const labels: Readonly<Record<CertificateOrigin['family'], Text>> = {
  siths: {sv: 'SITHS', en: 'SITHS'},
  efos: {sv: 'Efos', en: 'Efos'},
  mock: {sv: 'på låtsas', en: 'make-believe'},
  'self-signed': {sv: 'självutfärdat', en: 'self-issued'},
  other: {sv: 'annan utfärdare', en: 'another issuer'},
}

const environments = {
  test: {sv: ', test', en: ', test'},
  production: {sv: ', produktion', en: ', production'},
} as const
