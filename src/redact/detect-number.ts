import {hasLuhnChecksum} from '../parties/luhn.ts'
import type {PersonalHit} from './detect.ts'

// The check digit and the date keep order numbers and times out; no month is above 12, so numbers of organisations are
// out too. Days 61–91 are coordination numbers (SKV 707). People write hyphens of all lengths, spaces and other signs.
const day = '(?:[0-2]\\d|3[01]|6[1-9]|[78]\\d|9[01])'
const month = '(?:0[1-9]|1[0-2])'
const blank = '[ \\t\\u00A0\\u2000-\\u200A\\u202F]'
const apart = `(?:[-./]|${blank})`
const date = `(?:(?:(?:18|19|20)?\\d{2}${month}${day})|(?:(?:18|19|20)\\d{2}${apart}${month}${apart}${day}))`
const separator = `(?:${blank}{0,2}[-+\\u2010-\\u2015\\u2212./:_~|,]${blank}{0,2}|${blank}{1,2})?`
const personalNumber = new RegExp(`(?<!\\d)${date}${separator}\\d{2} ?\\d{2}(?!\\d)`, 'g')

/** Personal and coordination numbers in every written form: 12 or 10 digits, with or without what people put between. */
export function findPersonalNumbers(text: string): readonly PersonalHit[] {
  const hits: PersonalHit[] = []
  for (const {0: value, index} of text.matchAll(personalNumber))
    if (!value.endsWith('0000') && !isTime(value) && hasLuhnChecksum(lastTen(value))) hits.push({kind: 'personal-number', value, index})
  return hits
}

export function lastTen(value: string): string {
  return value.replaceAll(/\D/g, '').slice(-10)
}

/** `20260301 1405` in a log: a date of our days and a time of day with a space or the like between them. */
function isTime(value: string): boolean {
  return /^20(?:1[5-9]|[2-9]\d)[-./]?\d\d[-./]?\d\d[^\d+-]{1,3}(?:[01]\d|2[0-3])[0-5]\d$/.test(value)
}
