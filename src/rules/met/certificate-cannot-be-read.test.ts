import {soundRsa} from './test-certificates.ts'
import {signingKey, withIdp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {certificateCannotBeRead} from './certificate-cannot-be-read.ts'

const holding = (text: string) => withIdp({keys: [{...signingKey, certificates: [text]}]})

testRule(certificateCannotBeRead, {
  passes: {'a certificate': holding(soundRsa)},
  fails: {
    'a cut one': [holding(soundRsa.slice(0, 200)), 'broken'],
    'PEM lines': [holding(`-----BEGINCERTIFICATE-----${soundRsa}-----ENDCERTIFICATE-----`), 'framed'],
  },
  skips: {'a role without certificates': withIdp({keys: []})},
})
