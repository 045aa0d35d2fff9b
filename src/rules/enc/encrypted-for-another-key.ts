import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const encryptedForAnotherKey = defineRule({
  code: 'ENC02',
  name: 'encrypted-for-another-key',
  on: 'message',
  level: 'notice',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.1.1', 'MAY'),
  title: {
    sv: 'Det som är krypterat går att öppna med mottagarens nyckel',
    en: 'What is encrypted opens with the key of the receiver',
  },
  why: {
    sv: 'Antingen har utfärdaren ett gammalt certifikat för tjänsten, eller så är nyckelfilen en annan än tjänstens.',
    en: 'Either the issuer has an old certificate of the service, or the key file is not the key of the service.',
  },
  fix: {
    sv: 'Kontrollera att nyckelfilen hör till tjänstens krypteringscertifikat. Läs annars in tjänstens metadata på nytt hos utfärdaren, och behåll den gamla nyckeln under bytet.',
    en: 'Check that the key file belongs to the encryption certificate of the service. Otherwise load the metadata of the service again at the issuer, and keep the old key during the change.',
  },
  alsoKnownAs: [
    'ID4036', 'Error decrypting assertion', 'No private key found in metadata',
    'Unable to decrypt',
    'Lasso error: [-431]',
  ],
  messages: {
    otherKey: {
      sv: '{element} är krypterat för en annan nyckel än den som angavs.',
      en: '{element} is encrypted for another key than the one given.',
    },
  },
  applies: ({subject}) => subject.encryptions.some(({state}) => state !== 'closed'),
  run: ({subject, found}) =>
    subject.encryptions.filter(({state}) => state === 'other-key').map(({on}) => found('otherKey', {element: on})),
})
