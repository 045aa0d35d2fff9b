import {fedInterop} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {readInstant, secondsBetween, showInstant, showSeconds} from '../time.ts'

export const metadataHasExpired = defineRule({
  code: 'MET01',
  name: 'metadata-has-expired',
  on: 'metadata',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: fedInterop('IIP-MD04', 'MUST'),
  title: {
    sv: 'Metadata gäller fortfarande (validUntil)',
    en: 'The metadata is still valid (validUntil)',
  },
  why: {
    sv: 'Metadata som har gått ut ska inte användas: nycklar i den kan vara återkallade. Mottagare som följer standarden slutar godta parten.',
    en: 'Expired metadata must not be used: keys in it may be revoked. Receivers that follow the standard stop accepting the party.',
  },
  fix: {
    sv: 'Publicera en ny fil med ett senare slutdatum, och se till att den förnyas av sig själv. Är filen ny hos utgivaren: rätta mottagarens hämtning.',
    en: 'Publish a new file with a later end, and see that it is renewed by itself. If the publisher’s file is new, mend how the receiver fetches it.',
  },
  alsoKnownAs: ['A05', 'Metadata is expired', 'Metadata has expired', 'metadata validUntil'],
  messages: {
    expired: {
      sv: 'Metadata för {entity} gällde till {expected}, för {gap} sedan. Lästes {got}.',
      en: 'The metadata of {entity} was valid until {expected}, {gap} ago. Read {got}.',
    },
    unreadable: {
      sv: 'Slutdatumet i metadata för {entity} är ingen tid: {got}.',
      en: 'The end date in the metadata of {entity} is no time: {got}.',
    },
  },
  applies: ({subject}) => subject.entity.validUntil !== undefined,
  run({subject: {entity, readAt}, found}) {
    const end = readInstant(entity.validUntil)
    if (!end) return [found('unreadable', {entity: entity.entityId, got: entity.validUntil ?? ''})]
    const late = secondsBetween(end, readAt)
    if (late < 0) return []
    const told = {entity: entity.entityId, expected: showInstant(end), got: showInstant(readAt)}
    return [found('expired', {...told, gap: showSeconds(late)})]
  },
})
