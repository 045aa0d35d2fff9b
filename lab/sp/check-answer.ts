import type {Assertion, Response} from '../../src/saml/model.ts'
import {bearer, nameIdFormat, status} from '../../src/saml/names.ts'
import type {Refusal, ResponseRefusal} from './refusal.ts'
import {skewMs} from './saml-library.ts'
import type {Question, ServiceProvider} from './service-provider.ts'

/** An answer whose signatures node-saml has found to hold. */
export interface SignedAnswer {
  readonly response: Response
  /** Read from the very bytes that the signature covers. */
  readonly assertion: Assertion
  readonly sp: ServiceProvider
  readonly question: Question<unknown>
  readonly relayState: string | undefined
  readonly now: Date
}

/** Returns the odd value when something is wrong, as text for the detail. */
type Check = (answer: SignedAnswer) => string | undefined

/** What a sound receiver checks and node-saml does not. In the order in which one would want to hear of it. */
const checks: readonly (readonly [ResponseRefusal, Check])[] = [
  ['status-contradicts-content', ({response}) => differs(response.status?.code, status.success)],
  ['issuer-is-someone-else', ({response, sp}) => differs(response.issuer?.value, sp.idp.entityId)],
  ['issuer-is-someone-else', ({assertion, sp}) => differs(assertion.issuer?.value, sp.idp.entityId)],
  ['destination-is-elsewhere', ({response, sp}) => differs(response.destination, sp.acsUrl)],
  ['number-of-assertions-is-wrong', ({assertion}) => differs(String(assertion.authnStatements.length), '1')],
  ['confirmation-is-not-bearer', ({assertion}) => differs(confirmation(assertion)?.method, bearer)],
  ['recipient-is-elsewhere', ({assertion, sp}) => differs(confirmation(assertion)?.recipient, sp.acsUrl)],
  [
    'response-answers-another-request',
    ({assertion, question}) => differs(confirmation(assertion)?.inResponseTo, question.id),
  ],
  ['relay-state-has-changed', ({relayState, question}) => differs(relayState, question.relayState)],
  ['assertion-has-expired', ({assertion, now}) => past(assertion.authnStatements[0]?.sessionNotOnOrAfter, now)],
  ['level-was-not-requested', levelWasNotRequested],
  ['authentication-is-too-old', authenticationIsTooOld],
  ['name-id-is-missing', ({assertion}) => missing(assertion.subject?.nameId?.value, 'NameID')],
  ['name-id-is-missing', ({assertion}) => differs(assertion.subject?.nameId?.format, nameIdFormat.transient)],
  ['required-attribute-is-missing', requiredAttributeIsMissing],
]

/** The first thing wrong with the answer, or nothing. */
export function checkAnswer(answer: SignedAnswer): Refusal | undefined {
  for (const [code, check] of checks) {
    const detail = check(answer)
    if (detail !== undefined) return {code, detail}
  }
  return undefined
}

/** Also for answers that only carry an error: who sent it, and was it sent here? */
export function checkSender(response: Response, sp: ServiceProvider): Refusal | undefined {
  const issuer = differs(response.issuer?.value, sp.idp.entityId)
  if (issuer !== undefined) return {code: 'issuer-is-someone-else', detail: issuer}
  const destination = differs(response.destination, sp.acsUrl)
  return destination === undefined ? undefined : {code: 'destination-is-elsewhere', detail: destination}
}

function levelWasNotRequested({assertion, question}: SignedAnswer): string | undefined {
  const level = assertion.authnStatements[0]?.classRef
  if (level === undefined) return 'AuthnContextClassRef is missing'
  if (question.levels.length === 0 || question.levels.includes(level)) return undefined
  return `expected ${question.levels.join(' or ')}, got ${level}`
}

function authenticationIsTooOld({assertion, question}: SignedAnswer): string | undefined {
  const {authnInstant = 'missing'} = assertion.authnStatements[0] ?? {}
  const earliest = question.forceAuthn ? question.askedAt.getTime() - skewMs : 0
  if (Date.parse(authnInstant) >= earliest) return undefined
  return `AuthnInstant ${authnInstant}, asked ${question.askedAt.toISOString()}`
}

function requiredAttributeIsMissing({assertion, sp}: SignedAnswer): string | undefined {
  const filled = assertion.attributes.filter(({values}) => values.some((value) => value.trim() !== ''))
  const given = new Set(filled.map(({name}) => name))
  const lacking = sp.requestedAttributes.filter(({name, isRequired}) => isRequired && !given.has(name))
  return lacking.length === 0 ? undefined : lacking.map(({name}) => name).join(', ')
}

function confirmation(assertion: Assertion): NonNullable<Assertion['subject']>['confirmations'][number] | undefined {
  const {confirmations = []} = assertion.subject ?? {}
  return confirmations.length === 1 ? confirmations[0] : undefined
}

function differs(got: string | undefined, expected: string): string | undefined {
  return got === expected ? undefined : `expected ${expected}, got ${got ?? 'nothing'}`
}

function missing(value: string | undefined, name: string): string | undefined {
  return value === undefined || value.trim() === '' ? `${name} is missing` : undefined
}

function past(instant: string | undefined, now: Date): string | undefined {
  if (instant === undefined || Date.parse(instant) > now.getTime() - skewMs) return undefined
  return `SessionNotOnOrAfter ${instant}`
}
