import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const assertionIsEncrypted = defineRule({
  code: 'ENC01',
  name: 'assertion-is-encrypted',
  on: 'response',
  level: 'notice',
  certainty: 'indication',
  owner: 'support',
  requirement: samlCore('2.3.4', 'MAY'),
  title: {sv: 'Intyget går att läsa', en: 'The assertion can be read'},
  why: {
    sv: 'Det är inget fel att kryptera. Men nivå, tider och attribut kan bara prövas med mottagarens nyckel.',
    en: 'To encrypt is no fault. But level, times and attributes can only be checked with the key of the receiver.',
  },
  fix: {
    sv: 'Kör hos den tjänst som har nyckeln: vgefos decode … --decrypt-key-file NYCKEL.',
    en: 'Run it at the service that has the key: vgefos decode … --decrypt-key-file KEY.',
  },
  alsoKnownAs: ['EncryptedAssertion'],
  messages: {
    closed: {
      sv: 'Intyget är krypterat, så innehållet är inte prövat.',
      en: 'The assertion is encrypted, so its content has not been checked.',
    },
  },
  applies: ({subject}) => subject.encryptions.length > 0,
  run: ({subject, found}) =>
    subject.encryptions.some(({on, state}) => on === 'EncryptedAssertion' && state === 'closed') ? [found('closed', {})] : [],
})
