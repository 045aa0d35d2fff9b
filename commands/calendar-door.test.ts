import ICAL from 'ical.js'
import {describe, expect, it} from 'vitest'
import {calendar} from './calendar-door.ts'

const day = {uid: 'a@vgefos', title: 'Går ut; å, ä', description: 'Byt\nnu', at: '2026-12-31T23:59:59.000Z'}
const events = (text: string): readonly ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[] as never).getAllSubcomponents('vevent')

describe('the calendar', () => {
  const event = events(calendar([day]))[0]
  it('has the day of the end as a whole day, in UTC', () => {
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-12-31')
  })
  it('keeps the texts as they are', () => {
    expect(event?.getFirstPropertyValue('summary')).toBe(day.title)
    expect(event?.getFirstPropertyValue('description')).toBe(day.description)
  })
  it('reminds 90, 30 and 7 days before', () => {
    const alarms = event?.getAllSubcomponents('valarm') ?? []
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P90D', '-P30D', '-P7D'])
  })
  it('writes durations as RFC 5545 does', () => {
    expect(calendar([day]).match(/^(DURATION|TRIGGER):.*$/gm)).toEqual(['DURATION:P1D', 'TRIGGER:-P90D', 'TRIGGER:-P30D', 'TRIGGER:-P7D'])
  })
  it('is a calendar also without a day', () => {
    expect(events(calendar([]))).toEqual([])
  })
})
