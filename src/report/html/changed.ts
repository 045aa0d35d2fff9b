import type {Fleet} from '../fleet.ts'
import type {Change} from '../fleet-changes.ts'
import {type Html, html} from './html.ts'
import {pageWords as words} from './page-words.ts'
import {sayIn} from './teller.ts'

const kinds = ['newFailures', 'byNewRules', 'waiversPast', 'noLongerTested', 'mended'] as const

/** What differs from the earlier results, each kind by itself; nothing when none were given. */
export function changed({changes, language}: Fleet): Html {
  if (!changes) return html``
  const say = sayIn(language)
  const lists = [
    ...kinds.map((kind) => list(say(words[kind]), changes[kind].map(toldOf))),
    list(say(words.newSubjects), changes.newSubjects),
    list(say(words.goneSubjects), changes.goneSubjects),
  ]
  const isSame = lists.every(({markup}) => markup === '')
  return html`<section id="andrat" aria-labelledby="andrat-h"><h2 id="andrat-h">${say(words.changes)}</h2>
${isSame ? html`<p>${say(words.noChanges)}</p>` : lists}</section>
`
}

function toldOf({subject, check}: Change): string {
  return `${subject}: ${check.title} (${check.code})`
}

function list(heading: string, lines: readonly string[]): Html {
  if (lines.length === 0) return html``
  return html`<h3>${heading} (${lines.length})</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
`
}
