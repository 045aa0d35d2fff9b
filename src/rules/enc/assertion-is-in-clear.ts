import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const assertionIsInClear = defineRule({
  code: 'ENC05',
  name: 'assertion-is-in-clear',
  on: 'response',
  needs: ['receiver'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('6.1', 'MUST'),
  title: {
    sv: 'Intyget är krypterat till mottagaren',
    en: 'The assertion is encrypted for the receiver',
  },
  why: {
    sv: 'Intyget går genom användarens webbläsare. Den som har ett krypteringscertifikat i metadata väntar sig att ingen på vägen kan läsa det.',
    en: 'The assertion passes through the user’s browser. Whoever has an encryption certificate in metadata expects that nobody on the way can read it.',
  },
  fix: {
    sv: 'Läs in tjänstens krypteringscertifikat hos utfärdaren och slå på kryptering. I AD FS: fliken Kryptering på tjänsten, och -EncryptClaims $true.',
    en: 'Load the service’s encryption certificate at the issuer and turn on encryption. In AD FS: the Encryption tab of the service, and -EncryptClaims $true.',
  },
  messages: {
    clear: {
      sv: 'Intyget är i klartext fast {receiver} har ett krypteringscertifikat i sin metadata.',
      en: 'The assertion is in clear although {receiver} has an encryption certificate in its metadata.',
    },
  },
  applies: ({subject, facts}) =>
    subject.message.assertions.length > 0 &&
    facts.receiver.metadata.sp?.keys.some(({use}) => use === 'encryption') === true,
  run({subject: {encryptions}, facts, found}) {
    // What we could open was encrypted on its way.
    if (encryptions.some(({on}) => on === 'EncryptedAssertion')) return []
    return [found('clear', {receiver: facts.receiver.metadata.entityId})]
  },
})
