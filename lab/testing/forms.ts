/** A form as far as a browser needs it. Reads the lab's own pages, not any HTML. */
export interface Form {
  readonly method: string
  readonly action: string | undefined
  /** Inputs with a value: what would be sent if nobody touched anything. */
  readonly fields: Readonly<Record<string, string>>
  readonly buttons: readonly {readonly name: string; readonly value: string}[]
}

export function formsOf(html: string): readonly Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].map(([, tag = '', inside = '']) => ({
    method: (attribute(tag, 'method') ?? 'get').toUpperCase(),
    action: attribute(tag, 'action'),
    fields: Object.fromEntries(namedTags(inside, 'input')),
    buttons: namedTags(inside, 'button').map(([name, value]) => ({name, value})),
  }))
}

/** Address of the link with that id. Throws when there is none. */
export function linkOf(html: string, id: string): string {
  const tag = [...html.matchAll(/<a\b([^>]*)>/gi)].find(([, inside = '']) => attribute(inside, 'id') === id)?.[1]
  const href = tag === undefined ? undefined : attribute(tag, 'href')
  if (href === undefined) throw new Error(`no link with id ${id}`)
  return href
}

/** Text of the first element that has the attribute, tags taken away. */
export function textWith(html: string, marker: string): string | undefined {
  const at = html.search(new RegExp(`<\\w+[^>]*\\s${marker}[^>]*>`))
  const text = at < 0 ? undefined : /^<(\w+)[^>]*>([\s\S]*?)<\/\1>/.exec(html.slice(at))?.[2]
  return text === undefined ? undefined : unescapeHtml(text.replaceAll(/<[^>]+>/g, '')).trim()
}

export function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function namedTags(html: string, tag: string): readonly [string, string][] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'gi'))].flatMap(([, inside = '']) => {
    const name = attribute(inside, 'name')
    return name === undefined ? [] : [[name, attribute(inside, 'value') ?? ''] as [string, string]]
  })
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(tag)?.[1]
  return value === undefined ? undefined : unescapeHtml(value)
}
