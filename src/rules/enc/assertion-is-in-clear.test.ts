import type {EncryptionFact} from '../../evidence/encryption.ts'
import {service} from '../sound-evidence.ts'
import {sound, testRule, withEvidence, withResponse} from '../testing.ts'
import {assertionIsInClear} from './assertion-is-in-clear.ts'

const keys = [{use: 'encryption' as const, certificates: []}]
const receiver = {...service, metadata: {...service.metadata, sp: {...service.metadata.sp!, keys}}}
const opened: EncryptionFact = {on: 'EncryptedAssertion', cipher: undefined, keys: [], state: 'opened'}

testRule(assertionIsInClear, {
  passes: {'an assertion that was encrypted and has been opened': withEvidence({encryptions: [opened]}, {receiver})},
  fails: {'an assertion that anybody can read': [withResponse({}, {receiver}), 'clear']},
  skips: {
    'a receiver without encryption certificate': sound.response,
    'a response without assertion': withResponse({assertions: []}, {receiver}),
  },
})
