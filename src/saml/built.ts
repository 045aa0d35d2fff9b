import type {EncryptionFact} from '../evidence/encryption.ts'
import type {VerificationEvidence} from '../evidence/verification.ts'
import {ns} from './names.ts'
import {attributeOf, childElements, textOf} from './xml.ts'

type Misbuilt = VerificationEvidence['misbuilt'][number]

/** What an assertion must have exactly one of, or at most one, and does not (SAML Core 2.3.3, 2.4.1 and 1.3.1). */
export function misbuiltIn(assertion: Element): readonly Misbuilt[] {
  const [subject] = childElements(assertion, ns.assertion, 'Subject')
  const nameIds = subject ? childElements(subject, ns.assertion, 'NameID') : []
  const issuers = childElements(assertion, ns.assertion, 'Issuer')
  const version = attributeOf(assertion, 'Version')
  return [
    ...['ID', 'IssueInstant'].filter((name) => !attributeOf(assertion, name)?.trim()).map(missing),
    ...(version === '2.0' ? [] : [version ? {what: 'version' as const, name: version} : missing('Version')]),
    ...(issuers.length === 0 ? [missing('Issuer')] : []),
    ...[...issuers, ...nameIds].filter((element) => textOf(element).trim() === '').map(({localName}) => empty(localName)),
    ...severalIn(assertion, ['Issuer', 'Subject', 'Conditions']),
    ...(subject ? severalIn(subject, ['NameID']) : []),
  ]
}

/** What a message must not have two of. */
export function misbuiltMessage(message: Element): readonly Misbuilt[] {
  return message.namespaceURI === ns.protocol ? severalIn(message, ['Issuer', 'Status']) : []
}

/** Names and attributes that the key opens to nonsense, or to something else. An assertion that does not open is SIG13. */
export function misbuiltEncrypted(encryptions: readonly EncryptionFact[]): readonly Misbuilt[] {
  return encryptions.flatMap(({on, state}) =>
    on !== 'EncryptedAssertion' && (state === 'unreadable' || state === 'unexpected') ? [{what: state, name: on}] : [],
  )
}

function severalIn(parent: Element, names: readonly string[]): readonly Misbuilt[] {
  return names
    .filter((name) => [ns.assertion, ns.protocol].some((space) => childElements(parent, space, name).length > 1))
    .map((name) => ({what: 'several', name}))
}

function missing(name: string): Misbuilt {
  return {what: 'missing', name}
}

function empty(name: string): Misbuilt {
  return {what: 'empty', name}
}
