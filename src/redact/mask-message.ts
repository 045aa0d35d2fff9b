import type {Assertion, Attribute, Envelope, NameId, ProtocolMessage, Status, Subject} from '../saml/model.ts'
import type {Language} from '../text.ts'
import {hidePersonal} from './hide-personal.ts'
import {maskAttribute} from './mask-attribute.ts'
import {mask} from './mask.ts'

/** Values in the message that point out its person, for hiding them in texts that quote it. */
export function personalValues(assertions: readonly Assertion[]): readonly string[] {
  return assertions.flatMap(({subject, attributes}) => [
    ...(subject?.nameId ? [subject.nameId.value] : []),
    ...attributes.flatMap(({name, values}) => values.filter((value) => maskAttribute(name, value).sv !== value)),
  ])
}

/** The message with every value that points out a person replaced by its form. Its signatures no longer fit. */
export function maskMessage(message: ProtocolMessage, language: Language): ProtocolMessage {
  const hide = (text: string): string => hidePersonal(text, [], language)
  const envelope = maskEnvelope(message, hide)
  switch (message.kind) {
    case 'AuthnRequest':
      return {
        ...message,
        ...envelope,
        assertionConsumerServiceUrl: optional(message.assertionConsumerServiceUrl, hide),
        providerName: optional(message.providerName, hide),
      }
    case 'Response': {
      const assertions = message.assertions.map((assertion) => maskAssertion(assertion, language))
      const status = maskStatus(message.status, personalValues(message.assertions), language)
      return {...message, ...envelope, status, assertions}
    }
    case 'LogoutRequest': {
      const sessionIndexes = message.sessionIndexes.map((index) => mask(index)[language])
      return {...message, ...envelope, nameId: maskNameId(message.nameId, language), sessionIndexes}
    }
    case 'LogoutResponse':
      return {...message, ...envelope, status: maskStatus(message.status, [], language)}
  }
}

export function maskAssertion(assertion: Assertion, language: Language): Assertion {
  return {
    ...assertion,
    subject: assertion.subject && maskSubject(assertion.subject, language),
    authnStatements: assertion.authnStatements.map((statement) => ({
      ...statement,
      sessionIndex: optional(statement.sessionIndex, (index) => mask(index)[language]),
    })),
    attributes: assertion.attributes.map((attribute) => maskValues(attribute, language)),
  }
}

function maskSubject(subject: Subject, language: Language): Subject {
  return {
    ...subject,
    nameId: maskNameId(subject.nameId, language),
    confirmations: subject.confirmations.map((confirmation) => ({
      ...confirmation,
      recipient: optional(confirmation.recipient, (text) => hidePersonal(text, [], language)),
      address: optional(confirmation.address, (address) => mask(address)[language]),
    })),
  }
}

function maskValues(attribute: Attribute, language: Language): Attribute {
  return {...attribute, values: attribute.values.map((value) => maskAttribute(attribute.name, value)[language])}
}

function maskNameId(nameId: NameId | undefined, language: Language): NameId | undefined {
  return nameId && {...nameId, value: mask(nameId.value)[language]}
}

function maskStatus(status: Status | undefined, secrets: readonly string[], language: Language): Status | undefined {
  return status && {...status, message: optional(status.message, (text) => hidePersonal(text, secrets, language))}
}

type Hide = (text: string) => string

function maskEnvelope({destination, issuer}: Envelope, hide: Hide): Pick<Envelope, 'destination' | 'issuer'> {
  return {destination: optional(destination, hide), issuer: issuer && {...issuer, value: hide(issuer.value)}}
}

function optional(text: string | undefined, change: Hide): string | undefined {
  return text === undefined ? undefined : change(text)
}
