import type {Check, Verdict} from '../checks.ts'
import type {Fleet, FleetRow} from '../fleet.ts'
import {words as reportWords} from '../formats/words.ts'
import {localTime} from '../moment.ts'
import {type Html, anchor, html} from './html.ts'
import {mostRows} from './matrix.ts'
import {evidenceWords, pageWords as words} from './page-words.ts'
import {type Say, inLanguage, sayIn, verdictTag} from './teller.ts'

/** For the record: every check, what it came to and what that stands on. Folded on the screen, open on paper. */
export function protocol(fleet: Fleet): Html {
  const say = sayIn(fleet.language)
  const left = fleet.rows.length - mostRows
  return html`<section id="protokoll" aria-labelledby="protokoll-h"><h2 id="protokoll-h">${say(words.protocol)}</h2>
${fleet.rows.slice(0, mostRows).map((row) => ofSubject(row, fleet, say))}
${left > 0 ? html`<p>${say(words.more, {count: left})}</p>` : ''}</section>
`
}

function ofSubject(row: FleetRow, {language}: Fleet, say: Say): Html {
  const {suite, profile} = row
  const text = reportWords[language]
  const counts = Object.entries(suite.unlisted ?? {}).map(([verdict, count]) => `${String(count)} ${text.verdicts[verdict as Verdict]}`)
  const lines = suite.checks.map(
    (check) => html`<tr role="row" id="${anchor('p', profile, suite.subject, check.code)}"><th role="rowheader" scope="row">${check.code} ${inLanguage(check.title, row.language, language)}</th>
<td role="cell" data-label="${text.verdict}">${verdictTag(check.verdict, language)}${check.hiddenBy === null ? '' : html` ${say(words.hiddenBy, {code: check.hiddenBy})}`}</td>
<td role="cell" data-label="${say(words.kind)}">${evidenceOf(check, say)}</td></tr>
`,
  )
  return html`<details><summary>${suite.subject} (${suite.checks.length})</summary>
<div class="stack"><table role="table"><caption>${say(words.protocolCaption, {subject: suite.subject})}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${say(words.demand)}</th><th role="columnheader" scope="col">${text.verdict}</th><th role="columnheader" scope="col">${say(words.kind)}</th></tr></thead><tbody role="rowgroup">
${lines}</tbody></table></div>${counts.length > 0 ? html`<p>${say(words.unlisted, {counts: counts.join(', ')})}</p>` : ''}</details>
`
}

function evidenceOf({evidence, waiver}: Check, say: Say): Html {
  const {kind, source, by, date, note} = evidence
  const told = [say(evidenceWords[kind]), source, by, date === null ? null : shortTime(date), note, waiver && `${waiver.reason} (${waiver.owner}, ${waiver.until})`]
  return html`${told.filter((part) => part !== null).join(', ')}`
}

/** `2026-03-01 15:05`; a day stays a day, and what is no time stays as written. */
export function shortTime(date: string): string {
  const instant = new Date(date)
  return date.length <= 10 || Number.isNaN(instant.getTime()) ? date : localTime(instant).slice(0, 16)
}
