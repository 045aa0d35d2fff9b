import {answering, asking, refusedAfter} from '../recorded-request.ts'
import {exchange} from '../sound-recording.ts'
import {testRule} from '../testing.ts'
import {wrongMethodOrPath} from './wrong-method-or-path.ts'

testRule(wrongMethodOrPath, {
  passes: {
    'a request that is taken': refusedAfter(asking(), answering()),
    'a picture that is missing': refusedAfter(asking(), {...exchange('https://idp.example/logo.png', undefined), status: 404}),
    'a receiver that breaks down': refusedAfter({...asking(), status: 500}),
  },
  fails: {
    'a request to an address that is not there': [refusedAfter({...asking(), status: 404}), 'missing'],
    'a response to an address that takes no form': [refusedAfter(asking(), {...answering(), status: 405}), 'method'],
  },
  skips: {'a capture without messages': refusedAfter(exchange('https://idp.example/', undefined))},
})
