import {withInput} from '../readable-input.ts'
import {testRule} from '../testing.ts'
import {packedForAnotherBinding} from './packed-for-another-binding.ts'

testRule(packedForAnotherBinding, {
  passes: {
    'a compressed message in an address': withInput({carrier: 'url', packing: 'deflated'}),
    'an uncompressed message in a form': withInput({carrier: 'html', packing: 'plain'}),
  },
  fails: {
    'an uncompressed message in an address': [withInput({carrier: 'url', packing: 'plain'}), 'plain'],
    'a compressed message in a form': [withInput({carrier: 'html', packing: 'deflated'}), 'deflated'],
  },
  skips: {'a value alone, which may have come either way': withInput({packing: 'deflated'})},
})
