import type {FetchedDocument} from '../../probe/fetch-document.ts'
import type {Language, Text} from '../../text.ts'
import {oneLine} from '../formats/clean.ts'
import {wrap} from '../wrap.ts'
import type {MetadataDiff} from './metadata-diff.ts'

/** The answer of `metadata fetch --json`. Keys are stable. */
export interface FetchedMetadata extends Omit<FetchedDocument, 'bytes' | 'seen'> {
  readonly schema: 'vgefos.metadata-fetch/1'
  readonly bytes: number
  readonly entities: number
  /** Whether the signature of the whole holds for the given certificates; `null` when none was given. */
  readonly signed: boolean | null
  /** Against the file that was there; `null` without one. */
  readonly changes: MetadataDiff | null
  /** The file that holds it now; `null` when none was written. */
  readonly output: string | null
}

/** What was fetched and from where, in lines of at most 80 columns. */
export function fetchedToText(fetched: FetchedMetadata, language: Language): string {
  const {url, redirects, contentType, bytes, entities, signed, output} = fetched
  const rows: readonly (readonly [Text, string])[] = [
    [words.from, url],
    ...redirects.map((one): readonly [Text, string] => [words.sentOnBy, one]),
    [words.size, `${String(bytes)} ${words.bytes[language]}, ${contentType ?? words.untyped[language]}`],
    [words.entities, String(entities)],
    [words.signature, words[signed === null ? 'unchecked' : 'sound'][language]],
    ...(url.startsWith('https:') ? [] : [[words.doubt, words.plain[language]] as const]),
    ...(isOddType(contentType) ? [[words.doubt, words.oddType[language]] as const] : []),
    ...(output === null ? [] : [[words.file, output] as const]),
  ]
  return rows.flatMap(([title, text]) => wrap(oneLine(text), {first: `${title[language].padEnd(12)} `, rest: ' '.repeat(13)})).join('\n')
}

/** SAML Metadata 2.0, appendix A, registers a media type; XML by any other name is served as often. */
function isOddType(contentType: string | null): boolean {
  return contentType !== null && !/[/+]xml\b/i.test(contentType)
}

const words = {
  from: {sv: 'Hämtat från', en: 'Fetched from'},
  sentOnBy: {sv: 'Vidare från', en: 'Sent on by'},
  size: {sv: 'Storlek', en: 'Size'},
  bytes: {sv: 'byte', en: 'bytes'},
  untyped: {sv: 'utan angiven typ', en: 'of no stated type'},
  entities: {sv: 'Aktörer', en: 'Entities'},
  signature: {sv: 'Signatur', en: 'Signature'},
  unchecked: {sv: 'inte prövad; ange --cert', en: 'not checked; give --cert'},
  sound: {sv: 'OK, av ett certifikat i --cert', en: 'OK, by a certificate of --cert'},
  doubt: {sv: 'Obs', en: 'Note'},
  plain: {sv: 'Adressen är utan TLS. Bara signaturen skyddar innehållet.', en: 'The address is without TLS. Only the signature protects the content.'},
  oddType: {sv: 'Servern kallar det inte XML. Väntat: application/samlmetadata+xml.', en: 'The server does not call it XML. Expected: application/samlmetadata+xml.'},
  file: {sv: 'Fil', en: 'File'},
} as const
