import {samlMetadata} from '../../requirement.ts'
import {readCertificate} from '../../saml/certificate.ts'
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
  },
  applies: ({subject: {details}}) => details.roles.some(({keys}) => keys.some(({certificates}) => certificates.length > 0)),
  run: ({subject: {details}, found}) =>
    details.roles.flatMap(({role, keys}) =>
      keys
        .flatMap(({certificates}) => certificates)
        .flatMap((text) => {
          if (text.startsWith('-----')) return [found('framed', {role})]
          return readCertificate(text) ? [] : [found('broken', {role, got: String(text.length)})]
        }),
    ),
})
