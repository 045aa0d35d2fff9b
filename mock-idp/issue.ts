import {encodePost} from '../src/saml/decode.ts'
import type {Response} from '../src/saml/model.ts'
import {rsaSha256, signElement} from '../src/saml/sign.ts'
import {writeResponse} from '../src/saml/write-response.ts'
import {type BendContext, type Fault, type SignatureStep, type SigningPlan, bend} from './faults/define.ts'

/** A response, ready to be posted. */
export interface Issued {
  readonly xml: string
  /** Value of the form field SAMLResponse. */
  readonly samlResponse: string
}

/**
 * The only place where the order is written: bend the draft, write it, bend the signing plan, sign the assertion,
 * sign the Response around it, bend the finished text. Without faults the answer is sound, signed twice.
 */
export function issueResponse(draft: Response, faults: readonly Fault[], context: BendContext): Issued {
  const bent = bend('draft', draft, faults, context)
  const plan = bend('signing', soundPlan(bent, context), faults, context)
  const written = writeResponse(bent)
  const withAssertion = sign(written, 'Assertion', bent.assertions.length > 0 ? plan.assertion : undefined)
  const signed = sign(withAssertion, 'Response', plan.response)
  const xml = bend('signed', signed, faults, context)
  return {xml, samlResponse: encodePost(xml)}
}

function soundPlan(draft: Response, {keys}: BendContext): SigningPlan {
  const step = {key: keys.genuine, choice: rsaSha256}
  return {assertion: draft.assertions.length > 0 ? step : undefined, response: step}
}

function sign(xml: string, name: 'Assertion' | 'Response', step: SignatureStep | undefined): string {
  return step ? signElement(xml, name, step.key, step.choice) : xml
}
