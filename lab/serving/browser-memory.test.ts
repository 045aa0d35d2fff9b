import {Hono} from 'hono'
import {describe, expect, it} from 'vitest'
import {createBrowserMemory, keep} from './browser-memory.ts'

function counter(): Hono {
  const memory = createBrowserMemory('memory', () => ({visits: 0}))
  const app = new Hono()
  app.get('/', (context) => {
    const state = memory.of(context)
    state.visits += 1
    return context.text(String(state.visits))
  })
  app.post('/', (context) => {
    memory.renew(context)
    return context.text('')
  })
  return app
}

const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

describe('what is remembered of a browser', () => {
  it('is found again by its cookie, which crosses sites and is hidden from scripts', async () => {
    const app = counter()
    const first = await app.request('/')
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=None/)
    expect(await (await app.request('/', {headers: {cookie: cookieOf(first)}})).text()).toBe('2')
  })

  it('is nothing for a cookie that we never gave', async () => {
    const answer = await counter().request('/', {headers: {cookie: 'memory=chosen-by-somebody-else'}})
    expect(await answer.text()).toBe('1')
    expect(cookieOf(answer)).not.toContain('chosen-by-somebody-else')
  })

  it('moves to a new cookie when renewed, and the old one is worth nothing', async () => {
    const app = counter()
    const old = cookieOf(await app.request('/'))
    const renewed = cookieOf(await app.request('/', {method: 'POST', headers: {cookie: old}}))
    expect(await (await app.request('/', {headers: {cookie: renewed}})).text()).toBe('2')
    expect(await (await app.request('/', {headers: {cookie: old}})).text()).toBe('1')
  })
})

it('keeps the newest when there are too many', () => {
  const map = new Map<string, number>()
  for (const [index, key] of ['a', 'b', 'c'].entries()) keep(map, key, index, 2)
  expect([...map.keys()]).toEqual(['b', 'c'])
})
