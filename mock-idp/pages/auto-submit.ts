import type {Context} from 'hono'
import {html} from 'hono/html'
import type {Language} from '../../src/text.ts'
import {showPage} from '../page.ts'

/** A form that posts itself: how a message travels by HTTP-POST (SAML Bindings 3.5.4). */
export interface AutoSubmit {
  readonly site: string
  readonly language: Language
  readonly action: string
  /** Fields of the form; undefined ones are left out. */
  readonly fields: Readonly<Record<string, string | undefined>>
}

const words = {
  title: {sv: 'Du skickas vidare', en: 'You are being sent on'},
  press: {sv: 'Tryck på knappen om inget händer.', en: 'Press the button if nothing happens.'},
  button: {sv: 'Fortsätt', en: 'Continue'},
}

export function showAutoSubmit(
  context: Context,
  {site, language, action, fields}: AutoSubmit,
): Response | Promise<Response> {
  const inputs = Object.entries(fields).map(([name, value]) =>
    value === undefined ? '' : html`<input type="hidden" name="${name}" value="${value}">`,
  )
  return showPage(context, {
    kind: 'auto-submit',
    title: words.title,
    language,
    site,
    body: html`<form method="post" action="${action}" id="auto-submit">${inputs}
<noscript><p>${words.press[language]}</p><button type="submit">${words.button[language]}</button></noscript></form>`,
    script: "document.getElementById('auto-submit').submit()",
  })
}
