import type {Context} from 'hono'
import {html} from 'hono/html'
import type {ProxySetup} from '../proxy/proxy-setup.ts'
import type {ProxyState} from '../proxy/proxy-state.ts'
import {show} from './show.ts'

const words = {
  about: {
    sv: 'Hit skickas du när du loggar in i en tjänst. Det finns inget att göra här.',
    en: 'You are sent here when you log in to a service. There is nothing to do here.',
  },
  somebody: {sv: 'Någon är inloggad i den här webbläsaren.', en: 'Somebody is logged in with this browser.'},
  nobody: {sv: 'Ingen är inloggad i den här webbläsaren.', en: 'Nobody is logged in with this browser.'},
}

/** What one sees who opens the proxy's own address: what it is, and whether somebody is logged in there. */
export function frontPage(context: Context, setup: ProxySetup, {login}: ProxyState): Promise<Response> {
  return show(context, setup, {
    kind: 'start',
    title: setup.name,
    body: (say) => html`<p>${say(words.about)}</p>
<p>${say(login ? words.somebody : words.nobody)}</p>
<p><a href="/metadata">Metadata</a></p>`,
  })
}
