import type {Fact} from '../parties/party.ts'
import {textTable} from '../report/table.ts'
import {csvTable} from '../report/table-csv.ts'
import {wrap} from '../report/wrap.ts'
import {type Language, type Text, fill} from '../text.ts'
import type {Inventory, InventoryRow, Share} from './inventory.ts'

export const inventoryFormats = ['text', 'md', 'csv', 'csv-excel'] as const

export type InventoryFormat = (typeof inventoryFormats)[number]

/** The inventory as a table, with its sums. A question mark stands after every value that no source has confirmed. */
export function inventoryToText(inventory: Inventory, format: InventoryFormat, language: Language): string {
  const header = words.header.map((title) => title[language])
  const rows = inventory.rows.map((row) => cellsOf(row, language))
  if (format === 'csv' || format === 'csv-excel') return csvTable([header, ...rows], {excel: format === 'csv-excel'}).trimEnd()

  const sums = [localSum(inventory, language), sithsSum(inventory, language), regionSum(inventory, language)]
  const doubt = words.doubt[language]
  if (format === 'text') return [...textTable(header, rows), '', ...[...sums, doubt].flatMap((sum) => wrap(sum))].join('\n')
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [`# ${words.title[language]}`, '', ...sums.map((sum) => `- ${sum}`), '', line(header), line(header.map(() => '---')), ...rows.map(line), '', doubt].join('\n')
}

function cellsOf({slug, name, localIdp, count, usedForSiths, prepared}: InventoryRow, language: Language): readonly string[] {
  const yesNo = (fact: Fact<boolean> | null): string => marked(fact && {...fact, value: words[fact.value ? 'yes' : 'no'][language]}, language)
  const number = (fact: Fact<number> | null): string => marked(fact && {...fact, value: String(fact.value)}, language)
  const absent = words.absent[language]
  const own = localIdp.value
  return [slug, name, yesNo(localIdp), own ? number(count) : absent, own ? yesNo(usedForSiths) : absent, own ? number(prepared) : absent]
}

function marked(fact: Fact<string> | null, language: Language): string {
  if (fact === null) return words.unknown[language]
  return fact.confirmed ? fact.value : `${fact.value} ?`
}

function localSum({localIdp}: Inventory, language: Language): string {
  return fill(words.local[language], slotsOf(localIdp))
}

function sithsSum({usedForSiths}: Inventory, language: Language): string {
  return fill(words.siths[language], slotsOf(usedForSiths))
}

function regionSum({region: {localIdp, count, prepared}}: Inventory, language: Language): string {
  if (!localIdp) return words.regionNone[language]
  if (prepared === null) return fill(words.regionUnknown[language], {count: String(count)})
  return fill(words.region[language], {count: String(count), prepared: String(prepared)})
}

function slotsOf({count, of, confirmed}: Share): Readonly<Record<string, string>> {
  return {count: String(count), of: String(of), confirmed: String(confirmed)}
}

const header: readonly Text[] = [
  {sv: 'ID', en: 'ID'},
  {sv: 'Namn', en: 'Name'},
  {sv: 'Lokal IdP', en: 'Local IdP'},
  {sv: 'Antal', en: 'Count'},
  {sv: 'För SITHS', en: 'For SITHS'},
  {sv: 'Förberedda', en: 'Prepared'},
]

const words = {
  title: {sv: 'Lokala IdP:er i Västra Götaland', en: 'Local IdPs in Västra Götaland'},
  header,
  yes: {sv: 'ja', en: 'yes'},
  no: {sv: 'nej', en: 'no'},
  unknown: {sv: 'okänt', en: 'unknown'},
  absent: {sv: '–', en: '–'},
  local: {
    sv: '{count} av {of} kommuner har en lokal IdP (bekräftat för {confirmed}).',
    en: '{count} of {of} municipalities have a local IdP (confirmed for {confirmed}).',
  },
  siths: {
    sv: '{count} av de {of} använder den för SITHS (bekräftat för {confirmed}).',
    en: '{count} of the {of} use it for SITHS (confirmed for {confirmed}).',
  },
  region: {
    sv: 'VGR: ja, {count} IdP:er, varav {prepared} förberedda för hubben.',
    en: 'VGR: yes, {count} IdPs, {prepared} of them prepared for the hub.',
  },
  regionUnknown: {
    sv: 'VGR: ja, {count} IdP:er; hur många som är förberedda är okänt.',
    en: 'VGR: yes, {count} IdPs; how many of them are prepared is unknown.',
  },
  regionNone: {sv: 'VGR: nej.', en: 'VGR: no.'},
  doubt: {
    sv: '? = antaget. Antalen är uppdragets; vilka kommuner det gäller är inte bekräftat.',
    en: "? = assumed. The counts are the assignment's; which municipalities they are is not confirmed.",
  },
} as const
