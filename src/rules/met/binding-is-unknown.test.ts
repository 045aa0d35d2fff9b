import {binding} from '../../saml/names.ts'
import {testRule} from '../testing.ts'
import {bindingIsUnknown} from './binding-is-unknown.ts'
import {soundSp, withDetails, withExtensions, withSp} from './sound-details.ts'

const bound = (name: string) => withSp({endpoints: soundSp.endpoints.slice(0, 1).map((endpoint) => ({...endpoint, binding: name}))})

testRule(bindingIsUnknown, {
  passes: {
    'an IdP': withDetails({}),
    'a service': withSp({}),
    'a binding of SAML 1.1': bound('urn:oasis:names:tc:SAML:1.0:profiles:browser-post'),
    'simple signatures': bound('urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST-SimpleSign'),
    'a binding of the holder-of-key profile': bound('urn:oasis:names:tc:SAML:2.0:profiles:holder-of-key:SSO:browser'),
    'a binding of an extension': bound('urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol'),
  },
  fails: {
    'letters of the wrong case': [bound('urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Post'), 'unknown'],
    'the word of a program that knew none': [bound('undefined'), 'unknown'],
    'the protocol in the place of a binding': [bound('urn:oasis:names:tc:SAML:2.0:protocol'), 'unknown'],
    'discovery by another binding': [withExtensions({discovery: [{binding: binding.post, location: 'https://sp.example/ds'}]}), 'other'],
    'a short name': [bound('HTTP-POST'), 'unknown'],
    'white space around it': [bound(`${binding.post} `), 'unknown'],
  },
  skips: {'a role without addresses': withSp({endpoints: []})},
})
