import {encodePost} from '../../saml/decode.ts'
import {writeEntityDescriptor} from '../../saml/write-metadata.ts'
import {writeResponse} from '../../saml/write-response.ts'
import {asking} from '../recorded-request.ts'
import {attribute, names, service, soundAssertion, soundResponse} from '../sound-evidence.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {attributeWasHeldBack} from './attribute-was-held-back.ts'

const hub = 'https://hub.example/saml'
const answer = (id: string, issuer: string, to: string, ...given: readonly string[]) => {
  const attributes = given.map((name) => attribute(name, 'a value'))
  const assertions = [{...soundAssertion, attributes, attributeStatements: attributes.length > 0 ? 1 : 0}]
  const xml = writeResponse({...soundResponse.message, inResponseTo: id, issuer: {value: issuer, format: undefined}, assertions})
  return exchange(to, {parameter: 'SAMLResponse', binding: 'post', encoded: encodePost(xml), relayState: undefined, rawQuery: undefined})
}
const metadata = [{url: 'https://sp.example/metadata', xml: writeEntityDescriptor(service.metadata)}]
const passed = (above: readonly string[], below: readonly string[]): Case => ({
  subject: {
    ...soundRecording,
    metadata,
    exchanges: [
      asking({id: '_1', to: 'https://hub.example/sso'}),
      asking({id: '_2', issuer: hub}),
      answer('_2', 'https://idp.example/saml', 'https://hub.example/acs', ...above),
      answer('_1', hub, 'https://sp.example/acs', ...below),
    ],
  },
  facts: {},
})

testRule(attributeWasHeldBack, {
  passes: {
    'an attribute that is passed on': passed([names.hsaId], [names.hsaId]),
    'one that nobody had': passed([], []),
    'one that the service does not require': passed([names.hsaId, names.givenName], [names.hsaId]),
  },
  fails: {
    'a required attribute that is not passed on': [passed([names.hsaId, names.givenName], [names.givenName]), 'heldBack'],
    'nothing passed on at all': [passed([names.hsaId], []), 'heldBack'],
  },
  skips: {'a login with one answer': {subject: {...soundRecording, exchanges: [answer('_1', hub, 'https://sp.example/acs')]}, facts: {}}},
})
