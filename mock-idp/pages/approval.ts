import type {Context} from 'hono'
import {html, raw} from 'hono/html'
import type {Language, Text} from '../../src/text.ts'
import type {Order, OrderState} from '../methods/mobile/order.ts'
import {showPage} from '../page.ts'
import {site} from './site.ts'

const words = {
  title: {sv: 'Legitimera dig med telefonen', en: 'Identify yourself with your phone'},
  to: {sv: 'Inloggning till', en: 'Login to'},
  scan: {
    sv: 'Öppna appen i telefonen och läs av koden.',
    en: 'Open the app on your phone and scan the code.',
  },
  compare: {
    sv: 'Kontrollera att telefonen visar samma kontrollkod:',
    en: 'Check that the phone shows the same control code:',
  },
  phone: {sv: 'öppna mock-telefonen', en: 'open the mock phone'},
  cancel: {sv: 'Avbryt', en: 'Cancel'},
}

const progress: Readonly<Record<OrderState, Text>> = {
  pending: {sv: 'Väntar på telefonen …', en: 'Waiting for the phone …'},
  started: {sv: 'Begäran är öppnad i telefonen.', en: 'The request is open on the phone.'},
  pin: {sv: 'Väntar på din pinkod i telefonen …', en: 'Waiting for your PIN on the phone …'},
  complete: {sv: 'Klart. Du skickas vidare.', en: 'Done. You are being sent on.'},
  cancelled: {sv: 'Avbrutet. Du skickas tillbaka.', en: 'Cancelled. You are being sent back.'},
  expired: {sv: 'Tiden gick ut. Du skickas tillbaka.', en: 'Time ran out. You are being sent back.'},
  revoked: {
    sv: 'Certifikatet är spärrat. Du skickas tillbaka.',
    en: 'The certificate is revoked. You are being sent back.',
  },
  'already-in-progress': {
    sv: 'En annan inloggning pågick redan. Du skickas tillbaka.',
    en: 'Another login was already going on. You are being sent back.',
  },
}

/** What the page says of an order that has come this far. */
export function progressText(state: OrderState, language: Language): string {
  return progress[state][language]
}

/** Waits for the phone. Without JavaScript the page reloads itself. */
export function showApproval(
  context: Context,
  {language, order, qr, path, phoneUrl}: {language: Language; order: Order; qr: string; path: string; phoneUrl: string},
): Response | Promise<Response> {
  return showPage(context, {
    kind: 'approval',
    title: words.title,
    language,
    site,
    refresh: 2,
    script: poll(path),
    body: html`<div id="approval" data-order="${order.reference}">
<p>${words.to[language]} <strong id="service-name">${order.serviceName}</strong></p>
<p>${words.scan[language]}</p>
<div class="qr" id="qr" role="img" aria-label="QR">${raw(qr)}</div>
<p>${words.compare[language]} <strong class="code" id="control-code">${order.controlCode}</strong></p>
<p id="progress" role="status">${progressText(order.state, language)}</p>
</div>
<div class="row"><form method="post" action="${path}/cancel">
<button class="second">${words.cancel[language]}</button></form>
<a href="${phoneUrl}/" target="_blank" rel="noopener">${words.phone[language]}</a></div>`,
  })
}

/** Asks each second how it goes. A lost connection is no reason to stop asking. */
function poll(path: string): string {
  return `
const path = ${JSON.stringify(path)}
async function look() {
  try {
    const answer = await fetch(path + '/status', {headers: {accept: 'application/json'}})
    const order = await answer.json()
    if (order.hasEnded) return location.replace(path + '/finish')
    document.getElementById('qr').innerHTML = order.qr
    document.getElementById('progress').textContent = order.progress
  } catch {}
  setTimeout(look, 1000)
}
setTimeout(look, 1000)`
}
