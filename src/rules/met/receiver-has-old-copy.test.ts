import {encodeRedirect} from '../../saml/decode.ts'
import {writeEntityDescriptor} from '../../saml/write-metadata.ts'
import {service, sso} from '../sound-evidence.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {receiverHasOldCopy} from './receiver-has-old-copy.ts'

const complaint = 'No AssertionConsumerService is configured on the relying party trust'
const asking = (address: string, text: string): Case => {
  const xml = `<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="_1" AssertionConsumerServiceURL="${address}"><a:Issuer>https://sp.example/saml</a:Issuer></p:AuthnRequest>`
  const saml = {parameter: 'SAMLRequest', binding: 'redirect', encoded: encodeRedirect(xml), relayState: undefined, rawQuery: undefined} as const
  const subject = {
    ...soundRecording,
    metadata: [{url: 'https://sp.example/metadata', xml: writeEntityDescriptor(service.metadata)}],
    exchanges: [exchange(sso, saml)],
    outcome: {kind: 'refused', host: 'idp.example', heading: 'Error', text} as const,
  }
  return {subject, facts: {}}
}

// What it says of signatures is in only-first-certificate-is-read.test.ts: the two rules part the cases between them.
testRule({...receiverHasOldCopy, messages: {address: receiverHasOldCopy.messages['address']!}}, {
  passes: {
    'an address that the service has not published either': asking('https://sp.example/new', complaint),
    'another complaint': asking('https://sp.example/acs', 'Sorry'),
  },
  fails: {'a published address that the receiver does not know': [asking('https://sp.example/acs', complaint), 'address']},
  skips: {'a login that ended well': {subject: soundRecording, facts: {}}},
})
