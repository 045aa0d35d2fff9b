import type {Where} from '../rules/judge-recording.ts'
import {type Language, fill} from '../text.ts'

/** Where a finding was made, for people. */
export function whereToText(where: Where, language: Language): string {
  switch (where.kind) {
    case 'message':
      return fill(words.message[language], {from: where.hop.from.name[language], to: where.hop.to.name[language]})
    case 'metadata':
      return fill(words.metadata[language], {entityId: where.entityId})
    case 'flow':
      return words.flow[language]
  }
}

const words = {
  message: {sv: 'meddelandet från {from} till {to}', en: 'the message from {from} to {to}'},
  metadata: {sv: 'metadata för {entityId}', en: 'the metadata of {entityId}'},
  flow: {sv: 'inloggningen som helhet', en: 'the login as a whole'},
} as const
