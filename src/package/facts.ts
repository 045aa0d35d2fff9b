import type {Fact} from '../parties/party.ts'
import type {Language} from '../text.ts'
import type {IdpKind} from './idp-kind.ts'

/** A certificate that the organisation signs with. */
export interface SigningCertificate {
  /** SHA-256, upper-case hex. */
  readonly fingerprint: string
  /** `2026-12-31` */
  readonly lastDay: string
}

/** What is known of the organisation when its package is written. What is not known is marked for the reader to fill in. */
export interface PackageFacts {
  readonly slug: string
  readonly organisation: string
  readonly organisationNumber: Fact<string>
  readonly hsaIdPrefix: Fact<string>
  readonly kind: IdpKind
  /** From the organisation's own metadata, its file or the register. */
  readonly entityId: string | undefined
  /** Host of the IdP's address for login. */
  readonly idpHost: string | undefined
  readonly certificates: readonly SigningCertificate[]
}

/** A blank that shows. Nothing in a package is left empty, and nothing is made up. */
export function blank(language: Language, what: string): string {
  return `‹${language === 'sv' ? 'fyll i' : 'fill in'}: ${what}›`
}

/** The value when somebody has confirmed it; else it is to be looked at. */
export function known({value, confirmed}: Fact<string>, language: Language): string {
  return confirmed ? value : blank(language, language === 'sv' ? `kontrollera ${value}` : `check ${value}`)
}

/** Values for the `{slots}` of guides and letters. */
export function slotsOf(facts: PackageFacts, language: Language): Readonly<Record<string, string>> {
  const {slug, kind, organisation, organisationNumber, hsaIdPrefix, entityId, idpHost, certificates} = facts
  const missing = (sv: string, en: string): string => blank(language, language === 'sv' ? sv : en)
  const [first] = certificates
  const noName = kind === 'none' ? missing('tjänstens entityID', "the service's entityID") : missing('er IdP:s entityID', 'the entityID of your IdP')
  return {
    slug,
    org: plain(organisation),
    orgNumber: known(organisationNumber, language),
    hsaPrefix: hsaIdPrefix.value,
    entityId: entityId === undefined ? noName : plain(entityId),
    idpHost: idpHost === undefined ? missing('er IdP:s värdnamn', 'the host name of your IdP') : plain(idpHost),
    fingerprint: first?.fingerprint ?? missing('certifikatets SHA-256-fingeravtryck', 'the SHA-256 fingerprint of the certificate'),
    lastDay: first?.lastDay ?? missing('dagen då det går ut', 'the day it runs out'),
    hubEntityId: missing('hubbens entityID', "the hub's entityID"),
    serviceEntityId: missing('tjänstens entityID', "the service's entityID"),
    ownSpEntityId: missing('ert entityID mot hubben', 'your entityID towards the hub'),
    realm: missing('realm', 'realm'),
  }
}

/** What others wrote may hold signs that mean something on a page: braces are its slots, the others its looks. */
export function plain(value: string): string {
  return value.replaceAll(/[\p{Cc}`‹›*[\]{}]/gu, ' ').trim()
}
