/** A stretch of a sentence, and how it is to look. */
export type Span =
  | {readonly kind: 'plain' | 'code' | 'strong' | 'blank'; readonly text: string}
  | {readonly kind: 'link'; readonly text: string; readonly file: string}

const marks = /`([^`]+)`|\*\*([^*]+)\*\*|(‹[^›]+›)|\[([^\]]+)\]\(([a-z0-9./-]+)\)/giu

/** Takes the marks of a page's words apart. A link leads to a file of the package and nowhere else. */
export function spansOf(words: string): readonly Span[] {
  const spans: Span[] = []
  let end = 0
  for (const found of words.matchAll(marks)) {
    if (found.index > end) spans.push({kind: 'plain', text: words.slice(end, found.index)})
    spans.push(spanOf(found))
    end = found.index + found[0].length
  }
  if (end < words.length) spans.push({kind: 'plain', text: words.slice(end)})
  return spans
}

function spanOf([, code, strong, blank, label, file]: RegExpMatchArray): Span {
  if (code !== undefined) return {kind: 'code', text: code}
  if (strong !== undefined) return {kind: 'strong', text: strong}
  if (blank !== undefined) return {kind: 'blank', text: blank}
  return {kind: 'link', text: label ?? '', file: file ?? ''}
}
