import {type Layer, readBase64} from './layer-bytes.ts'

/** A text that is one base64 message and nothing else, as people copy it: wrapped anyhow, or with spaces for plus signs. */
export function readWhole(text: string): Layer | undefined {
  const trimmed = text.trim()
  if (trimmed.length < 24 || !/\s/.test(trimmed) || !/^[A-Za-z0-9+/=_\s-]+$/.test(trimmed)) return undefined
  const [start = '', end = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]]
  const straight = asMarkup(trimmed.replaceAll(/\s/g, ''))
  const restored = / /.test(trimmed) ? asMarkup(trimmed.replaceAll(' ', '+').replaceAll(/\s/g, '')) : undefined
  if (restored && !(straight && isComplete(straight)))
    return {text: restored.text, encode: (inner) => start + restored.encode(inner).replaceAll('+', ' ') + end}
  if (!straight) return undefined
  const width = trimmed.search(/\s/)
  const gap = /\s+/.exec(trimmed)?.[0] ?? '\n'
  return {text: straight.text, encode: (inner) => start + wrapped(straight.encode(inner), width, gap) + end}
}

/** What was put together wrongly begins as markup, and does not end as it. */
function isComplete({text}: Layer): boolean {
  return text.trimEnd().endsWith('>')
}

function asMarkup(compact: string): Layer | undefined {
  const layer = readBase64(compact)
  return layer?.text.trimStart().startsWith('<') ? layer : undefined
}

function wrapped(text: string, width: number, gap: string): string {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width))
  return lines.join(gap)
}
