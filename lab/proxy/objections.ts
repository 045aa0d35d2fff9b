import type {Status} from '../../src/saml/model.ts'
import {status} from '../../src/saml/names.ts'
import type {Language, Text} from '../../src/text.ts'

/** Why a trusted service does not get what it asks for. It is told so, in the user's language. */
export interface Objection {
  readonly code: string
  readonly subCode: string | undefined
  readonly says: Text
}

export const objections = {
  otherVersion: {
    code: status.versionMismatch,
    subCode: undefined,
    says: {sv: 'Bara SAML 2.0 används här.', en: 'Only SAML 2.0 is used here.'},
  },
  notExact: {
    code: status.requester,
    subCode: status.requestUnsupported,
    says: {
      sv: 'Tillitsnivåer kan bara begäras exakt (Comparison="exact").',
      en: 'Levels of assurance can only be requested exactly (Comparison="exact").',
    },
  },
  noLevel: {
    code: status.requester,
    subCode: status.noAuthnContext,
    says: {
      sv: 'Ingen av de begärda tillitsnivåerna kan ges här.',
      en: 'None of the requested levels of assurance can be given here.',
    },
  },
  otherNameId: {
    code: status.requester,
    subCode: status.invalidNameIdPolicy,
    says: {
      sv: 'Här ges bara tillfälliga beteckningar (transient NameID).',
      en: 'Only transient NameIDs are given here.',
    },
  },
  noMoreProxies: {
    code: status.responder,
    subCode: status.proxyCountExceeded,
    says: {sv: 'Begäran får inte skickas vidare (ProxyCount).', en: 'The request may not be passed on (ProxyCount).'},
  },
  mustChoose: {
    code: status.responder,
    subCode: status.noPassive,
    says: {
      sv: 'Användaren måste välja organisation, och begäran tillåter ingen dialog (IsPassive).',
      en: 'The user must choose an organisation, and the request allows no dialogue (IsPassive).',
    },
  },
} as const satisfies Readonly<Record<string, Objection>>

export function statusOf({code, subCode, says}: Objection, language: Language): Status {
  return {code, subCode, message: says[language]}
}
