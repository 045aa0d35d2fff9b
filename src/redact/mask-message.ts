import type {Assertion, Attribute, NameId, ProtocolMessage, Status, Subject} from '../saml/model.ts'
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
  return hideStrays(maskPersonalParts(message, language), language)
}

function maskPersonalParts(message: ProtocolMessage, language: Language): ProtocolMessage {
  switch (message.kind) {
    case 'AuthnRequest':
      return message
    case 'Response': {
      const assertions = message.assertions.map((assertion) => maskAssertionParts(assertion, language))
      const status = maskStatus(message.status, () => personalValues(message.assertions), language)
      return {...message, status, assertions}
    }
    case 'LogoutRequest': {
      const sessionIndexes = message.sessionIndexes.map((index) => mask(index)[language])
      return {...message, nameId: maskNameId(message.nameId, language), sessionIndexes}
    }
    case 'LogoutResponse':
      return {...message, status: maskStatus(message.status, () => [], language)}
  }
}

export function maskAssertion(assertion: Assertion, language: Language): Assertion {
  return hideStrays(maskAssertionParts(assertion, language), language)
}

function maskAssertionParts(assertion: Assertion, language: Language): Assertion {
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

/**
 * What anybody may have written anywhere: a personal number in an address, an ID or a name of an attribute.
 * The values of attributes are left: what each of them may show is decided by its name.
 */
function hideStrays<Part>(part: Part, language: Language): Part {
  const hide = (value: unknown, key: string): unknown => {
    if (key === 'values') return value
    if (typeof value === 'string') return hidePersonal(value, [], language)
    if (Array.isArray(value)) return value.map((item) => hide(item, ''))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hide(inner, name)]))
  }
  return hide(part, '') as Part
}

function maskSubject(subject: Subject, language: Language): Subject {
  return {
    ...subject,
    nameId: maskNameId(subject.nameId, language),
    confirmations: subject.confirmations.map((confirmation) => ({
      ...confirmation,
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

function maskStatus(status: Status | undefined, secrets: () => readonly string[], language: Language): Status | undefined {
  return status && {...status, message: optional(status.message, (text) => hidePersonal(text, secrets(), language))}
}

function optional(text: string | undefined, change: (text: string) => string): string | undefined {
  return text === undefined ? undefined : change(text)
}
