import {answering, asking, refusedAfter} from '../recorded-request.ts'
import {soundRecording} from '../sound-recording.ts'
import {testRule} from '../testing.ts'
import {twoLoginsAtOnce} from './two-logins-at-once.ts'

testRule(twoLoginsAtOnce, {
  passes: {
    'one request and its answer': refusedAfter(asking(), answering()),
    'two logins, one after the other': refusedAfter(asking(), answering(), asking({id: '_2'}), answering({id: '_2'})),
    'the answer to the latest of two': refusedAfter(asking(), asking({id: '_2'}), answering({id: '_2'})),
    'two services that ask': refusedAfter(asking(), asking({id: '_2', issuer: 'https://hub.example/saml'}), answering()),
    'an answer that was sent again later': refusedAfter(asking(), answering(), asking({id: '_2'}), answering()),
  },
  fails: {'the answer to the first of two': [refusedAfter(asking(), asking({id: '_2'}), answering()), 'crossed']},
  skips: {
    'a login that ended well': {subject: soundRecording, facts: {}},
    'a login without answer': refusedAfter(asking(), asking({id: '_2'})),
  },
})
