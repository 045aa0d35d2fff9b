import type {SeenCookie, SeenHeaders} from '../../evidence/recording.ts'
import {answering, asking, refusedAfter} from '../recorded-request.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {cookieIsThrownAway} from './cookie-is-thrown-away.ts'

const insecure: SeenCookie = {name: 'state', sameSite: 'None', secure: false}
const after = (cookiesSet: readonly SeenCookie[], seen: SeenHeaders): Case =>
  refusedAfter({...exchange('https://sp.example/login', undefined), seen: {cookiesSet}}, asking(), {...answering(), seen})

testRule(cookieIsThrownAway, {
  passes: {
    'a secure cookie': after([{...insecure, secure: true}], {cookiesSent: []}),
    'a Lax cookie, which is another matter': after([{...insecure, sameSite: 'Lax'}], {cookiesSent: []}),
    'one that an older browser sent all the same': after([insecure], {cookiesSent: ['state']}),
  },
  fails: {'an insecure cookie that did not come back': [after([insecure], {cookiesSent: ['other']}), 'notSecure']},
  skips: {
    'a recorder that sees no cookies': after([insecure], {}),
    'a login without answer': {subject: soundRecording, facts: {}},
  },
})
