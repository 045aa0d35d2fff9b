import type {Envelope, Status} from '../saml/model.ts'
import type {Text} from '../text.ts'
import type {Block, Row} from './blocks.ts'
import type {Moments} from './moment.ts'

/** The rows that have something to say. */
export type MaybeRow = Row | undefined

export function block(heading: Text, rows: readonly MaybeRow[]): Block {
  return {heading, rows: rows.filter((one) => one !== undefined)}
}

export function row(label: Text, value: string | undefined, below: readonly string[] = []): MaybeRow {
  return value === undefined ? undefined : {label, value, below}
}

/** A row for the first of them, the others below. */
export function rows(label: Text, [first, ...others]: readonly string[] = []): MaybeRow {
  return row(label, first, others)
}

export function statusRows(status: Status | undefined): readonly MaybeRow[] {
  return [
    row({sv: 'Status', en: 'Status'}, shortUri(status?.code) ?? '–'),
    row({sv: 'Närmare', en: 'In detail'}, shortUri(status?.subCode)),
    row({sv: 'Text', en: 'Text'}, status?.message && `«${status.message}»`),
  ]
}

export function issued({issueInstant}: Pick<Envelope, 'issueInstant'>, moments: Moments): MaybeRow {
  return row({sv: 'Utfärdat', en: 'Issued'}, moments.at(issueInstant))
}

/** The last word of SAML's own long names; anybody else's name stays whole. */
export function shortUri(uri: string | undefined): string | undefined {
  return uri?.startsWith('urn:oasis:names:tc:SAML:') === true ? uri.split(':').at(-1) : uri
}
