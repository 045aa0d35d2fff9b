import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {breaksUnderItsOwn, embeddedFingerprints, fingerprintsOf, isAboutTheSigner} from './signer.ts'

export const signingCertificateUnknown = defineRule({
  code: 'SIG01',
  name: 'signing-certificate-unknown',
  on: 'response',
  needs: ['sender'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.1.1', 'MUST'),
  title: {
    sv: 'Svaret är signerat med en nyckel ur utfärdarens metadata',
    en: 'The response is signed with a key from the issuer’s metadata',
  },
  why: {
    sv: 'Mottagaren litar bara på nycklarna i metadata. Oftast har utfärdaren bytt certifikat utan att mottagaren har läst in det nya.',
    en: 'The receiver trusts only the keys in metadata. Usually the issuer has changed certificate and the receiver has not loaded the new one.',
  },
  fix: {
    sv: 'Hämta ny metadata från utfärdarens egen adress, jämför fingeravtrycket per telefon och läs sedan in den. Ta aldrig certifikatet ur själva svaret.',
    en: 'Fetch new metadata from the issuer’s own address, compare the fingerprint by telephone, then load it. Never take the certificate out of the response itself.',
  },
  alsoKnownAs: [
    'D04', 'E06', 'AADSTS50008', 'ID4037',
    "signing certificate does not match what's defined in the entity metadata",
    'Unable to validate Signature',
    'Signature validation failed. SAML Response rejected',
    'The profile cannot verify a signature on the message',
    'Message was signed, but signature could not be verified',
    'Unable to establish security of incoming assertion',
    'Lasso error: [440]',
    'Lasso error: [-111]',
    'Invalid signature on SAML Response',
  ],
  messages: {
    anotherCertificate: {
      sv: 'Svaret är signerat med certifikatet {got}, men i utfärdarens metadata står {expected}.',
      en: 'The response is signed with the certificate {got}, but the issuer’s metadata has {expected}.',
    },
    noKeyFits: {
      sv: 'Inget av certifikaten i utfärdarens metadata ({expected}) passar till signaturen.',
      en: 'None of the certificates in the issuer’s metadata ({expected}) fits the signature.',
    },
    noneListed: {
      sv: 'Svaret är signerat, men i metadata för {issuer} finns inget signeringscertifikat att pröva mot.',
      en: 'The response is signed, but the metadata of {issuer} has no signing certificate to check against.',
    },
  },
  applies: ({subject}) => subject.signatures.some(isAboutTheSigner),
  run({subject, facts, found}) {
    const suspect = subject.signatures.find(
      (signature) => isAboutTheSigner(signature) && signature.state !== 'sound' && !breaksUnderItsOwn(signature),
    )
    if (!suspect) return []
    const expected = fingerprintsOf(facts.sender)
    if (expected === '') return [found('noneListed', {issuer: facts.sender.metadata.entityId})]
    const got = embeddedFingerprints(suspect)
    return got === '' ? [found('noKeyFits', {expected})] : [found('anotherCertificate', {got, expected})]
  },
})
