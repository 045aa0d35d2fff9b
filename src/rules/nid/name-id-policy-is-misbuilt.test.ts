import {nameIdFormat} from '../../saml/names.ts'
import {type Case, sound, testRule, withRequest} from '../testing.ts'
import {nameIdPolicyIsMisbuilt} from './name-id-policy-is-misbuilt.ts'

const policy = (format: string | undefined, text?: string): Case =>
  withRequest({nameIdPolicy: {format, allowCreate: 'true', spNameQualifier: undefined, text}})

testRule(nameIdPolicyIsMisbuilt, {
  passes: {
    'a transient NameID': policy(nameIdFormat.transient),
    'no format': policy(undefined),
    'the format of an e-mail address, which belongs to SAML 1.1': policy('urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'),
    'a format that the two have agreed on': policy('https://federation.example/nameid/employee'),
    'white space in the element': policy(nameIdFormat.transient, '\n  '),
  },
  fails: {
    'the format as text': [policy(undefined, nameIdFormat.transient), 'text'],
    'the right name in the wrong version': [policy('urn:oasis:names:tc:SAML:1.1:nameid-format:transient'), 'unknown'],
    'a misspelt name': [policy('urn:oasis:names:tc:SAML:2.0:nameid-format:transitory'), 'unknown'],
    'the name alone': [policy('transient'), 'unknown'],
    'an empty format': [policy(''), 'empty'],
  },
  skips: {'a request without policy': sound.request},
})
