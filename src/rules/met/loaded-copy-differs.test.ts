import {withProbe} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {loadedCopyDiffers} from './loaded-copy-differs.ts'

const drift = {entityId: 'https://idp.example/saml', copy: 'hub.xml', old: 'AB12…34CD', current: '–'}

testRule(loadedCopyDiffers, {
  passes: {'a copy that says the same': withProbe()},
  fails: {
    'a new certificate, a new address and a new name': [
      withProbe({drift: [{...drift, kind: 'certificate'}, {...drift, kind: 'address'}, {...drift, kind: 'entity'}]}),
      'certificate',
      'address',
      'entity',
    ],
  },
})
