import type {Context} from 'hono'
import {html} from 'hono/html'
import type {Language} from '../../src/text.ts'
import {showPage} from '../page.ts'
import {site} from './site.ts'

const words = {
  title: {sv: 'Välj hur du vill logga in', en: 'Choose how to log in'},
  to: {sv: 'Inloggning till', en: 'Login to'},
  other: {sv: 'Mobilt Efos på annan enhet', en: 'Mobile Efos on another device'},
  otherHelp: {
    sv: 'Du läser av en QR-kod med telefonen.',
    en: 'You scan a QR code with your phone.',
  },
  cancel: {sv: 'Avbryt', en: 'Cancel'},
}

/** The choice of method. Only another device works here, so only that is offered. */
export function showMethods(
  context: Context,
  {language, serviceName, path}: {language: Language; serviceName: string; path: string},
): Response | Promise<Response> {
  return showPage(context, {
    kind: 'method',
    title: words.title,
    language,
    site,
    body: html`<p>${words.to[language]} <strong id="service-name">${serviceName}</strong></p>
<form method="post" action="${path}/method">
<ul class="choices"><li><button name="method" value="mobile-other-device">${words.other[language]}</button>
<span class="quiet">${words.otherHelp[language]}</span></li></ul>
</form>
<form method="post" action="${path}/cancel"><button class="second">${words.cancel[language]}</button></form>`,
  })
}
