/** A name for a level of assurance, or for a way to log in that says nothing of the level. */
export interface LoaName {
  readonly uri: string
  /** Who defined the name. */
  readonly vocabulary: 'sambi' | 'svensk-e-legitimation' | 'sweden-connect' | 'skolfederation' | 'saml'
  /** 0–4; `undefined` for eIDAS levels, Skolfederation's names and SAML's ways to log in. */
  readonly level: 0 | 1 | 2 | 3 | 4 | undefined
  /** Not vouched for by Digg, or no longer to be declared. */
  readonly standing: 'in-use' | 'uncertified' | 'deprecated'
}

const levels = [0, 1, 2, 3, 4] as const
const eidas = ['low', 'sub', 'high'] as const
const swedenConnect = 'http://id.swedenconnect.se/loa/1.0'
const classes = 'urn:oasis:names:tc:SAML:2.0:ac:classes'

const waysToLogIn = [
  'TLSClient',
  'SmartcardPKI',
  'SoftwarePKI',
  'MobileTwofactorContract',
  'unspecified',
  'PasswordProtectedTransport',
]

/** The names seen in Swedish federations. An unlisted name is unknown, not wrong. */
export const loaNames: readonly LoaName[] = [
  ...levels.map((level) => loaName(`http://id.sambi.se/loa/loa${String(level)}`, 'sambi', level)),
  loaName('urn:sambi:names:ac:classes:LoA3', 'sambi', 3, 'deprecated'),
  ...levels
    .filter((level) => level > 0)
    .map((level) => loaName(`http://id.elegnamnden.se/loa/1.0/loa${String(level)}`, 'svensk-e-legitimation', level)),
  ...['eidas', 'eidas-nf'].flatMap((prefix) =>
    eidas.map((step) => loaName(`http://id.elegnamnden.se/loa/1.0/${prefix}-${step}`, 'svensk-e-legitimation')),
  ),
  loaName('http://id.elegnamnden.se/loa/1.0/loa3-sigmessage', 'svensk-e-legitimation', 3, 'deprecated'),
  ...levels
    .filter((level) => level > 1)
    .map((level) => loaName(`${swedenConnect}/loa${String(level)}-nonresident`, 'sweden-connect', level)),
  loaName(`${swedenConnect}/uncertified-loa2`, 'sweden-connect', 2, 'uncertified'),
  loaName(`${swedenConnect}/uncertified-loa3`, 'sweden-connect', 3, 'uncertified'),
  ...eidas.map((step) =>
    loaName(`${swedenConnect}/uncertified-eidas-${step}`, 'sweden-connect', undefined, 'uncertified'),
  ),
  loaName('http://id.skolfederation.se/loa/bas', 'skolfederation'),
  loaName('http://id.skolfederation.se/loa/2fa', 'skolfederation'),
  ...waysToLogIn.map((way) => loaName(`${classes}:${way}`, 'saml')),
]

/** What is known of the name, compared letter by letter. */
export function loaOf(uri: string): LoaName | undefined {
  return loaNames.find((name) => name.uri === uri)
}

function loaName(
  uri: string,
  vocabulary: LoaName['vocabulary'],
  level?: LoaName['level'],
  standing: LoaName['standing'] = 'in-use',
): LoaName {
  return {uri, vocabulary, level, standing}
}
