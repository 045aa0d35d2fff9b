/**
 * A table that holds its own keys and no others. What stands in a document may be asked for: of a plain object even
 * `constructor` and `toString` get an answer.
 */
export function onlyOwn<Value>(entries: Readonly<Record<string, Value>>): Readonly<Partial<Record<string, Value>>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries)
}
