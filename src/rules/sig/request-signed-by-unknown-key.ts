import {saml2int} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {breaksUnderItsOwn, fingerprintsOf, isAboutTheSigner} from './signer.ts'

export const requestSignedByUnknownKey = defineRule({
  code: 'SIG06',
  name: 'request-signed-by-unknown-key',
  on: 'request',
  needs: ['sender'],
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: saml2int('SDP-IDP05', 'MUST'),
  title: {
    sv: 'Begäran är signerad med en nyckel ur tjänstens metadata',
    en: 'The request is signed with a key from the service’s metadata',
  },
  why: {
    sv: 'Den som tar emot begäran prövar signaturen mot tjänstens certifikat i metadata och avvisar allt annat.',
    en: 'Whoever receives the request checks its signature against the service’s certificate in metadata and refuses everything else.',
  },
  fix: {
    sv: 'Läs in tjänstens aktuella metadata hos mottagaren. Stämmer certifikatet redan: kontrollera att ingenting på vägen kodar om adressen.',
    en: 'Load the service’s current metadata at the receiver. If the certificate is right already, check that nothing on the way re-encodes the address.',
  },
  hides: ['STA08'],
  alsoKnownAs: [
    'C20', 'MSIS0037', 'MSIS0038', 'ID4037', '303', '320', '371',
    'No signature verification certificate found for issuer',
    'SAML Message has wrong signature',
    'Invalid requester',
  ],
  messages: {
    unknownKey: {
      sv: 'Begäran är inte signerad med något av certifikaten i tjänstens metadata ({expected}).',
      en: 'The request is not signed with any of the certificates in the service’s metadata ({expected}).',
    },
    noneListed: {
      sv: 'Begäran är signerad, men i metadata för {sender} finns inget signeringscertifikat att pröva mot.',
      en: 'The request is signed, but the metadata of {sender} has no signing certificate to check against.',
    },
    brokenQuery: {
      sv: 'Signaturen i adressen går inte att läsa: en parameter är felkodad eller står där två gånger.',
      en: 'The signature in the address cannot be read: a parameter is wrongly encoded or given twice.',
    },
  },
  applies: ({subject}) => subject.signatures.some(isAboutTheSigner) || subject.redirectSignature !== undefined,
  run({subject, facts: {sender}, found}) {
    const query = subject.redirectSignature?.state
    if (query === 'malformed') return [found('brokenQuery', {})]
    const inXml = subject.signatures.filter((signature) => isAboutTheSigner(signature) && !breaksUnderItsOwn(signature))
    const suspect =
      inXml.some(({state}) => state !== 'sound') || query === 'unknown-signer' || query === 'unchecked'
    if (!suspect) return []
    const expected = fingerprintsOf(sender)
    return expected === '' ? [found('noneListed', {sender: sender.metadata.entityId})] : [found('unknownKey', {expected})]
  },
})
