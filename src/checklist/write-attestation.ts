import {Document, isMap, isSeq, parseDocument} from 'yaml'

/** What a person answered. */
export interface Attested {
  readonly item: string
  readonly by: string
  /** `2026-12-31` */
  readonly date: string
  readonly holds: boolean
  readonly note: string | undefined
}

/** The file's text with the answers at the end of its attestations. Comments, order and all else stay as they are. */
export function withAttestations(text: string, answers: readonly Attested[]): string {
  const parsed = parseDocument(text)
  const document = isMap(parsed.contents) ? parsed : new Document({})
  const existing = document.get('attestations')
  if (isSeq(existing)) for (const answer of answers) existing.add(document.createNode(plain(answer)))
  else document.set('attestations', document.createNode(answers.map(plain)))
  const comment = document === parsed ? '' : text
  return `${comment === '' || comment.endsWith('\n') ? comment : `${comment}\n`}${document.toString({lineWidth: 0})}`
}

function plain({item, by, date, holds, note}: Attested): Readonly<Record<string, string | boolean>> {
  return {item, by, date, ...(holds ? {} : {holds}), ...(note === undefined ? {} : {note})}
}
