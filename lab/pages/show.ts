import type {Context} from 'hono'
import {type Markup, type PageKind, languageOf, showPage} from '../../mock-idp/page.ts'
import type {Language, Text} from '../../src/text.ts'

/** Whose page it is. */
export interface Host {
  readonly name: Text
  /** When the browser does not say. */
  readonly language: Language
}

/** Picks the reader's language. */
export type Say = (text: Text) => string

export interface Shown {
  readonly kind: PageKind
  readonly title: Text
  readonly status?: 400 | 403 | 404
  readonly wide?: boolean
  readonly body: (say: Say) => Markup
}

/** Answers with a page of the host's, in the reader's language. */
export async function show(context: Context, host: Host, {kind, title, status, wide, body}: Shown): Promise<Response> {
  const language = languageOf(context, host.language)
  const say: Say = (text) => text[language]
  return showPage(context, {kind, title, language, site: say(host.name), wide: wide ?? false, body: body(say)}, status)
}
