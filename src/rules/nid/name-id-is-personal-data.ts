import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {isHsaId, isPersonalNumber} from '../identifiers.ts'

export const nameIdIsPersonalData = defineRule({
  code: 'NID04',
  name: 'name-id-is-personal-data',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('6.2', 'MUST'),
  title: {
    sv: 'NameID är en beteckning utan personuppgifter',
    en: 'NameID is an identifier without personal data',
  },
  why: {
    sv: 'NameID hamnar i loggar och utloggningar hos alla led. Ett personnummer där sprids längre än någon har bett om.',
    en: 'NameID ends up in logs and logouts at every hop. A personal number there spreads further than anybody has asked for.',
  },
  fix: {
    sv: 'Låt utfärdaren skapa ett tillfälligt (transient) eller varaktigt (persistent) slumpvärde, och skicka uppgiften som attribut om tjänsten behöver den.',
    en: 'Let the issuer create a transient or persistent random value, and send the datum as an attribute if the service needs it.',
  },
  alsoKnownAs: ['D10'],
  messages: {
    personalNumber: {
      sv: 'NameID är ett personnummer eller samordningsnummer ({got} tecken). Väntat: ett slumpvärde.',
      en: 'The NameID is a personal or coordination number ({got} characters). Expected: a random value.',
    },
    hsaId: {
      sv: 'NameID är ett HSA-id ({got} tecken). Väntat: ett slumpvärde.',
      en: 'The NameID is an HSA-id ({got} characters). Expected: a random value.',
    },
    mail: {
      sv: 'NameID är en e-postadress ({got} tecken). Väntat: ett slumpvärde.',
      en: 'The NameID is an e-mail address ({got} characters). Expected: a random value.',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({subject: who}) => who?.nameId),
  run: ({subject, found}) =>
    subject.message.assertions.flatMap(({subject: who}) => {
      const value = who?.nameId?.value.trim() ?? ''
      const got = String(value.length)
      if (isPersonalNumber(value)) return [found('personalNumber', {got})]
      if (isHsaId(value)) return [found('hsaId', {got})]
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? [found('mail', {got})] : []
    }),
})
