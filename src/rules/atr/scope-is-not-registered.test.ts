import {attribute, issuer} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {scopeIsNotRegistered} from './scope-is-not-registered.ts'

const sender = {...issuer, metadata: {...issuer.metadata, idp: {...issuer.metadata.idp!, scopes: ['kommun.example', 'boras.se']}}}
const stating = (value: string): Case => withAssertion({attributes: [attribute('urn:oid:1.2.752.201.3.1', value)]}, {sender})

testRule(scopeIsNotRegistered, {
  passes: {
    'a registered organisation': stating('x1@kommun.example'),
    'a domain in another case': stating('x1@Boras.SE'),
    'a value without scope': stating('x1'),
  },
  fails: {
    'another organisation': [stating('x1@annan.example'), 'scope'],
    'a domain within a registered one': [stating('x1@it.boras.se'), 'scope'],
  },
  skips: {'an issuer that is registered for no scope': sound.response},
})
