/**
 * A table that is asked by names out of documents. An ordinary object answers also to `constructor` and `__proto__`, so
 * whoever writes a message could have something known that is not in the table.
 */
export function tableOf<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries)
}
