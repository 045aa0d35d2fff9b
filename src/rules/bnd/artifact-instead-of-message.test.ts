import {withInput, withProblem} from '../readable-input.ts'
import {testRule} from '../testing.ts'
import {artifactInsteadOfMessage} from './artifact-instead-of-message.ts'

const artifact = {bytes: 44, typeCode: 4, endpointIndex: 0, sourceId: 'c878f3fd685c83eb03a3b0e1daa10de1a1c0b0b0', issuer: undefined}

testRule(artifactInsteadOfMessage, {
  passes: {'a message': withInput()},
  fails: {
    'a reference to a message': [withProblem({kind: 'artifact', artifact}), 'unknown'],
    'a reference by a party that we know': [withProblem({kind: 'artifact', artifact: {...artifact, issuer: 'https://idp.example'}}), 'known'],
    'a reference of the wrong length': [withProblem({kind: 'artifact', artifact: {...artifact, bytes: 40, sourceId: undefined}}), 'misbuilt'],
  },
})
