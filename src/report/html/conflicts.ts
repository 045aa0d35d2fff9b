import type {Fleet} from '../fleet.ts'
import {type Html, anchor, html} from './html.ts'
import {pageWords as words} from './page-words.ts'
import {sayIn} from './teller.ts'

/** Where the profiles contradict each other: told, never settled in silence. */
export function conflicts(fleet: Fleet): Html {
  if (fleet.conflicts.length === 0) return html``
  const say = sayIn(fleet.language)
  const told = fleet.conflicts.map(({id, topic, codes, demands}) => {
    const lines = Object.entries(demands).map(([profile, demand]) => html`<tr><th scope="row">${profile}</th><td>${demand}</td></tr>`)
    return html`<h3 id="${anchor('konflikt', id)}">${topic}</h3><table><caption>${say(words.conflictsCaption)} (${codes.join(', ')})</caption>
<thead><tr><th scope="col">${say(words.profile)}</th><th scope="col">${say(words.demand)}</th></tr></thead><tbody>${lines}</tbody></table>
`
  })
  return html`<section id="konflikter" aria-labelledby="konflikter-h"><h2 id="konflikter-h">${say(words.conflicts)}</h2>${told}</section>
`
}
