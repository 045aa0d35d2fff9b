import type {Assertion, Conditions, Response, Subject, SubjectConfirmation} from '../../src/saml/model.ts'
import type {SignatureStep, SigningPlan} from './define.ts'

/** Small bends of a draft: each replaces what it is given and leaves everything else true. */
export function changeAssertions(draft: Response, change: (assertion: Assertion) => Partial<Assertion>): Response {
  return {...draft, assertions: draft.assertions.map((assertion) => ({...assertion, ...change(assertion)}))}
}

export function changeConditions(draft: Response, change: (conditions: Conditions) => Partial<Conditions>): Response {
  return changeAssertions(draft, ({conditions}) => ({conditions: conditions && {...conditions, ...change(conditions)}}))
}

export function changeSubject(draft: Response, change: (subject: Subject) => Partial<Subject>): Response {
  return changeAssertions(draft, ({subject}) => ({subject: subject && {...subject, ...change(subject)}}))
}

export function changeConfirmations(draft: Response, change: () => Partial<SubjectConfirmation>): Response {
  return changeSubject(draft, ({confirmations}) => ({
    confirmations: confirmations.map((confirmation) => ({...confirmation, ...change()})),
  }))
}

/** Changes every value of the attribute of that name; does nothing when it is not released. */
export function changeValues(draft: Response, name: string, change: (value: string) => string): Response {
  return changeAssertions(draft, ({attributes}) => ({
    attributes: attributes.map((attribute) =>
      attribute.name === name ? {...attribute, values: attribute.values.map(change)} : attribute,
    ),
  }))
}

/** The answer that says no instead: a status, and no assertion. */
export function refuse(draft: Response, code: string, subCode: string | undefined): Response {
  return {...draft, status: {code, subCode, message: undefined}, assertions: []}
}

/** Changes how whatever is signed is signed. */
export function changeSteps({assertion, response}: SigningPlan, change: () => Partial<SignatureStep>): SigningPlan {
  return {assertion: assertion && {...assertion, ...change()}, response: response && {...response, ...change()}}
}

/** As xs:dateTime. */
export function minutesFrom(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString()
}
