import {type Check, shownChecks} from '../checks.ts'
import {type Fleet, type FleetRow, gravity} from '../fleet.ts'
import {ownerWord} from '../finding.ts'
import {words as reportWords} from '../formats/words.ts'
import {type Html, anchor, html, link} from './html.ts'
import {mostRows} from './matrix.ts'
import {pageWords as words} from './page-words.ts'
import {inLanguage, sayIn, verdictTag} from './teller.ts'

/** For the administrator: what was found in each, why it matters, what to do and where it is written. */
export function findings(fleet: Fleet): Html {
  const say = sayIn(fleet.language)
  const found = fleet.rows.filter(({suite}) => shownChecks(suite).length > 0)
  const left = found.length - mostRows
  return html`<section id="atgarder" aria-labelledby="atgarder-h"><h2 id="atgarder-h">${say(words.findings)}</h2>
${found.length === 0 ? html`<p>${reportWords[fleet.language].none}</p>` : found.slice(0, mostRows).map((row) => ofSubject(row, fleet))}
${left > 0 ? html`<p>${say(words.more, {count: left})}</p>` : ''}</section>
`
}

function ofSubject(row: FleetRow, fleet: Fleet): Html {
  const {suite} = row
  const checks = [...shownChecks(suite)].sort((one, other) => gravity.indexOf(one.verdict) - gravity.indexOf(other.verdict))
  const file = suite.file === null ? '' : html` <span class="dim">(${suite.file})</span>`
  return html`<h3 id="${anchor(row.profile, suite.subject)}">${suite.subject}${file}</h3>
${checks.map((check) => finding(check, row, fleet))}`
}

function finding(check: Check, {suite, language: own, profile}: FleetRow, {language}: Fleet): Html {
  const say = sayIn(language)
  const text = reportWords[language]
  const {document, section, strength, url} = check.requirement
  const source = link(url, html`<span lang="en">${document} ${section} (${strength})</span>`)
  const line = check.line === null ? '' : html` <span class="dim">:${check.line}</span>`
  const doubt = check.certainty === 'proved' ? '' : html` <span class="dim">(${say(words.indication)})</span>`
  return html`<article class="finding" id="${anchor(profile, suite.subject, check.code)}"><h4>${verdictTag(check.verdict, language)} ${check.code} ${inLanguage(check.title, own, language)}</h4>
<dl><dt>${text.what}</dt><dd>${check.messages.map((message) => html`${inLanguage(message, own, language)} `)}${line}${doubt}</dd>
<dt>${text.why}</dt><dd>${inLanguage(check.why, own, language)}</dd>
<dt>${text.fix}</dt><dd>${inLanguage(check.fix, own, language)}</dd>
<dt>${text.owner}</dt><dd>${ownerWord(check.owner, language)}</dd>
<dt>${say(words.source)}</dt><dd>${source}</dd></dl></article>
`
}
