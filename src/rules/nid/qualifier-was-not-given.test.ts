import {soundAssertion, soundRequest} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion, withResponse} from '../testing.ts'
import {qualifierWasNotGiven} from './qualifier-was-not-given.ts'

const subject = soundAssertion.subject!
const asked = 'https://group.example/services'
const request = {...soundRequest.message, nameIdPolicy: {format: undefined, allowCreate: undefined, spNameQualifier: asked}}
const given = (spNameQualifier: string | undefined): Case =>
  withAssertion({subject: {...subject, nameId: {...subject.nameId!, spNameQualifier}}}, {request})

testRule(qualifierWasNotGiven, {
  passes: {'the qualifier that was asked for': given(asked)},
  fails: {
    'no qualifier': [given(undefined), 'missing'],
    'the service’s own name in its place': [given('https://sp.example/saml'), 'another'],
  },
  skips: {
    'a request that asks for none': sound.response,
    'an encrypted NameID': withAssertion({subject: {...subject, nameId: undefined, nameIdEncrypted: true}}, {request}),
    'a response without assertion': withResponse({assertions: []}, {request}),
  },
})
