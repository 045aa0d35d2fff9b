import type {Block, Page, Words} from '../../package/page.ts'
import {type Html, anchor, html} from '../html/html.ts'
import {style} from '../html/style.ts'
import {spansOf} from './inline.ts'
import {type Around, type Filled, words} from './filled.ts'

/** What a package's page needs beside the reports' own looks. */
const extra: Html = {
  markup: `pre{background:var(--soft);border:1px solid var(--line);border-radius:.25rem;padding:.8rem 1rem;overflow-x:auto;overflow-wrap:normal;font-size:.9rem;line-height:1.45}
code{font-family:Consolas,"Cascadia Mono",Menlo,monospace;font-size:.92em}p code,li code,td code{background:var(--soft);padding:.05em .25em;border-radius:.2em}
td{overflow-wrap:break-word}td code{display:inline-block;max-width:100%;overflow-wrap:anywhere}td:first-child{white-space:nowrap}
mark{background:var(--warnbg);color:var(--warn);padding:.05em .25em;border-radius:.2em}li{margin:.3rem 0;max-width:46rem}
.note{border-left:.35rem solid var(--warn);background:var(--warnbg);padding:.6rem 1rem;margin:1rem 0;border-radius:.25rem;max-width:46rem}
@media (max-width:40rem){td:first-child{white-space:normal}.stack td:empty{display:none}}
@media print{pre{white-space:pre-wrap;break-inside:avoid}}`,
}

/** The page in one file that a browser opens: no script, nothing from the network. */
export function pageToHtml({title, blocks}: Page, {say, language}: Filled, {foot, home}: Around): string {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [say(block.words)] : []))
  const name = say(title)
  const contents = headings.length < 4 ? html`` : html`<nav aria-label="${words.contents[language]}"><ul>${headings.map((one) => html`<li><a href="#${anchor(one)}">${one}</a></li>`)}</ul></nav>`
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${style}${extra}</style></head>
<body><a class="skip" href="#innehall">${words.skip[language]}</a>
<header>${home === undefined ? '' : html`<p><a href="${home}">← ${words.home[language]}</a></p>`}<h1>${name}</h1>${contents}</header>
<main id="innehall" tabindex="-1">
${blocks.map((block) => ofBlock(block, say))}</main>
<footer><p>${foot}</p></footer></body></html>
`.markup
}

type Say = (words: Words) => string

function ofBlock(block: Block, say: Say): Html {
  const inline = (one: Words): Html => html`${spansOf(say(one)).map(ofSpan)}`
  switch (block.kind) {
    case 'heading':
      return html`<h2 id="${anchor(say(block.words))}">${say(block.words)}</h2>
`
    case 'text':
      return html`<p>${inline(block.words)}</p>
`
    case 'note':
      return html`<p class="note">${inline(block.words)}</p>
`
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>
`
    case 'steps':
      return html`<ol>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ol>
`
    case 'code':
      return html`<pre tabindex="0"><code>${say(block.lines).split(/(‹[^›]+›)/u).map((part) => (part.startsWith('‹') ? html`<mark>${part}</mark>` : html`${part}`))}</code></pre>
`
    case 'table':
      return tableOf(block, say, inline)
  }
}

/** On a narrow screen each row is a card; the roles tell those who listen that it is still a table. */
function tableOf({columns, rows}: Extract<Block, {kind: 'table'}>, say: Say, inline: (words: Words) => Html): Html {
  const head = columns.map((column) => html`<th role="columnheader" scope="col">${say(column)}</th>`)
  const body = rows.map(
    (row) => html`<tr role="row">${row.map((cell, at) => html`<td role="cell" data-label="${say(columns[at] ?? '')}">${inline(cell)}</td>`)}</tr>
`,
  )
  return html`<div class="stack"><table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">
${body}</tbody></table></div>
`
}

function ofSpan(span: ReturnType<typeof spansOf>[number]): Html {
  switch (span.kind) {
    case 'plain':
      return html`${span.text}`
    case 'code':
      return html`<code>${span.text}</code>`
    case 'strong':
      return html`<strong>${span.text}</strong>`
    case 'blank':
      return html`<mark>${span.text}</mark>`
    case 'link':
      return html`<a href="${span.file}">${span.text}</a>`
  }
}
