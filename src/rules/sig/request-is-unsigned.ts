import {saml2int} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const requestIsUnsigned = defineRule({
  code: 'SIG05',
  name: 'request-is-unsigned',
  on: 'request',
  needs: ['receiver'],
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: saml2int('SDP-IDP04', 'MUST'),
  title: {
    sv: 'Begäran är signerad när metadata säger att den ska vara det',
    en: 'The request is signed when metadata says that it is to be',
  },
  why: {
    sv: 'En mottagare som kräver signerade begäranden svarar inte på en osignerad.',
    en: 'A receiver that demands signed requests does not answer an unsigned one.',
  },
  fix: {
    sv: 'Slå på signering av begäran i tjänsten, med nyckeln vars certifikat står i tjänstens metadata.',
    en: 'Turn on request signing in the service, with the key whose certificate is in the service’s metadata.',
  },
  hides: ['STA08'],
  alsoKnownAs: [
    'C13', 'MSIS1016', 'AADSTS76021',
    'will be signed but no signature present',
    'Cannot verify the signature of received authentication request',
  ],
  messages: {
    demanded: {
      sv: 'Begäran är osignerad, men {receiver} kräver signatur (WantAuthnRequestsSigned).',
      en: 'The request is unsigned, but {receiver} demands a signature (WantAuthnRequestsSigned).',
    },
    promised: {
      sv: 'Begäran är osignerad, fast metadata för {sender} lovar signatur (AuthnRequestsSigned).',
      en: 'The request is unsigned, although the metadata of {sender} promises a signature (AuthnRequestsSigned).',
    },
  },
  run({subject, facts: {receiver, sender}, found}) {
    if (subject.signatures.length > 0 || subject.redirectSignature) return []
    if (isTrue(receiver.metadata.idp?.wantAuthnRequestsSigned))
      return [found('demanded', {receiver: receiver.metadata.entityId})]
    return sender && isTrue(sender.metadata.sp?.authnRequestsSigned)
      ? [found('promised', {sender: sender.metadata.entityId})]
      : []
  },
})

function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1'
}
