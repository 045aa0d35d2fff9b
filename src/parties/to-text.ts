import {textTable} from '../report/table.ts'
import {type Language, type Text, fill} from '../text.ts'
import type {Basis, Fact, Forbund, Party} from './party.ts'
import {type Tally, totals} from './totals.ts'

export const forbundNames: Readonly<Record<Forbund, string>> = {
  gr: 'Göteborgsregionen',
  sjuharad: 'Sjuhärad',
  fyrbodal: 'Fyrbodal',
  skaraborg: 'Skaraborg',
}

/** The list as a table of at most 80 columns. A question mark stands after every value that nobody has confirmed. */
export function partiesToText(parties: readonly Party[], language: Language): string {
  const rows = parties.map((party) => [
    party.slug,
    party.shortName.value,
    party.forbund ? forbundNames[party.forbund.value] : '–',
    `${words.connection[party.idp.connection.value][language]}${doubt(party.idp.connection)}`,
    party.idp.usedForSiths?.value ? `${words.yes[language]}${doubt(party.idp.usedForSiths)}` : '–',
  ])
  const sum = totals(parties)
  const summary = fill(words.summary[language], {
    parties: String(sum.parties),
    own: tallyText(sum.ownIdp, language),
    hub: tallyText(sum.hubIdp, language),
    siths: tallyText(sum.siths, language),
  })
  return [...textTable(words.header[language], rows), '', summary].join('\n')
}

/** One organisation on a page, each value with what it rests on. */
export function partyToText(party: Party, language: Language): string {
  const line = (label: Text, fact: Fact<string | number | boolean> | null): string =>
    `  ${label[language].padEnd(24)}${fact === null ? words.unknown[language] : valueText(fact, language)}`
  const {idp} = party
  return [
    `${party.officialName.value}  (${party.slug})`,
    '',
    line(words.shortName, party.shortName),
    ...party.brands.map((brand) => line(words.brand, brand)),
    ...(party.municipalityCode ? [line(words.code, party.municipalityCode)] : []),
    line(words.number, party.organisationNumber),
    ...(party.forbund ? [line(words.forbund, {...party.forbund, value: forbundNames[party.forbund.value]})] : []),
    ...party.domains.map((domain) => line(words.domain, domain)),
    line(words.hsaPrefix, party.hsaIdPrefix),
    line(words.idp, {...idp.connection, value: words.connection[idp.connection.value][language]}),
    line(words.idpCount, idp.count),
    line(words.prepared, idp.prepared),
    line(words.siths, idp.usedForSiths),
    ...idp.entityIds.map((entityId) => line(words.entityId, entityId)),
  ].join('\n')
}

function valueText(fact: Fact<string | number | boolean>, language: Language): string {
  const value = typeof fact.value === 'boolean' ? words[fact.value ? 'yes' : 'no'][language] : String(fact.value)
  const basis = fact.source === undefined ? words.basis[fact.basis][language] : fact.source
  return `${value.padEnd(14)} ${fact.confirmed ? words.confirmed[language] : words.unconfirmed[language]}: ${basis}`
}

function tallyText(tally: Tally, language: Language): string {
  return fill(words.tally[language], {count: String(tally.count), confirmed: String(tally.confirmed)})
}

function doubt(fact: Fact<unknown>): string {
  return fact.confirmed ? '' : ' ?'
}

const basisWords: Readonly<Record<Basis, Text>> = {
  source: {sv: 'läst i en källa', en: 'read in a source'},
  series: {sv: 'härlett ur nummerserien', en: 'from the number series'},
  memory: {sv: 'ur minnet', en: 'from memory'},
  derived: {sv: 'följer av andra värden', en: 'follows from other values'},
  assumed: {sv: 'antaget', en: 'assumed'},
}

const words = {
  header: {
    sv: ['ID', 'Namn', 'Förbund', 'IdP', 'SITHS i egen IdP'],
    en: ['ID', 'Name', 'Association', 'IdP', 'SITHS in own IdP'],
  },
  connection: {
    'own-idp': {sv: 'egen', en: 'own'},
    'hub-idp': {sv: 'hubbens', en: "hub's"},
  },
  yes: {sv: 'ja', en: 'yes'},
  no: {sv: 'nej', en: 'no'},
  summary: {
    sv: '{parties} organisationer. Kommuner med egen IdP: {own},\nmed hubbens: {hub}, med SITHS i egen IdP: {siths}.\n? = antaget, inte bekräftat.',
    en: "{parties} organisations. Municipalities with an IdP of their own: {own},\nwith the hub's: {hub},\nwith SITHS in their own: {siths}.\n? = assumed, not confirmed.",
  },
  tally: {sv: '{count} (bekräftat för {confirmed})', en: '{count} (confirmed for {confirmed})'},
  confirmed: {sv: 'bekräftat', en: 'confirmed'},
  unconfirmed: {sv: 'obekräftat', en: 'unconfirmed'},
  unknown: {sv: 'okänt', en: 'unknown'},
  basis: basisWords,
  shortName: {sv: 'Kortnamn', en: 'Short name'},
  brand: {sv: 'Kallar sig', en: 'Calls itself'},
  code: {sv: 'Kommunkod', en: 'Municipality code'},
  number: {sv: 'Organisationsnummer', en: 'Organisation number'},
  forbund: {sv: 'Förbund', en: 'Association'},
  domain: {sv: 'Domän', en: 'Domain'},
  hsaPrefix: {sv: 'HSA-id börjar på', en: 'HSA-ids begin with'},
  idp: {sv: 'IdP', en: 'IdP'},
  idpCount: {sv: 'Antal egna IdP:er', en: 'IdPs of its own'},
  prepared: {sv: 'Förberedda för hubben', en: 'Prepared for the hub'},
  siths: {sv: 'Använder dem för SITHS', en: 'Uses them for SITHS'},
  entityId: {sv: 'entityID', en: 'entityID'},
} as const
