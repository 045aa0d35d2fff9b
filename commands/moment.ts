import {vgefosError} from '../src/errors.ts'

/** The point in time that a flag gives, or now. Throws E_BAD_INSTANT. */
export function momentOf(flag: string, given: string | undefined): Date {
  const moment = given === undefined ? new Date() : new Date(given)
  if (!Number.isNaN(moment.getTime())) return moment
  throw vgefosError('E_BAD_INSTANT', {flag, given: given ?? ''})
}
