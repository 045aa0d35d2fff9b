import {ownerWord} from '../finding.ts'
import {countEvidence} from '../checks.ts'
import {phaseTitles} from '../../checklist/phase.ts'
import {type Fleet, coverageOf, obstaclesOf} from '../fleet.ts'
import {headlineOf} from '../fleet-headline.ts'
import {type Html, html} from './html.ts'
import {evidenceWords, pageWords as words} from './page-words.ts'
import {inLanguage, sayIn} from './teller.ts'

/** For the decision maker: is it ready, how much was looked at, what stands in the way, who acts and when. */
export function overview(fleet: Fleet): Html {
  const {rows, language} = fleet
  const say = sayIn(language)
  const {applicable, judged, met} = coverageOf(rows)
  const obstacles = obstaclesOf(rows)
  const wrong = new Set(obstacles.flatMap(({subjects}) => subjects)).size
  const unseen = rows.filter((row) => coverageOf([row]).judged === 0).length
  const {look, text: head} = headlineOf(fleet)
  const who = obstacles.length > 0 && rows.length > 1 ? ` ${say(words.who, {wrong, all: rows.length})}` : ''
  return html`<section id="sammanfattning" aria-labelledby="sammanfattning-h"><h2 id="sammanfattning-h">${say(words.overview)}</h2>
<div class="verdict ${look}"><strong>${head}</strong><p>${say(words.judgedOf, {judged, applicable})}${who}</p></div>
<dl class="facts">
<div><dt>${say(words.conformance)}</dt><dd>${met}</dd><dd>${say(words.ofJudged, {count: judged})}</dd></div>
<div><dt>${say(words.completeness)}</dt><dd>${judged}</dd><dd>${say(words.ofApplicable, {count: applicable})}</dd></div>
${rows.length > 1 ? html`<div><dt>${say(words.subjects)}</dt><dd>${rows.length - unseen - wrong}</dd><dd>${say(words.ofSubjects, {count: rows.length - unseen})}${unseen === 0 ? '' : say(words.unseen, {count: unseen})}</dd></div>` : ''}
</dl>
<h3>${say(words.obstacles)}</h3>
${obstacles.length === 0 ? html`<p>${say(words.noObstacles)}</p>` : obstacleTable(fleet)}
<h3>${say(words.evidence)}</h3>
${evidenceTable(fleet)}</section>
`
}

/** Its roles are spelt out: on a narrow screen it looks like cards, and browsers then forget that it is a table. */
function obstacleTable({rows, language}: Fleet): Html {
  const say = sayIn(language)
  const lines = obstaclesOf(rows).map(({check, subjects, isProved, language: own}) => {
    const when = check.phase === null ? say(words.now) : say(words.before, {phase: phaseTitles[check.phase][language].toLowerCase()})
    return html`<tr role="row"><th role="rowheader" scope="row">${inLanguage(check.title, own, language)} <span class="dim">(${check.code}${isProved ? '' : `; ${say(words.indication)}`})</span></th>
<td role="cell" data-label="${say(words.acts)}">${ownerWord(check.owner, language)}</td>
<td role="cell" data-label="${say(words.when)}">${when}</td>
<td role="cell" data-label="${say(words.many)}">${rows.length > 1 ? html`${subjects.length}` : subjects}</td></tr>
`
  })
  return html`<div class="stack"><table role="table"><caption>${say(words.obstaclesCaption)}</caption>
<thead role="rowgroup"><tr role="row">${[words.demand, words.acts, words.when, words.many].map((word) => html`<th role="columnheader" scope="col">${say(word)}</th>`)}</tr></thead>
<tbody role="rowgroup">
${lines}</tbody></table></div>`
}

function evidenceTable({rows, language}: Fleet): Html {
  const say = sayIn(language)
  const counts = countEvidence(rows.map(({suite}) => suite))
  const kinds = ['machine', 'capture', 'attested', 'none'] as const
  const lines = kinds.map((kind) => html`<tr><th scope="row">${say(evidenceWords[kind])}</th><td>${counts[kind]}</td></tr>
`)
  return html`<table><caption>${say(words.evidenceCaption)}</caption>
<thead><tr><th scope="col">${say(words.kind)}</th><th scope="col">${say(words.count)}</th></tr></thead><tbody>
${lines}</tbody></table>`
}
