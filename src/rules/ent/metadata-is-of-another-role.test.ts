import {issuer, service} from '../sound-evidence.ts'
import {sound, testRule, withRequest, withResponse} from '../testing.ts'
import {metadataIsOfAnotherRole} from './metadata-is-of-another-role.ts'

const asService = {...issuer, metadata: {...issuer.metadata, idp: undefined, sp: service.metadata.sp}}
const asIssuer = {...service, metadata: {...service.metadata, sp: undefined, idp: issuer.metadata.idp}}
const both = {...issuer, metadata: {...issuer.metadata, sp: service.metadata.sp}}

testRule(metadataIsOfAnotherRole, {
  passes: {
    'an issuer with metadata of an issuer': sound.response,
    'a service with metadata of a service': sound.request,
    'a hub that is both': withResponse({}, {sender: both}),
    'metadata without any role, which MET08 tells': withResponse({}, {sender: {...issuer, metadata: {...issuer.metadata, idp: undefined}}}),
  },
  fails: {
    'an issuer with metadata of a service': [withResponse({}, {sender: asService}), 'notIssuer'],
    'a service with metadata of an issuer': [withRequest({}, {sender: asIssuer}), 'notService'],
  },
  skips: {
    'a logout': {
      subject: {...(sound.response.subject as object), message: {kind: 'LogoutRequest'}} as never,
      facts: sound.response.facts,
    },
  },
})
