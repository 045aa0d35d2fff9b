import type {RecordedExchange, Recording} from '../evidence/recording.ts'
import type {AuthnRequest, EntityDescriptor, ProtocolMessage, Response} from '../saml/model.ts'
import {readCarried} from '../saml/read-carried.ts'
import {readEntities} from '../saml/read-metadata.ts'
import {parseXml} from '../saml/xml.ts'

/** A message of a recording that could be read, with where in it. */
export interface RecordedMessage<Message extends ProtocolMessage = ProtocolMessage> {
  readonly at: number
  readonly exchange: RecordedExchange
  readonly host: string
  readonly message: Message
  readonly root: Element
}

const known = new WeakMap<Recording, readonly RecordedMessage[]>()

/** The SAML messages in order. Read once for all rules that look at the login as a whole. */
export function messagesOf(recording: Recording): readonly RecordedMessage[] {
  const before = known.get(recording)
  if (before) return before
  const messages = recording.exchanges.flatMap((exchange, at) => {
    const {message, root} = exchange.saml ? readCarried(exchange.saml) : {}
    return message && root ? [{at, exchange, host: hostOf(exchange), message, root}] : []
  })
  known.set(recording, messages)
  return messages
}

export function requestsIn(recording: Recording): readonly RecordedMessage<AuthnRequest>[] {
  return messagesOf(recording).filter((one): one is RecordedMessage<AuthnRequest> => one.message.kind === 'AuthnRequest')
}

export function responsesIn(recording: Recording): readonly RecordedMessage<Response>[] {
  return messagesOf(recording).filter((one): one is RecordedMessage<Response> => one.message.kind === 'Response')
}

/** The parties that the recording has metadata of. */
export function entitiesOf({metadata}: Recording): readonly EntityDescriptor[] {
  return metadata.flatMap(({xml}) => {
    const {document} = parseXml(xml)
    return document ? readEntities(document.documentElement) : []
  })
}

export function hostOf({url}: Pick<RecordedExchange, 'url'>): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

/** When it was sent, by the recorder's clock. */
export function sentAt({startedAt}: Recording, {atMs}: RecordedExchange): Date {
  return new Date(Date.parse(startedAt) + atMs)
}
