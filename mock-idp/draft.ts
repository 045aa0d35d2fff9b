import {randomUUID} from 'node:crypto'
import type {Assertion, Attribute, Issuer, Response, Status} from '../src/saml/model.ts'
import {bearer, nameIdFormat, status} from '../src/saml/names.ts'
import {samlId} from './random.ts'

/** The question that a response answers. */
export interface Question {
  /** ID of the AuthnRequest. */
  readonly id: string
  /** entityID of the service. */
  readonly issuer: string
  /** Where the answer is sent: an address in the service's metadata. */
  readonly acsUrl: string
}

/** A login that has been made. */
export interface Login {
  /** URI of the level of assurance. */
  readonly levelOfAssurance: string
  readonly attributes: readonly Attribute[]
  readonly authnInstant: Date
  readonly sessionIndex: string
}

/** Who answers, and when. */
export interface Answerer {
  readonly entityId: string
  readonly now: Date
}

const seconds = 1000
const hour = 3_600_000

/**
 * A sound answer as data, formed as the Inera IdP's have been seen to be: transient NameID, one bearer confirmation of
 * 60 seconds, conditions of one hour without NotBefore, AuthnStatement with a SessionIndex.
 */
export function soundDraft(question: Question, login: Login, answerer: Answerer): Response {
  return {
    ...envelope(question, answerer),
    status: {code: status.success, subCode: undefined, message: undefined},
    assertions: [assertion(question, login, answerer)],
  }
}

/** An answer that says no: a status and no assertion. */
export function refusalDraft(question: Question, refusal: Status, answerer: Answerer): Response {
  return {...envelope(question, answerer), status: refusal, assertions: []}
}

function envelope(question: Question, {entityId, now}: Answerer): Response {
  return {
    kind: 'Response',
    id: samlId(),
    version: '2.0',
    issueInstant: now.toISOString(),
    destination: question.acsUrl,
    issuer: issuer(entityId),
    inResponseTo: question.id,
    status: undefined,
    assertions: [],
    encryptedAssertions: 0,
  }
}

function assertion(question: Question, login: Login, {entityId, now}: Answerer): Assertion {
  return {
    id: samlId(),
    version: '2.0',
    issueInstant: now.toISOString(),
    issuer: issuer(entityId),
    subject: {
      nameId: {
        value: randomUUID(),
        format: nameIdFormat.transient,
        nameQualifier: undefined,
        spNameQualifier: undefined,
      },
      nameIdEncrypted: false,
      confirmations: [
        {
          method: bearer,
          recipient: question.acsUrl,
          inResponseTo: question.id,
          notBefore: undefined,
          notOnOrAfter: later(now, 60 * seconds),
          address: undefined,
        },
      ],
    },
    conditions: {notBefore: undefined, notOnOrAfter: later(now, hour), audienceRestrictions: [[question.issuer]]},
    authnStatements: [
      {
        authnInstant: login.authnInstant.toISOString(),
        sessionIndex: login.sessionIndex,
        sessionNotOnOrAfter: undefined,
        classRef: login.levelOfAssurance,
        authenticatingAuthorities: [],
      },
    ],
    attributeStatements: login.attributes.length > 0 ? 1 : 0,
    attributes: login.attributes,
  }
}

function issuer(value: string): Issuer {
  return {value, format: nameIdFormat.entity}
}

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString()
}
