import type {Context} from 'hono'
import {html} from 'hono/html'
import type {Markup} from '../../mock-idp/page.ts'
import type {Party} from '../../src/parties/party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {sortParties} from '../../src/parties/sort-parties.ts'
import type {EntityDescriptor} from '../../src/saml/model.ts'
import {type Host, show} from './show.ts'

/** What the user is choosing for. */
export interface Choice {
  /** The word that finds the waiting request again. */
  readonly flow: string
  readonly service: EntityDescriptor
  /** Shows only organisations whose names have this in them. */
  readonly filter: string
}

const words = {
  to: {sv: 'Var arbetar du? Du är på väg till', en: 'Where do you work? You are on your way to'},
  find: {sv: 'Sök organisation', en: 'Find organisation'},
  filter: {sv: 'Sök', en: 'Find'},
  none: {
    sv: 'Ingen organisation heter så. Töm sökrutan för att se alla.',
    en: 'No organisation is called that. Empty the box to see all.',
  },
}

/** Where do you work? The organisations in Swedish order, with a filter that needs no script. */
export function discoveryPage(context: Context, host: Host, {flow, service, filter}: Choice): Promise<Response> {
  const parties = sortParties(loadParties()).filter((party) => matches(party, filter))
  const {entityId, displayNames} = service
  const name = {sv: displayNames['sv'] ?? entityId, en: displayNames['en'] ?? entityId}
  return show(context, host, {
    kind: 'discovery',
    title: {sv: 'Välj din organisation', en: 'Choose your organisation'},
    body: (say) => html`<p>${say(words.to)} <strong id="service-name">${say(name)}</strong></p>
<form method="get" action="/discovery" role="search">
<input type="hidden" name="flow" value="${flow}">
<label for="filter">${say(words.find)}</label>
<div class="row"><input type="search" id="filter" name="filter" value="${filter}" autocomplete="off">
<button class="second">${say(words.filter)}</button></div>
</form>
<form method="post" action="/discovery">
<input type="hidden" name="flow" value="${flow}">
${parties.length === 0 ? html`<p>${say(words.none)}</p>` : html`<ul class="choices">${parties.map(choiceOf)}</ul>`}
</form>`,
  })
}

function choiceOf(party: Party): Markup {
  return html`<li><button name="organisation" value="${party.slug}">${party.officialName.value}</button></li>`
}

function matches(party: Party, filter: string): boolean {
  const names = [party.officialName, party.shortName, ...party.brands].map(({value}) => value.toLocaleLowerCase('sv'))
  return names.some((name) => name.includes(filter.trim().toLocaleLowerCase('sv')))
}
