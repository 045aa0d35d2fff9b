import {randomBytes} from 'node:crypto'
import type {Context} from 'hono'
import {html, raw} from 'hono/html'
import type {Language, Text} from '../src/text.ts'
import {chooseLanguage} from './language.ts'
import {pageStyle} from './page-style.ts'

/** What the page is for. Stands in `<meta name="vgefos-page">`, so that a browser journey knows where it is. */
export type PageKind =
  | 'start'
  | 'discovery'
  | 'method'
  | 'approval'
  | 'signed-in'
  | 'error'
  | 'auto-submit'
  | 'phone'

/** Made by `html` of hono/html, which escapes what is put into it. */
export type Markup = ReturnType<typeof html>

export interface Page {
  readonly kind: PageKind
  /** Both the title and the h1. */
  readonly title: Text
  readonly language: Language
  readonly body: Markup
  /** Whose page it is: stands after the title in the browser's tab, and in the banner. */
  readonly site: string
  /** Inline script. Runs only with the page's nonce; the page must do without it. */
  readonly script?: string
  /** Seconds between reloads. With a script, only browsers without JavaScript reload. */
  readonly refresh?: number
  /** Room for a table. */
  readonly wide?: boolean
}

const banner = {
  sv: 'LÅTSASSYSTEM. Inga riktiga personer, inga riktiga inloggningar.',
  en: 'MOCK. No real people, no real logins.',
}

/** The shared layout: banner, one h1, both colour schemes, 320 pixels and up. */
export function page({kind, title, language, body, site, script, refresh, wide}: Page, nonce: string): Markup {
  const reload = refresh === undefined ? '' : html`<meta http-equiv="refresh" content="${refresh}">`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="vgefos-page" content="${kind}">
<title>${title[language]} – ${site} (MOCK)</title>
<link rel="icon" href="data:,">
${script !== undefined && reload !== '' ? html`<noscript>${reload}</noscript>` : reload}
<style nonce="${nonce}">${raw(pageStyle)}</style>
</head>
<body>
<p class="mock" role="note"><strong>MOCK · ${site}</strong><br>${banner[language]}</p>
<main${raw(wide === true ? ' class="wide"' : '')}>
<h1>${title[language]}</h1>
${body}
</main>
${script === undefined ? '' : html`<script nonce="${nonce}">${raw(script)}</script>`}
</body>
</html>`
}

/** Answers with the page. It is never stored, and nothing runs in it but its own style and script. */
export function showPage(
  context: Context,
  shown: Page,
  status: 200 | 400 | 403 | 404 | 409 = 200,
): Response | Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  return context.html(page(shown, nonce), status, {
    'cache-control': 'no-store',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'nonce-${nonce}'`,
      `script-src 'nonce-${nonce}'`,
      "img-src data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
  })
}

export function languageOf(context: Context, byDefault: Language = 'sv'): Language {
  const wanted = {lang: context.req.query('lang'), acceptLanguage: context.req.header('accept-language')}
  return chooseLanguage(wanted, byDefault)
}
