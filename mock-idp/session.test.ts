import {describe, expect, it} from 'vitest'
import {loa} from '../src/saml/names.ts'
import {loadPeople} from './people/load-people.ts'
import {createSessions} from './session.ts'

const [anna, bjorn] = loadPeople().slice(0, 2)
const start = Date.parse('2026-03-01T12:00:00Z')

function sessions() {
  let now = start
  const store = createSessions(3600, () => new Date(now))
  return {
    store,
    wait: (seconds: number) => {
      now += seconds * 1000
    },
  }
}

describe('a session', () => {
  it('is found by its key until its time is out, which use does not prolong', () => {
    const {store, wait} = sessions()
    const {key} = store.begin(anna!, loa.sambi3, new Date(start))
    wait(3599)
    expect(store.find(key)?.person).toBe(anna)
    wait(1)
    expect(store.find(key)).toBeUndefined()
  })

  it('ends when the same person logs in elsewhere, and not when another does', () => {
    const {store} = sessions()
    const first = store.begin(anna!, loa.sambi3, new Date(start))
    const others = store.begin(bjorn!, loa.sambi3, new Date(start))
    store.begin(anna!, loa.sambi3, new Date(start))
    expect(store.find(first.key)).toBeUndefined()
    expect(store.find(others.key)).toBe(others)
  })

  it('is not found without its key', () => {
    const {store} = sessions()
    store.begin(anna!, loa.sambi3, new Date(start))
    expect(store.find(undefined)).toBeUndefined()
    expect(store.find('')).toBeUndefined()
  })
})
