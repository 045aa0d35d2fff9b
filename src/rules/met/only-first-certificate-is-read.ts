import {fedInterop} from '../../requirement.ts'
import {complainsOfSignature} from '../complaint.ts'
import {defineRule} from '../define.ts'
import {lastRefused} from './refused-although-right.ts'

export const onlyFirstCertificateIsRead = defineRule({
  code: 'MET06',
  name: 'only-first-certificate-is-read',
  on: 'flow',
  level: 'error',
  certainty: 'indication',
  owner: 'service',
  requirement: fedInterop('IIP-MD07', 'MUST'),
  title: {
    sv: 'Mottagaren prövar alla signeringscertifikat i metadata',
    en: 'The receiver tries every signing certificate in metadata',
  },
  why: {
    sv: 'Under ett certifikatbyte står två certifikat i metadata. En mottagare som bara läser det första avvisar allt som det andra har signerat.',
    en: 'During a change of certificate there are two in metadata. A receiver that reads only the first refuses all that the second has signed.',
  },
  fix: {
    sv: 'Uppdatera mottagarens SAML-bibliotek så att det prövar alla. Under tiden: lägg in det certifikat som används nu hos mottagaren, efter att fingeravtrycket har jämförts per telefon.',
    en: 'Update the receiver’s SAML library so that it tries them all. Meanwhile load the certificate in use at the receiver, when its fingerprint has been compared by telephone.',
  },
  alsoKnownAs: ['E06', 'idp_x509_cert', 'cert_nodes[0]'],
  messages: {
    notFirst: {
      sv: '{host} säger ”{got}”, men certifikat nummer {number} av {count} i metadata för {sender} passar.',
      en: '{host} says “{got}”, but certificate number {number} of {count} in the metadata of {sender} fits.',
    },
  },
  applies: ({subject}) => subject.outcome.kind === 'refused',
  run: ({subject, found}) => {
    const refused = lastRefused(subject)
    const got = complainsOfSignature(subject.outcome)
    if (got === undefined || !refused?.signed || refused.keyNumber < 2) return []
    const {host, sender, metadata, keyNumber} = refused
    const role = refused.message.kind === 'AuthnRequest' ? metadata.sp : metadata.idp
    const count = (role?.keys ?? []).filter(({use}) => use !== 'encryption').length
    return [found('notFirst', {host, got, sender, number: String(keyNumber), count: String(Math.max(count, keyNumber))})]
  },
})
