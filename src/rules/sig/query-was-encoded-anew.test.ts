import {algorithm} from '../../saml/names.ts'
import {sound, testRule, withRequestEvidence} from '../testing.ts'
import {queryWasEncodedAnew} from './query-was-encoded-anew.ts'

const stranger = {algorithm: algorithm.rsaSha256, state: 'unknown-signer'} as const

testRule(queryWasEncodedAnew, {
  passes: {
    'a query as it was signed': sound.request,
    'a query by a stranger, however it is encoded': withRequestEvidence({redirectSignature: stranger}),
  },
  fails: {'a query with its codes rewritten': [withRequestEvidence({redirectSignature: {...stranger, recoded: true}}), 'recoded']},
  skips: {'an unsigned request': withRequestEvidence({redirectSignature: undefined})},
})
