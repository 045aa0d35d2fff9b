import {testRule} from '../testing.ts'
import {soundSp, withDetails, withSp} from './sound-details.ts'
import {templateWasLeft} from './template-was-left.ts'

const mail = (address: string) => withDetails({contacts: [{type: 'technical', emails: [address]}]})

testRule(templateWasLeft, {
  passes: {
    'names of its own': withDetails({}),
    'a host that only resembles the example': withDetails({}, 'https://my-example.org/saml'),
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
    'an error page of the template': [withSp({errorUrl: 'https://example.net/fel'}), 'address'],
  },
})
