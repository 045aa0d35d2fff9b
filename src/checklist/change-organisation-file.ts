import {Document, isMap, isSeq, parseDocument} from 'yaml'
import type {Language} from '../text.ts'
import type {Waiver} from './organisation-file.ts'
import type {Attested} from './write-attestation.ts'

/** What is to be different in an organisation's file. Paths are seen from the file. */
export interface FileChanges {
  readonly metadata?: string | undefined
  readonly profile?: string | undefined
  readonly entityIds?: readonly string[]
  readonly recordings?: readonly string[]
  readonly captures?: readonly string[]
  readonly waivers?: readonly Waiver[]
  readonly attestations?: readonly Attested[]
  /** Codes whose waivers and overrides are to go. */
  readonly withdrawn?: readonly string[]
}

/** A file to begin with, each field with a word on what it is for. */
export function newOrganisationFile(name: string, language: Language): string {
  return heads[language].replaceAll('{name}', name.replaceAll(/\s+/g, ' '))
}

/**
 * The file's text with the changes. Single values are replaced, lists are added to, and what a list has already is not
 * put there twice. Comments, order and all else stay as they are. The text has to be one that `parseOrganisationFile` takes.
 */
export function withChanges(text: string, changes: FileChanges): string {
  const parsed = parseDocument(text)
  const document = isMap(parsed.contents) ? parsed : new Document({})
  for (const key of ['metadata', 'profile'] as const) if (changes[key] !== undefined) document.set(key, changes[key])
  for (const key of ['entityIds', 'recordings', 'captures'] as const) addTo(document, key, changes[key] ?? [])
  for (const code of changes.withdrawn ?? []) withdraw(document, ['waivers', 'overrides'], code)
  // Two for the same code would be the old one with the new one unread after it.
  for (const waiver of changes.waivers ?? []) if (!has(document, 'waivers', waiver)) withdraw(document, ['waivers'], waiver.code)
  addTo(document, 'waivers', changes.waivers ?? [])
  addTo(document, 'attestations', (changes.attestations ?? []).map(plain))
  if (changes.withdrawn) for (const key of ['waivers', 'overrides']) if (isEmpty(document.get(key))) document.delete(key)
  if (isMap(document.contents) && document.contents.items.length === 0) return text
  const comment = document === parsed || text === '' ? '' : text.endsWith('\n') ? text : `${text}\n`
  return comment + document.toString({lineWidth: 0, flowCollectionPadding: false})
}

function has(document: Document, key: string, value: unknown): boolean {
  const list = document.get(key)
  return isSeq(list) && list.toJSON().some((one: unknown) => JSON.stringify(one) === JSON.stringify(value))
}

function isEmpty(list: unknown): boolean {
  return isSeq(list) && list.items.length === 0
}

function addTo(document: Document, key: string, values: readonly unknown[]): void {
  const list = document.get(key)
  const had = isSeq(list) ? list.toJSON().map((one: unknown) => JSON.stringify(one)) : []
  const fresh = values.filter((value, at) => !had.includes(JSON.stringify(value)) && values.indexOf(value) === at)
  if (fresh.length === 0) return
  if (!isSeq(list)) document.set(key, document.createNode(fresh))
  else for (const value of fresh) list.add(document.createNode(value))
}

function withdraw(document: Document, keys: readonly ('waivers' | 'overrides')[], code: string): void {
  for (const key of keys) {
    const list = document.get(key)
    if (!isSeq(list)) continue
    list.items = list.items.filter((item) => !isMap(item) || String(item.get('code')).replace(/^VGE-/, '') !== code)
  }
}

function plain({holds, note, ...rest}: Attested): Readonly<Record<string, string | boolean>> {
  return {...rest, ...(holds ? {} : {holds}), ...(note === undefined ? {} : {note})}
}

const heads: Readonly<Record<Language, string>> = {
  sv: `# {name}: underlag till vgefos checklist. Spara filen tillsammans med annan dokumentation.
# metadata: organisationens metadata, en fil eller en adress; sökvägar räknas från den här filens mapp
# entityIds: IdP:ns entityID, tecken för tecken
# recordings: mappar från vgefos test-login --output
# attestations: det som någon intygar; skrivs av vgefos checklist --sign-off
# waivers: undantag med skäl, ansvarig och slutdag
`,
  en: `# {name}: material for vgefos checklist. Keep the file with your other documentation.
# metadata: metadata of the organisation, a file or an address; paths are counted from the folder of this file
# entityIds: entityID of the IdP, letter by letter
# recordings: folders from vgefos test-login --output
# attestations: what somebody vouches for; written by vgefos checklist --sign-off
# waivers: exceptions with a reason, an owner and a last day
`,
}
