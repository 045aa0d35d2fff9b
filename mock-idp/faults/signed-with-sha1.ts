import {saml2int} from '../../src/requirement.ts'
import {algorithm} from '../../src/saml/names.ts'
import {changeSteps} from './change.ts'
import {defineFault} from './define.ts'

export const signedWithSha1 = defineFault({
  name: 'signed-with-sha1',
  number: 132,
  stage: 'signing',
  title: {sv: 'Signerat med SHA-1', en: 'Signed with SHA-1'},
  why: {
    sv: 'Signaturen är riktig, men gjord med SHA-1 som går att förfalska.',
    en: 'The signature is right, but made with SHA-1, which can be forged.',
  },
  breaks: saml2int('SDP-ALG01', 'MUST'),
  caughtBy: ['SIG07'],
  receiver: 'reject',
  bend: (plan) =>
    changeSteps(plan, () => ({choice: {signatureMethod: algorithm.rsaSha1, digestMethod: algorithm.sha1}})),
})
