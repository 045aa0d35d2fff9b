const begin = /<input\b/gi

/**
 * The `<input …>` tags of a page, in one pass: a pattern would try every unfinished tag to the end of the page. A value
 * may hold the sign that ends a tag: AD FS leaves it as it is.
 */
export function inputTags(html: string): readonly string[] {
  const tags: string[] = []
  for (let start = nextStart(html, 0); start >= 0; ) {
    const end = endOfTag(html, start)
    if (end < 0) break
    tags.push(html.slice(start, end))
    start = nextStart(html, end)
  }
  return tags
}

function nextStart(html: string, from: number): number {
  begin.lastIndex = from
  return begin.exec(html)?.index ?? -1
}

/** Behind the first `>` outside quotes; where a quote is never closed, behind the first at all; -1 when there is none. */
function endOfTag(html: string, start: number): number {
  const sign = /["'>]/g
  sign.lastIndex = start
  for (let found = sign.exec(html); found; found = sign.exec(html)) {
    if (found[0] === '>') return found.index + 1
    const closing = html.indexOf(found[0], found.index + 1)
    if (closing < 0) break
    sign.lastIndex = closing + 1
  }
  const end = html.indexOf('>', start)
  return end < 0 ? -1 : end + 1
}
