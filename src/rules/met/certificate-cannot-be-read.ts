import {samlMetadata} from '../../requirement.ts'
import {keyMaterialIn} from '../../saml/key-material.ts'
import {defineRule} from '../define.ts'

export const certificateCannotBeRead = defineRule({
  code: 'MET38',
  name: 'certificate-cannot-be-read',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.1.1', 'MUST'),
  title: {
    sv: 'Certifikaten i metadata går att läsa',
    en: 'The certificates in the metadata can be read',
  },
  why: {
    sv: 'Ett certifikat som blivit avklippt eller fått fel tecken i sig går inte att pröva något mot.',
    en: 'Nothing can be checked against a certificate that was cut, or got wrong characters in it.',
  },
  fix: {
    sv: 'Kopiera in certifikatet på nytt: base64 av DER, utan raderna BEGIN och END.',
    en: 'Copy the certificate in anew: base64 of DER, without the lines BEGIN and END.',
  },
  alsoKnownAs: ['A01'],
  messages: {
    broken: {
      sv: '{role} har ett certifikat som inte går att läsa ({got} tecken).',
      en: '{role} has a certificate that cannot be read ({got} characters).',
    },
    framed: {
      sv: '{role} har ett certifikat med raderna BEGIN och END kvar.',
      en: '{role} has a certificate with the lines BEGIN and END left in it.',
    },
    empty: {sv: '{role} har ett tomt X509Certificate.', en: '{role} has an empty X509Certificate.'},
    letters: {
      sv: '{role} har ett certifikat med tecken som inte hör till base64.',
      en: '{role} has a certificate with characters that do not belong to base64.',
    },
    several: {
      sv: '{role} har mer än ett certifikat i samma X509Certificate. Väntat: ett i varje.',
      en: '{role} has more than one certificate in the same X509Certificate. Expected: one in each.',
    },
    'private-key': {
      sv: '{role} har en privat nyckel där certifikatet ska stå.',
      en: '{role} has a private key where the certificate is to be.',
    },
    'public-key': {
      sv: '{role} har en publik nyckel där certifikatet ska stå.',
      en: '{role} has a public key where the certificate is to be.',
    },
    request: {
      sv: '{role} har en certifikatbegäran (CSR) där certifikatet ska stå.',
      en: '{role} has a request for a certificate (CSR) where the certificate is to be.',
    },
    'chain-file': {
      sv: '{role} har en PKCS#7-fil (p7b) där certifikatet ska stå.',
      en: '{role} has a PKCS#7 file (p7b) where the certificate is to be.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({keys}) => keys.some(({certificates}) => certificates.length > 0)),
  run: ({subject: {details}, found}) =>
    details.roles.flatMap(({role, keys}) =>
      keys
        .flatMap(({certificates}) => certificates)
        .flatMap((text) => {
          const material = keyMaterialIn(text)
          if (material === 'certificate') return []
          return material === 'unknown' ? [found('broken', {role, got: String(text.length)})] : [found(material, {role})]
        }),
    ),
})
