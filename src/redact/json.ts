/** The JSON of a text that is an object or a list; nothing when it is something else. */
export function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text) || isTooDeep(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Written with the indentation of the original, so that a comparison shows only what was replaced. */
export function writeJson(value: unknown, original: string): string {
  const indent = /^\s*[[{]\r?\n([ \t]{1,10})/.exec(original)?.[1]
  return JSON.stringify(value, undefined, indent) + (original.endsWith('\n') ? '\n' : '')
}

/** Every string, whole number and key in it, and where. */
export function* stringsIn(value: unknown, path = ''): Generator<{readonly path: string; readonly value: string}> {
  if (typeof value === 'string') yield {path, value}
  if (Number.isSafeInteger(value)) yield {path, value: String(value)}
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    if (!Array.isArray(value)) yield {path: at, value: key}
    yield* stringsIn(inner, at)
  }
}

/** Brackets in strings count too: rather a text than a tree that nobody can walk. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x5b || sign === 0x7b) depth += 1
    if (sign === 0x5d || sign === 0x7d) depth -= 1
    if (depth > deepest) return true
  }
  return false
}

const deepest = 1000
