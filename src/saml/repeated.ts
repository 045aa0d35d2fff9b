/**
 * Those that there are several of by their key, together and in the order of the first. One pass, for whoever wrote the
 * document decides how many there are.
 */
export function repeatedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly (readonly [Value, ...Value[]])[] {
  const groups = new Map<string, [Value, ...Value[]]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return [...groups.values()].filter(({length}) => length > 1)
}
