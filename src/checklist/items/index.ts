import {arrangements} from './arrangements.ts'
import type {Item} from './item.ts'
import {operation} from './operation.ts'
import {people} from './people.ts'
import {sambiItems} from './sambi.ts'
import {settings} from './settings.ts'
import {trials} from './trials.ts'

/** Everything that a person vouches for in a connection, by code. */
export const items: readonly Item[] = [...arrangements, ...people, ...settings, ...trials, ...operation].sort((one, other) =>
  one.code < other.code ? -1 : 1,
)

/** Those of the step to Sambi too. */
export const allItems: readonly Item[] = [...items, ...sambiItems]

export function findItem(code: string): Item | undefined {
  return allItems.find((item) => item.code === code)
}
