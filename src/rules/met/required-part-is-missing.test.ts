import type {EntityDescriptor, KeyDescriptor, SpRole} from '../../saml/model.ts'
import {binding} from '../../saml/names.ts'
import {issuer, service} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {requiredPartIsMissing} from './required-part-is-missing.ts'

const keys: readonly KeyDescriptor[] = [{use: 'signing', certificates: ['MIIB']}]
const idp = {...issuer.metadata.idp!, keys}
const sp = {...service.metadata.sp!, keys}
const described = (change: Partial<EntityDescriptor>): Case => ({
  subject: {entity: {...issuer.metadata, idp, ...change}, signingCertificates: [], readAt: new Date('2026-03-01T14:05:00Z')},
  facts: {},
})
const serviceWith = (change: Partial<SpRole>): Case => described({idp: undefined, sp: {...sp, ...change}})

testRule(requiredPartIsMissing, {
  passes: {
    'an issuer': described({}),
    'who only keeps attributes': described({idp: undefined, otherRoles: true}),
    'a service': serviceWith({}),
    'a hub, which is both': described({sp}),
    'a key without a use, which serves both': described({idp: {...idp, keys: [{use: undefined, certificates: ['MIIB']}]}}),
    'a service without key that does not sign': serviceWith({keys: [], authnRequestsSigned: undefined}),
  },
  fails: {
    'no role': [described({idp: undefined}), 'role'],
    'an issuer without address': [described({idp: {...idp, singleSignOn: []}}), 'login'],
    'a service without reply address': [serviceWith({assertionConsumers: []}), 'reply'],
    'a service that takes artifacts alone': [
      serviceWith({assertionConsumers: [{...sp.assertionConsumers[0]!, binding: binding.artifact}]}),
      'reply',
    ],
    'an issuer with a key for encryption alone': [described({idp: {...idp, keys: [{use: 'encryption', certificates: ['MIIB']}]}}), 'key'],
    'a service that signs, without key': [serviceWith({keys: []}), 'key'],
  },
})
