import {writeEntityDescriptor} from '../../saml/write-metadata.ts'
import {asking} from '../recorded-request.ts'
import {issuer, sso} from '../sound-evidence.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {loginPageWasBookmarked} from './login-page-was-bookmarked.ts'

const metadata = [{url: 'https://idp.example/metadata', xml: writeEntityDescriptor(issuer.metadata)}]
const after = (...exchanges: readonly ReturnType<typeof exchange>[]): Case => ({
  subject: {...soundRecording, metadata, exchanges},
  facts: {},
})

testRule(loginPageWasBookmarked, {
  passes: {
    'a fresh request by somebody whose start was not seen': after(asking({made: '2026-03-01T14:04:59Z'})),
    'a request that is exactly ten minutes old': after(asking({made: '2026-03-01T13:55:00Z'})),
    'an old request later on, which is another matter': after(exchange('https://sp.example/', undefined), asking({made: '2026-02-01T14:05:00Z'})),
    'a start at the service': after(exchange('https://sp.example/', undefined)),
  },
  fails: {
    'a request of last week': [after(asking({made: '2026-02-22T14:05:00Z'})), 'old'],
    'the login page without a request': [after(exchange(sso, undefined)), 'none'],
  },
  skips: {'a recording of nothing': after()},
})
