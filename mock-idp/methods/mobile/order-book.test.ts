import {describe, expect, it} from 'vitest'
import {loadPeople} from '../../people/load-people.ts'
import {createOrderBook} from './order-book.ts'
import {testPin} from './order.ts'

const [anna, bjorn] = loadPeople() as [ReturnType<typeof loadPeople>[number], ReturnType<typeof loadPeople>[number]]
const open = (now: () => Date = () => new Date()) => createOrderBook(120, now)

describe('the book of orders', () => {
  it('cancels both orders of a person who opens a second', () => {
    const book = open()
    const first = book.place('A', 'approves').reference
    const second = book.place('B', 'approves').reference
    book.open(first, anna)
    expect(book.open(second, anna)?.order.state).toBe('already-in-progress')
    expect(book.get(first)?.state).toBe('cancelled')
  })

  it('lets two persons have an order each', () => {
    const book = open()
    const first = book.place('A', 'approves').reference
    const second = book.place('B', 'approves').reference
    book.open(first, anna)
    expect(book.open(second, bjorn)?.order.state).toBe('started')
    expect(book.get(first)?.state).toBe('started')
  })

  it('lets a person log in again when the first order is over', () => {
    const book = open()
    const first = book.place('A', 'approves').reference
    book.open(first, anna)
    book.enterPin(first, anna, testPin)
    const second = book.place('B', 'approves').reference
    expect(book.open(second, anna)?.order.state).toBe('started')
  })

  it('takes no PIN from somebody else than the one who opened the order', () => {
    const book = open()
    const {reference} = book.place('A', 'approves')
    book.open(reference, anna)
    expect(book.enterPin(reference, bjorn, testPin)?.refusal).toBe('other-person')
  })

  it('knows nothing of an order that it never placed', () => {
    expect(open().get('x')).toBeUndefined()
    expect(open().open('x', anna)).toBeUndefined()
  })

  it('shows an order as expired when its time is out, and forgets it later', () => {
    let now = Date.parse('2026-03-01T12:00:00Z')
    const book = open(() => new Date(now))
    const {reference} = book.place('A', 'approves')
    now += 120_000
    expect(book.get(reference)?.state).toBe('expired')
    book.cancel(reference)
    expect(book.get(reference)?.state).toBe('expired')
    book.open(reference, anna)
    now += 600_001
    book.place('B', 'approves')
    expect(book.get(reference)).toBeUndefined()
  })
})
