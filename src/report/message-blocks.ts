import type {
  Assertion,
  AuthnRequest,
  LogoutRequest,
  LogoutResponse,
  NameId,
  ProtocolMessage,
  Response,
} from '../saml/model.ts'
import {loaLabel} from '../saml/loa-label.ts'
import {attributeLines} from './attribute-lines.ts'
import {block, issued, row, rows, shortUri, statusRows} from './block-rows.ts'
import type {Block} from './blocks.ts'
import type {Moments} from './moment.ts'

export function messageBlocks(message: ProtocolMessage, moments: Moments): readonly Block[] {
  switch (message.kind) {
    case 'AuthnRequest':
      return [requestBlock(message, moments)]
    case 'Response':
      return [responseBlock(message, moments), ...message.assertions.map((one) => assertionBlock(one, moments))]
    case 'LogoutRequest':
    case 'LogoutResponse':
      return [logoutBlock(message, moments)]
  }
}

function requestBlock(request: AuthnRequest, moments: Moments): Block {
  const {requestedAuthnContext: context, nameIdPolicy, requesterIds} = request
  const replyTo = request.assertionConsumerServiceUrl ?? request.assertionConsumerServiceIndex
  return block({sv: 'BEGÄRAN', en: 'REQUEST'}, [
    row({sv: 'Utfärdare', en: 'Issuer'}, request.issuer?.value),
    row({sv: 'Till', en: 'To'}, request.destination),
    row({sv: 'Svar till', en: 'Reply to'}, replyTo),
    row({sv: 'Begäran', en: 'Request'}, request.id),
    issued(request, moments),
    rows({sv: 'Nivå', en: 'Level'}, context?.classRefs.map((uri) => describeLevel(uri, moments))),
    row({sv: 'Jämförelse', en: 'Comparison'}, context && (context.comparison ?? 'exact')),
    row({sv: 'NameID', en: 'NameID'}, shortUri(nameIdPolicy?.format)),
    row({sv: 'ForceAuthn', en: 'ForceAuthn'}, request.forceAuthn),
    row({sv: 'IsPassive', en: 'IsPassive'}, request.isPassive),
    rows({sv: 'På uppdrag av', en: 'On behalf of'}, requesterIds),
  ])
}

function responseBlock(response: Response, moments: Moments): Block {
  const count = response.encryptedAssertions
  const encrypted = count > 0 ? moments.say(words.encrypted, {count: String(count)}) : undefined
  return block({sv: 'SVAR', en: 'RESPONSE'}, [
    ...statusRows(response.status),
    row({sv: 'Utfärdare', en: 'Issuer'}, response.issuer?.value),
    row({sv: 'Till', en: 'To'}, response.destination),
    row({sv: 'Svar på', en: 'Answers'}, response.inResponseTo ?? moments.say(words.unasked)),
    issued(response, moments),
    row({sv: 'Krypterade', en: 'Encrypted'}, encrypted),
  ])
}

export function assertionBlock(assertion: Assertion, moments: Moments): Block {
  const {subject, conditions, authnStatements, attributes} = assertion
  const [confirmation] = subject?.confirmations ?? []
  const {notBefore = assertion.issueInstant, notOnOrAfter} = conditions ?? {notOnOrAfter: undefined}
  const [statement] = authnStatements
  const encrypted = subject?.nameIdEncrypted === true ? moments.say(words.nameIdEncrypted) : undefined
  const person = subject?.nameId ? describeNameId(subject.nameId) : encrypted
  return block({sv: 'INTYG', en: 'ASSERTION'}, [
    row({sv: 'Utfärdare', en: 'Issuer'}, assertion.issuer?.value),
    row({sv: 'Gäller', en: 'Valid'}, moments.span(notBefore, notOnOrAfter)),
    row({sv: 'Bekräftas', en: 'Confirm by'}, moments.at(confirmation?.notOnOrAfter)),
    rows({sv: 'Mottagare', en: 'Audience'}, conditions?.audienceRestrictions.flat()),
    row({sv: 'Lämnas till', en: 'Recipient'}, confirmation?.recipient),
    row({sv: 'Nivå', en: 'Level'}, statement?.classRef === undefined ? undefined : describeLevel(statement.classRef, moments)),
    row({sv: 'Inloggad', en: 'Logged in'}, moments.at(statement?.authnInstant)),
    rows({sv: 'Legitimerad', en: 'Identified by'}, statement?.authenticatingAuthorities),
    row({sv: 'Person', en: 'Person'}, person),
    row({sv: 'Attribut', en: 'Attributes'}, String(attributes.length), attributeLines(attributes, moments.language)),
  ])
}

function logoutBlock(message: LogoutRequest | LogoutResponse, moments: Moments): Block {
  const isRequest = message.kind === 'LogoutRequest'
  return block({sv: 'UTLOGGNING', en: 'LOGOUT'}, [
    row({sv: 'Slag', en: 'Kind'}, message.kind),
    ...(isRequest ? [] : statusRows(message.status)),
    row({sv: 'Utfärdare', en: 'Issuer'}, message.issuer?.value),
    row({sv: 'Till', en: 'To'}, message.destination),
    row({sv: 'Svar på', en: 'Answers'}, isRequest ? undefined : message.inResponseTo),
    issued(message, moments),
    row({sv: 'Person', en: 'Person'}, isRequest ? message.nameId?.value : undefined),
    rows({sv: 'Session', en: 'Session'}, isRequest ? message.sessionIndexes : []),
  ])
}

/** The name as written, and what it means. */
function describeLevel(uri: string, moments: Moments): string {
  return `${uri} (${moments.say(loaLabel(uri))})`
}

function describeNameId({format, value}: NameId): string {
  return ['NameID', shortUri(format), value].filter((part) => part !== undefined).join(' ')
}

const words = {
  unasked: {sv: '– (ingen begäran nämns)', en: '– (names no request)'},
  encrypted: {sv: '{count} intyg, oläsliga utan nyckel', en: '{count} of them, unreadable without the key'},
  nameIdEncrypted: {sv: 'NameID är krypterat', en: 'the NameID is encrypted'},
} as const
