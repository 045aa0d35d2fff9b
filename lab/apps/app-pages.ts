import type {Context} from 'hono'
import {html} from 'hono/html'
import type {Markup} from '../../mock-idp/page.ts'
import {meaningOf} from '../../src/saml/attributes.ts'
import type {Assertion, Attribute} from '../../src/saml/model.ts'
import {employeeHsaId} from '../attributes.ts'
import {type Say, show} from '../pages/show.ts'
import type {AppSetup} from './app-setup.ts'

const words = {
  logIn: {sv: 'Logga in med Mobilt Efos', en: 'Log in with Mobilt Efos'},
  signedIn: {sv: 'Du är inloggad', en: 'You are logged in'},
  name: {sv: 'Namn', en: 'Name'},
  hsaId: {sv: 'HSA-id', en: 'HSA-id'},
  level: {sv: 'Tillitsnivå', en: 'Level of assurance'},
  attributes: {sv: 'Uppgifter från inloggningen', en: 'Attributes from the login'},
  attribute: {sv: 'Uppgift', en: 'Attribute'},
  value: {sv: 'Värde', en: 'Value'},
  logOut: {sv: 'Logga ut härifrån', en: 'Log out from here'},
  onlyHere: {
    sv: 'Du loggas bara ut ur den här tjänsten. Stäng webbläsaren för att avsluta inloggningen överallt.',
    en: 'You are logged out from this service only. Close the browser to end the login everywhere.',
  },
  toStart: {sv: 'Till startsidan', en: 'To the start page'},
}

/** The app's public page. */
export function startPage(context: Context, setup: AppSetup): Promise<Response> {
  return show(context, setup, {
    kind: 'start',
    title: setup.name,
    body: (say) => html`${setup.about ? html`<p>${say(setup.about)}</p>` : ''}
<p><a id="login" class="button" href="/login">${say(words.logIn)}</a></p>`,
  })
}

/** Who is logged in, and everything that the IdP said of that person. */
export function signedInPage(context: Context, setup: AppSetup, assertion: Assertion): Promise<Response> {
  return show(context, setup, {
    kind: 'signed-in',
    title: words.signedIn,
    wide: true,
    body: (say) => html`<dl>
<dt>${say(words.name)}</dt><dd data-claim="name">${nameOf(assertion)}</dd>
<dt>${say(words.hsaId)}</dt><dd data-claim="hsaId">${valueOf(assertion, employeeHsaId.name)}</dd>
<dt>${say(words.level)}</dt><dd data-claim="loa">${assertion.authnStatements[0]?.classRef ?? ''}</dd>
</dl>
<div class="row"><form method="post" action="/logout"><button>${say(words.logOut)}</button></form>
<a href="/">${say(words.toStart)}</a></div>
<p class="quiet">${say(words.onlyHere)}</p>
<h2>${say(words.attributes)}</h2>
<table>
<thead><tr><th scope="col">${say(words.attribute)}</th><th scope="col">${say(words.value)}</th></tr></thead>
<tbody>${assertion.attributes.map((attribute) => attributeRow(attribute, say))}</tbody>
</table>`,
  })
}

function attributeRow({name, values}: Attribute, say: Say): Markup {
  const meaning = meaningOf(name)
  return html`<tr data-attribute="${name}"><th scope="row">${meaning ? capitalized(say(meaning.label)) : name}</th>
${values.map((value) => html`<td data-value>${value}</td>`)}</tr>`
}

function capitalized(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1)
}

function nameOf(assertion: Assertion): string {
  const whole = valueOf(assertion, 'urn:name')
  const parts = ['givenName', 'surname'].map((part) => valueOf(assertion, `http://sambi.se/attributes/1/${part}`))
  return whole === '' ? parts.join(' ').trim() : whole
}

function valueOf(assertion: Assertion, name: string): string {
  return assertion.attributes.find((attribute) => attribute.name === name)?.values[0] ?? ''
}
