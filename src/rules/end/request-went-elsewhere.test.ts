import {sound, testRule, withRequestEvidence} from '../testing.ts'
import {soundRequest, sso} from '../sound-evidence.ts'
import {requestWentElsewhere} from './request-went-elsewhere.ts'

const unaddressed = {...soundRequest.message, destination: undefined}

testRule(requestWentElsewhere, {
  passes: {
    'a request at the address for login': sound.request,
    'an address written with its default port': withRequestEvidence({deliveredTo: sso.replace('.example', '.example:443')}),
    'no Destination, at the right address': withRequestEvidence({message: unaddressed}),
    'an issuer whose metadata nobody has': {
      subject: {...soundRequest, message: unaddressed, deliveredTo: `${sso}/x`},
      facts: {},
    },
  },
  fails: {
    'a Destination with another path': [withRequestEvidence({deliveredTo: `${sso}/idpinitiatedsignon`}), 'addressed'],
    'a Destination in another case': [withRequestEvidence({deliveredTo: sso.replace('/sso', '/SSO')}), 'addressed'],
    'a path that the issuer does not have': [withRequestEvidence({message: unaddressed, deliveredTo: `${sso}/x`}), 'path'],
  },
})
