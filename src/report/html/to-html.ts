import type {CheckReport} from '../checks.ts'
import type {Audience} from '../audience.ts'
import {type Fleet, fleetOf} from '../fleet.ts'
import {changed} from './changed.ts'
import {conflicts} from './conflicts.ts'
import {findings} from './findings.ts'
import {type Html, html} from './html.ts'
import {matrix} from './matrix.ts'
import {overview} from './overview.ts'
import {audienceWords, pageWords as words} from './page-words.ts'
import {protocol, shortTime} from './protocol.ts'
import {style} from './style.ts'
import {sayIn} from './teller.ts'

/** One report as a page of its own. */
export function toHtml(report: CheckReport): string {
  return fleetToHtml(fleetOf([report], {language: report.language}), 'org')
}

/**
 * A whole page in one file: no script, nothing from the network, its policy says so. The decision maker's part comes
 * first, then the administrator's (`teknik`), then the record of every check (`org`).
 */
export function fleetToHtml(fleet: Fleet, audience: Audience): string {
  const say = sayIn(fleet.language)
  const isTechnical = audience !== 'ledning'
  const parts: readonly Part[] = [
    {id: 'sammanfattning', name: say(words.overview), body: overview(fleet)},
    {id: 'andrat', name: say(words.changes), body: changed(fleet)},
    {id: 'alla', name: say(words.matrix), body: matrix(fleet)},
    ...(isTechnical ? [{id: 'atgarder', name: say(words.findings), body: findings(fleet)}] : []),
    ...(isTechnical ? [{id: 'konflikter', name: say(words.conflicts), body: conflicts(fleet)}] : []),
    ...(audience === 'org' ? [{id: 'protokoll', name: say(words.protocol), body: protocol(fleet)}] : []),
  ].filter(({body}) => body.markup !== '')
  return page(fleet, audience, parts).markup
}

interface Part {
  readonly id: string
  readonly name: string
  readonly body: Html
}

function page(fleet: Fleet, audience: Audience, parts: readonly Part[]): Html {
  const say = sayIn(fleet.language)
  const date = shortTime(fleet.date)
  const profile = [...new Set(fleet.rows.map((row) => row.profile))].join(', ')
  const [only] = fleet.rows
  const subject = fleet.rows.length === 1 && only ? ` – ${only.suite.subject}` : ''
  const heading = `${say(words.heading)}, ${say(audienceWords[audience])}`
  return html`<!doctype html>
<html lang="${fleet.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${heading}${subject} – ${date}</title>
<style>${style}</style></head>
<body><a class="skip" href="#innehall">${say(words.skip)}</a>
<header><h1>${heading}</h1><p class="dim">${say(words.made, {date, title: fleet.title, tool: fleet.tool, profile})}</p>
<nav aria-label="${say(words.contents)}"><ul>${parts.map(({id, name}) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
<main id="innehall" tabindex="-1">
${parts.map(({body}) => body)}</main>
<footer><p>${say(words.foot, {tool: fleet.tool})}</p></footer></body></html>
`
}
