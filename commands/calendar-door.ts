/** The writer of calendars, bundled as a file of its own: only one flag needs it. */
import {type DateArray, createEvents} from 'ics'

/** A day to remember. */
export interface CalendarDay {
  /** The same at every writing, so that a calendar takes it for the same event. */
  readonly uid: string
  readonly title: string
  readonly description: string
  /** RFC 3339, UTC. */
  readonly at: string
}

const remindDays = [90, 30, 7] as const

/** An iCalendar file of whole days, each with reminders 90, 30 and 7 days before. */
export function calendar(days: readonly CalendarDay[]): string {
  const {error, value} = createEvents(
    days.map(({uid, title, description, at}) => ({
      uid,
      title,
      description,
      start: dateOf(at),
      duration: {days: 1},
      transp: 'TRANSPARENT' as const,
      productId: 'vgefos',
      alarms: remindDays.map((before) => ({
        action: 'display' as const,
        description: title,
        trigger: {days: before, before: true},
      })),
    })),
  )
  if (error || value === null) throw error ?? new Error('the calendar could not be written')
  // The library writes P90DT, a time of day without one; RFC 5545 (3.3.6) has no such duration.
  return value.replaceAll(/^((?:DURATION|TRIGGER):-?P\d+D)T(?=\r?$)/gm, '$1')
}

function dateOf(instant: string): DateArray {
  const [year = 0, month = 0, day = 0] = instant.slice(0, 10).split('-').map(Number)
  return [year, month, day]
}
