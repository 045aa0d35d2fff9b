import type {LoginOutcome} from '../evidence/recording.ts'
import {saysAnyOf} from './error-page.ts'

/** What error pages say when a signature does not hold in their eyes: known products, and the lab's own words. */
const aboutSignature = [
  'MSIS0037', 'MSIS0038', 'ID4037', 'AADSTS50008',
  'Cannot verify the signature',
  'Unable to validate Signature',
  'signature validation failed',
  'invalid signature',
  'signing certificate does not match',
  'Signaturen stämmer inte', 'The signature is not right',
  'Underskriften stämmer inte', 'The signature does not fit',
  'Underskriften saknas, stämmer inte', 'The signature is missing, does not fit',
] as const

/** … and when an address for the reply is not in their list. */
const aboutReplyAddress = [
  'MSIS3200', 'MSIS3077', 'AADSTS50011',
  'No AssertionConsumerService is configured',
  'Svarsadressen är inte registrerad', 'The reply address is not registered',
  'en adress som tjänsten inte har anmält', 'an address that the service has not registered',
] as const

export function complainsOfSignature(outcome: LoginOutcome): string | undefined {
  return saysAnyOf(outcome, aboutSignature)
}

export function complainsOfReplyAddress(outcome: LoginOutcome): string | undefined {
  return saysAnyOf(outcome, aboutReplyAddress)
}
