import {randomUUID} from 'node:crypto'
import {refusalDraft, soundDraft} from '../../mock-idp/draft.ts'
import type {Assertion, Attribute, Response, Status} from '../../src/saml/model.ts'
import {attributeNameFormatUri} from '../../src/saml/names.ts'
import {type SigningKey, signElement} from '../../src/saml/sign.ts'
import {writeResponse} from '../../src/saml/write-response.ts'
import type {ServiceRequest} from './check-request.ts'

/** Who answers, and with what key. */
export interface Answerer {
  readonly entityId: string
  readonly key: SigningKey
}

/** A login as it came from above, under the name of its level that the service below knows. */
export interface LoginToPassOn {
  readonly assertion: Assertion
  readonly level: string
  /** The one that vouched for it to us. */
  readonly upstream: string
}

const levelAttribute = 'urn:sambi:names:attribute:levelOfAssurance'

/** A signed Response with a signed assertion of our own. Only attributes that the service asks for in its metadata. */
export function answerWithLogin(by: Answerer, request: ServiceRequest, login: LoginToPassOn, now = new Date()): string {
  const [authentication] = login.assertion.authnStatements
  const draft = soundDraft(
    questionOf(request),
    {
      levelOfAssurance: login.level,
      attributes: released(request, login),
      // The person's own act, however many proxies ago it was.
      authnInstant: new Date(authentication?.authnInstant ?? now),
      sessionIndex: randomUUID(),
    },
    {entityId: by.entityId, now},
  )
  const authorities = [...(authentication?.authenticatingAuthorities ?? []), login.upstream]
  const written = writeResponse(withAuthorities(draft, authorities))
  return signElement(signElement(written, 'Assertion', by.key), 'Response', by.key)
}

/** A signed Response that says why there will be no login. */
export function answerWithStatus(by: Answerer, request: ServiceRequest, why: Status, now = new Date()): string {
  const draft = refusalDraft(questionOf(request), why, {entityId: by.entityId, now})
  return signElement(writeResponse(draft), 'Response', by.key)
}

function questionOf(request: ServiceRequest): {id: string; issuer: string; acsUrl: string} {
  return {id: request.id, issuer: request.service.entityId, acsUrl: request.acsUrl}
}

function withAuthorities(draft: Response, authenticatingAuthorities: readonly string[]): Response {
  const assertions = draft.assertions.map((assertion) => ({
    ...assertion,
    authnStatements: assertion.authnStatements.map((statement) => ({...statement, authenticatingAuthorities})),
  }))
  return {...draft, assertions}
}

function released(request: ServiceRequest, login: LoginToPassOn): readonly Attribute[] {
  const wanted = new Set(request.service.sp?.requestedAttributes.map(({name}) => name))
  return login.assertion.attributes
    .filter(({name}) => wanted.has(name))
    .map((attribute) => ({
      ...attribute,
      nameFormat: attributeNameFormatUri,
      values: attribute.name === levelAttribute ? [login.level] : attribute.values,
    }))
}
