import type {Context} from 'hono'
import {html} from 'hono/html'
import type {Language, Text} from '../../src/text.ts'
import {showPage} from '../page.ts'

/** Says to the user what is wrong, why, and what to do. Always a 4xx: what others send never makes us fail. */
export function showError(
  context: Context,
  {what, why, language, site}: {what: Text; why: Text; language: Language; site: string},
  status: 400 | 403 | 404 | 409 = 400,
): Response | Promise<Response> {
  const body = html`<p id="error-text">${why[language]}</p>`
  return showPage(context, {kind: 'error', title: what, language, site, body}, status)
}
