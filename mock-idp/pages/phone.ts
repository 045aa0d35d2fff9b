import type {Context} from 'hono'
import {html} from 'hono/html'
import type {Language} from '../../src/text.ts'
import {type Order, type OrderState, type Refusal, testPin} from '../methods/mobile/order.ts'
import {type Markup, showPage} from '../page.ts'
import type {Person} from '../people/person.ts'
import {phoneNotes, phoneWords as words} from './phone-words.ts'

/** Whose phone it is, and in which language it speaks. */
export interface Holder {
  readonly person: Person
  readonly language: Language
}

type Answered = Response | Promise<Response>

/** What there is to say when there is nothing to do. */
export type PhoneNote = OrderState | Refusal | 'unknown-order'

/** Orders that wait for somebody, the list renewed every three seconds. */
export function showOrders(context: Context, holder: Holder, orders: readonly Order[], now: Date): Answered {
  const {person, language} = holder
  const list = orders.map((order) => orderItem(order, holder, now))
  return showPhone(context, {
    title: words.title,
    language,
    refresh: 3,
    body: html`<p>${words.holder[language]} <strong>${fullName(person)}</strong>.
<a href="/owner?person=${person.key}">${words.change[language]}</a></p>
<h2>${words.waiting[language]}</h2>
${list.length === 0 ? html`<p class="quiet">${words.nothing[language]}</p>` : list}`,
  })
}

/** The choice of person stands on a page of its own: the list renews itself and would forget it. */
export function showOwners(context: Context, people: readonly Person[], {person, language}: Holder): Answered {
  const options = people.map(
    (candidate) =>
      html`<option value="${candidate.key}"${candidate.key === person.key ? html` selected` : ''}>
${fullName(candidate)}, ${candidate.employments[0]?.organisation.name ?? ''}</option>`,
  )
  return showPhone(context, {
    title: words.chooseTitle,
    language,
    body: html`<form method="get" action="/"><p><label for="person">${words.person[language]}</label>
<select id="person" name="person">${options}</select></p><button>${words.choose[language]}</button></form>`,
  })
}

/** One order, opened: compare the code, enter the PIN. */
export function showOrder(context: Context, holder: Holder, order: Order, now: Date, wasWrong: boolean): Answered {
  const {person, language} = holder
  const wrong = html`<p class="bad" role="alert">${words.wrongPin[language]}
${words.attemptsLeft[language]} ${order.attemptsLeft}.</p>`
  return showPhone(context, {
    title: words.approveTitle,
    language,
    body: html`${facts(order, language, now)}
<p>${words.compare[language]}</p>
${wasWrong ? wrong : ''}
<form method="post" action="/orders/${order.reference}/approve">
<input type="hidden" name="person" value="${person.key}">
<p><label for="pin">${words.pin[language]}</label>
<input id="pin" name="pin" type="password" inputmode="numeric" autocomplete="off" required autofocus
aria-describedby="pin-help">
<span id="pin-help" class="quiet">${words.pinHelp[language]} ${testPin}</span></p>
<button>${words.approve[language]}</button></form>
${cancelForm(order, holder)}`,
  })
}

/** How it went, or why there is nothing to approve. */
export function showPhoneNote(context: Context, {person, language}: Holder, note: PhoneNote): Answered {
  return showPhone(context, {
    title: phoneNotes[note],
    language,
    body: html`<p><a class="button second" href="/?person=${person.key}">${words.back[language]}</a></p>`,
  })
}

function orderItem(order: Order, holder: Holder, now: Date): Markup {
  return html`<section data-order="${order.reference}">${facts(order, holder.language, now)}
<div class="row"><form method="post" action="/orders/${order.reference}/open">
<input type="hidden" name="person" value="${holder.person.key}"><button>${words.open[holder.language]}</button></form>
${cancelForm(order, holder)}</div></section>`
}

function facts(order: Order, language: Language, now: Date): Markup {
  const secondsLeft = Math.max(0, Math.ceil((order.expiresAt - now.getTime()) / 1000))
  return html`<dl><dt>${words.service[language]}</dt><dd>${order.serviceName}</dd>
<dt>${words.code[language]}</dt><dd><span class="code">${order.controlCode}</span></dd>
<dt>${words.timeLeft[language]}</dt><dd>${secondsLeft} s</dd></dl>`
}

function cancelForm(order: Order, {person, language}: Holder): Markup {
  return html`<form method="post" action="/orders/${order.reference}/cancel">
<input type="hidden" name="person" value="${person.key}">
<button class="second">${words.cancel[language]}</button></form>`
}

function showPhone(
  context: Context,
  shown: Pick<Parameters<typeof showPage>[1], 'title' | 'language' | 'body' | 'refresh'>,
): Answered {
  return showPage(context, {...shown, kind: 'phone', site: 'Mock-telefon'})
}

function fullName({givenName, surname}: Person): string {
  return `${givenName} ${surname}`
}
