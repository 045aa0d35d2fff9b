import {hasLuhnChecksum} from '../parties/luhn.ts'

/** A personal or coordination number in any of the ways people write it: 10 or 12 digits, hyphen or not. */
export function isPersonalNumber(text: string): boolean {
  const [, century = '', date = '', last = ''] = /^(\d\d)?(\d{6})[-+]?(\d{4})$/.exec(text) ?? []
  if (date === '') return false
  return isDate(`${century || '20'}${date}`) && hasLuhnChecksum(date + last)
}

/** Whether eight digits are a day; a coordination number's is the day plus 60 (SKV 707). */
export function isDate(digits: string): boolean {
  const year = Number(digits.slice(0, 4))
  const month = Number(digits.slice(4, 6))
  const written = Number(digits.slice(6, 8))
  const day = written > 60 ? written - 60 : written
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** An HSA-id of production, or with one of the prefixes seen in test environments. */
export function isHsaId(text: string): boolean {
  return isProductionHsaId(text) || /^(TSTNMT|TST|TNT|IFV\d?)\d{10}-[A-Za-z0-9]+$/.test(text)
}

export function isProductionHsaId(text: string): boolean {
  return /^SE(16)?\d{10}-[A-Za-z0-9]+$/.test(text)
}

/** SE, organisation number, hyphen and suffix; 31 characters at most (HSA-id, format). */
export const longestHsaId = 31
