import {type Fleet, areaVerdict, coverageOf} from '../fleet.ts'
import {type Html, anchor, html} from './html.ts'
import {areaWords, pageWords as words} from './page-words.ts'
import {sayIn, verdictTag} from './teller.ts'

/** Rows that a reader can take in; the worst come first, and the rest are counted. */
export const mostRows = 200

/** Everybody against every area. It may scroll sideways in its own frame, which the keyboard reaches. */
export function matrix({rows, areas, language}: Fleet): Html {
  if (rows.length < 2) return html``
  const say = sayIn(language)
  const lines = rows.slice(0, mostRows).map((row) => {
    const {met, judged, applicable} = coverageOf([row])
    const cells = areas.map((area) => {
      const worst = areaVerdict(row, area)
      return html`<td>${worst ? verdictTag(worst.verdict, language, worst.count) : '–'}</td>`
    })
    return html`<tr id="${anchor('m', row.suite.subject)}"><th scope="row">${row.suite.subject}</th><td>${met} / ${judged} / ${applicable}</td>${cells}</tr>
`
  })
  const left = rows.length - mostRows
  return html`<section id="alla" aria-labelledby="alla-h"><h2 id="alla-h">${say(words.matrix)}</h2>
<div class="scroll" role="region" tabindex="0" aria-labelledby="alla-c"><table><caption id="alla-c">${say(words.matrixCaption)}</caption>
<thead><tr><th scope="col">${say(words.subject)}</th><th scope="col">${say(words.inWhole)}</th>
${areas.map((area) => html`<th scope="col">${areaWords[area]?.[language] ?? area}</th>`)}</tr></thead><tbody>
${lines}</tbody></table></div>${left > 0 ? html`<p>${say(words.more, {count: left})}</p>` : ''}</section>
`
}
