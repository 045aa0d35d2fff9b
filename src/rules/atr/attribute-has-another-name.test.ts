import {attribute, names, service, soundAssertion, testPerson} from '../sound-evidence.ts'
import {sound, testRule, withAssertion, withResponse} from '../testing.ts'
import {attributeHasAnotherName} from './attribute-has-another-name.ts'

const [, ...withoutHsaId] = soundAssertion.attributes
const oid = 'urn:oid:1.2.752.29.6.2.1'
const both = [names.hsaId, 'http://sambi.se/attributes/1/surname']
const twoRequired = {
  receiver: {
    ...service,
    metadata: {
      ...service.metadata,
      sp: {...service.metadata.sp!, requestedAttributes: both.map((name) => ({name, friendlyName: undefined, isRequired: true}))},
    },
  },
}

testRule(attributeHasAnotherName, {
  passes: {
    'every required attribute under its own name': sound.response,
    'one that is missing altogether': withAssertion({attributes: withoutHsaId}),
    'another kind of value only': withAssertion({attributes: [attribute('http://sambi.se/attributes/1/mail', 'x')]}),
  },
  fails: {
    'the name of another vocabulary': [withAssertion({attributes: [attribute(oid, testPerson.hsaId)]}), 'renamed'],
    'a name in another case': [withAssertion({attributes: [attribute(names.hsaId.toUpperCase(), testPerson.hsaId)]}), 'renamed'],
    'one renamed and one missing': [
      withAssertion({attributes: [attribute(oid, testPerson.hsaId)]}, twoRequired),
      'renamed',
      'others',
    ],
  },
  skips: {'a response without assertion': withResponse({assertions: []})},
})
