import type {Context} from 'hono'
import {html} from 'hono/html'
import type {Text} from '../../src/text.ts'
import {type Host, show} from './show.ts'

const forSupport: Text = {sv: 'Uppgifter till supporten', en: 'Details for support'}
const toStart: Text = {sv: 'Till startsidan', en: 'To the start page'}

export interface ErrorWords {
  readonly status: 400 | 403 | 404
  readonly title: Text
  readonly why: Text
  readonly todo: Text
  /** For those who mend it. English, may quote the message. */
  readonly detail: string
  /** Where the user may start again. */
  readonly back?: string
}

/** What happened, why, what to do; and below, folded, the words of the machine. */
export function errorPage(context: Context, host: Host, words: ErrorWords): Promise<Response> {
  const {status, title, why, todo, detail, back} = words
  return show(context, host, {
    kind: 'error',
    status,
    title,
    body: (say) => html`<p id="error-text">${say(why)} ${say(todo)}</p>
${back === undefined ? '' : html`<p><a href="${back}">${say(toStart)}</a></p>`}
<details>
<summary>${say(forSupport)}</summary>
<p id="error-detail"><code>${detail}</code></p>
<p>${new Date().toISOString()}</p>
</details>`,
  })
}
