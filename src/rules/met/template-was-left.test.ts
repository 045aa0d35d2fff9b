import {testRule} from '../testing.ts'
import {soundSp, withDetails, withSp} from './sound-details.ts'
import {templateWasLeft} from './template-was-left.ts'

const called = (name: string) => withSp({ui: {displayNames: {sv: name}, descriptions: {}, logos: []}})
const mail = (address: string) => withDetails({contacts: [{type: 'technical', emails: [address]}]})

testRule(templateWasLeft, {
  passes: {
    'names of its own': withDetails({}),
    'a host that only resembles the example': withDetails({}, 'https://my-example.org/saml'),
    'a name with brackets in it': called('Kommunen [test]'),
    'a host below another domain': withDetails({}, 'https://example.org.kommunen.se/saml'),
  },
  fails: {
    'an entityID of the template': [withDetails({}, 'https://sp.example.org/shibboleth'), 'address'],
    'a mailbox of the template': [mail('mailto:na@example.org'), 'address'],
    'a mailbox on the machine itself': [mail('root@localhost'), 'address'],
    'an address of the template': [
      withSp({endpoints: soundSp.endpoints.map((endpoint) => ({...endpoint, location: 'https://sp.example.com:8443/acs'}))}),
      'address',
      'address',
    ],
    'a scope of the template': [withSp({scopes: [{value: 'example.org', isRegexp: false}]}), 'address'],
    'a name that nobody filled in': [called('${organisation}'), 'text'],
    'a name that somebody was to fill in': [called('[Organisationens namn]'), 'text'],
    'a name for later': [called('Todo: namn'), 'text'],
    'an error page of the template': [withSp({errorUrl: 'https://example.net/fel'}), 'address'],
  },
})
