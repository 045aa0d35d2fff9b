import {type SAML, SamlStatusError} from '@node-saml/node-saml'
import {decodePost} from '../../src/saml/decode.ts'
import type {Assertion, Response, Status} from '../../src/saml/model.ts'
import {status} from '../../src/saml/names.ts'
import {readAssertion} from '../../src/saml/read-assertion.ts'
import {readMessage} from '../../src/saml/read-message.ts'
import {parseXml} from '../../src/saml/xml.ts'
import {checkAnswer, checkSender} from './check-answer.ts'
import {type Refusal, refusalOf} from './refusal.ts'
import {samlLibrary} from './saml-library.ts'
import type {Question, Questions, ServiceProvider} from './service-provider.ts'
import {weakSignature} from './strong-algorithms.ts'

/** The fields of a POST to the assertion consumer service. */
export interface PostedAnswer {
  readonly samlResponse: string
  readonly relayState: string | undefined
}

/** What the answer came to. `failed`: the IdP says, properly signed, that there will be no login. */
export type Acceptance<Purpose> =
  | {readonly kind: 'accepted'; readonly assertion: Assertion; readonly question: Question<Purpose>}
  | {readonly kind: 'failed'; readonly status: Status; readonly question: Question<Purpose>}
  | {readonly kind: 'refused'; readonly refusal: Refusal}

/**
 * Judges an answer: node-saml first, then what it does not check. Whatever comes of it, the question is used up,
 * so that the same answer never is accepted twice. Never throws.
 */
export async function accept<Purpose>(
  sp: ServiceProvider,
  posted: PostedAnswer,
  questions: Questions<Purpose>,
  now = new Date(),
): Promise<Acceptance<Purpose>> {
  const read = readPosted(posted.samlResponse)
  if ('code' in read) return refused(read)
  const {response, root} = read
  const id = response.inResponseTo ?? ''
  const question = questions.get(id)
  // Used up before anything is awaited: two posts at the same time must not both find it.
  questions.delete(id)
  try {
    const asked: Questions<Purpose> = new Map(question && [[id, question]])
    const signed = await signedAssertion(samlLibrary(sp, asked), posted.samlResponse)
    if (!question) return refused({code: 'response-answers-another-request', detail: id})
    const weak = weakSignature(root) ?? (signed && weakSignature(signed.element))
    if (weak !== undefined) return refused({code: 'signature-algorithm-is-weak', detail: weak})
    if (!signed) return failed(response, question, sp)

    const {assertion} = signed
    const answer = {response, assertion, sp, question, relayState: posted.relayState, now}
    const refusal = checkAnswer(answer)
    return refusal ? refused(refusal) : {kind: 'accepted', assertion, question}
  } catch (error) {
    return refused(refusalOf(error))
  }
}

function readPosted(parameter: string): {response: Response; root: Element} | Refusal {
  const decoded = decodePost(parameter)
  if (decoded.problem) return {code: 'unreadable', detail: decoded.problem}
  const parsed = parseXml(decoded.xml.toString('utf8'))
  if (parsed.problem) return {code: 'unreadable', detail: `${parsed.problem.fault}: ${parsed.problem.detail}`}
  const root = parsed.document.documentElement
  const message = readMessage(root)
  return message?.kind === 'Response' ? {response: message, root} : {code: 'not-a-response', detail: root.nodeName}
}

interface SignedAssertion {
  readonly assertion: Assertion
  /** It may have been encrypted, and is then nowhere in the message as it came. */
  readonly element: Element
}

/** The assertion, read from the bytes that its signature covers; nothing when the Response only tells of a failure. */
async function signedAssertion(saml: SAML, samlResponse: string): Promise<SignedAssertion | undefined> {
  try {
    const {profile} = await saml.validatePostResponseAsync({SAMLResponse: samlResponse})
    const parsed = profile?.getAssertionXml && parseXml(profile.getAssertionXml())
    if (!parsed?.document) return undefined
    const element = parsed.document.documentElement
    return {assertion: readAssertion(element), element}
  } catch (error) {
    // With wantAuthnResponseSigned the library looks at the status only after the signature has been found to hold.
    if (error instanceof SamlStatusError) return undefined
    throw error
  }
}

function failed<Purpose>(response: Response, question: Question<Purpose>, sp: ServiceProvider): Acceptance<Purpose> {
  const refusal = checkSender(response, sp)
  if (refusal) return refused(refusal)
  if (!response.status || response.status.code === status.success)
    return refused({code: 'status-contradicts-content', detail: 'Success without an assertion'})
  return {kind: 'failed', status: response.status, question}
}

function refused(refusal: Refusal): {kind: 'refused'; refusal: Refusal} {
  return {kind: 'refused', refusal}
}
