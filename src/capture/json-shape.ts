/** Narrow, forgiving reading of JSON that others wrote: what is of another shape than asked for is not there. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

export function textIn(value: unknown, name: string): string | undefined {
  const found = fieldOf(value, name)
  return typeof found === 'string' ? found : undefined
}

export function numberIn(value: unknown, name: string): number | undefined {
  const found = fieldOf(value, name)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

export function listIn(value: unknown, name: string): readonly unknown[] {
  const found = fieldOf(value, name)
  return Array.isArray(found) ? found : []
}

/** Name and value of a header or a field, in either way of writing them: `{name, value}` or `[name, value]`. */
export function pairOf(value: unknown): readonly [name: string, value: string] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [fieldOf(value, 'name'), fieldOf(value, 'value')]
  const [name, held] = list
  if (typeof name !== 'string') return undefined
  return [name, typeof held === 'string' ? held : '']
}

export function pairsIn(value: unknown, name: string): readonly (readonly [name: string, value: string])[] {
  return listIn(value, name).flatMap((one) => {
    const pair = pairOf(one)
    return pair ? [pair] : []
  })
}

/** The header's value; names of headers know no upper and lower case. */
export function headerIn(value: unknown, list: string, wanted: string): string | undefined {
  return pairsIn(value, list).find(([name]) => name.toLowerCase() === wanted)?.[1]
}
