/** How strongly a document demands something (RFC 2119). `observed` is our own: seen in practice, written nowhere. */
export type Strength = 'MUST' | 'MUST NOT' | 'SHOULD' | 'SHOULD NOT' | 'MAY' | 'observed'

/** The place in a document that a rule or a fault stands on. */
export interface Requirement {
  readonly document: string
  readonly section: string
  readonly strength: Strength
  readonly url: string
}

/** A document we cite: `samlCore('3.2.2', 'MUST')` points at a section of it. */
type Cite = (section: string, strength: Strength) => Requirement

const cite =
  (document: string, url: string): Cite =>
  (section, strength) => ({document, section, strength, url})

const oasis = 'https://docs.oasis-open.org/security/saml/v2.0'
const kantara = 'https://kantarainitiative.github.io/SAMLprofiles'
const swedenConnectFramework = 'https://docs.swedenconnect.se/technical-framework/latest'

export const samlCore = cite('SAML Core 2.0', `${oasis}/saml-core-2.0-os.pdf`)
export const samlBindings = cite('SAML Bindings 2.0', `${oasis}/saml-bindings-2.0-os.pdf`)
export const samlProfiles = cite('SAML Profiles 2.0', `${oasis}/saml-profiles-2.0-os.pdf`)
export const samlMetadata = cite('SAML Metadata 2.0', `${oasis}/saml-metadata-2.0-os.pdf`)
export const metadataUi = cite('SAML Metadata UI 1.0', 'https://docs.oasis-open.org/security/saml/Post2.0/sstc-saml-metadata-ui/v1.0/sstc-saml-metadata-ui-v1.0.html')
export const metadataAttributes = cite('SAML Metadata Extension for Entity Attributes 1.0', 'https://docs.oasis-open.org/security/saml/Post2.0/sstc-metadata-attr.html')
export const metadataRegistration = cite('SAML Metadata Registration and Publication 1.0', 'https://docs.oasis-open.org/security/saml/Post2.0/saml-metadata-rpi/v1.0/saml-metadata-rpi-v1.0.html')
export const saml2int = cite('SAML2int 2.0', `${kantara}/saml2int.html`)
export const fedInterop = cite('Kantara Implementation Profile', `${kantara}/fedinterop.html`)
export const swedenConnect = cite(
  'Sweden Connect Deployment Profile',
  `${swedenConnectFramework}/02_-_Deployment_Profile_for_the_Swedish_eID_Framework.html`,
)
export const swedenConnectAttributes = cite(
  'Sweden Connect Attribute Specification',
  `${swedenConnectFramework}/04_-_Attribute_Specification_for_the_Swedish_eID_Framework.html`,
)
export const ineraLoa = cite('Inera IdP, LoA', 'https://inera.atlassian.net/wiki/spaces/ST/pages/3475212630')
export const ineraAttributes = cite('Inera IdP, attributlista', 'https://inera.atlassian.net/wiki/spaces/ST/pages/3475212719')
export const ineraFaq = cite('Inera IdP, FAQ', 'https://inera.atlassian.net/wiki/spaces/ST/pages/4056416257')
export const hsaFormat = cite('HSA-id, format', 'https://openehr.atlassian.net/wiki/spaces/healthmod/pages/1922990156')
export const ineraGuide = cite('Inera IdP, anslutningsguide', 'https://inera.atlassian.net/wiki/spaces/ST/pages/3475213320')
export const ineraNetwork = cite('Inera, nätverksinställningar', 'https://inera.atlassian.net/wiki/spaces/ST/pages/3475217087')
export const sambiTechnical = cite(
  'Sambi, tekniska krav',
  'https://wiki.federationer.internetstiftelsen.se/pages/viewpage.action?pageId=50724870',
)

const rfc = 'https://www.rfc-editor.org/rfc'
export const certificateMessage = cite('RFC 5246', `${rfc}/rfc5246`)
export const strictTransport = cite('RFC 6797', `${rfc}/rfc6797`)
export const oldTlsIsDead = cite('RFC 8996', `${rfc}/rfc8996`)
export const httpSemantics = cite('RFC 9110', `${rfc}/rfc9110`)
