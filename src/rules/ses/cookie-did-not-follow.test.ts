import type {SeenCookie, SeenHeaders} from '../../evidence/recording.ts'
import {answering, asking, refusedAfter} from '../recorded-request.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {cookieDidNotFollow} from './cookie-did-not-follow.ts'

const lax: SeenCookie = {name: 'state', sameSite: 'Lax', secure: true}
const after = (cookiesSet: readonly SeenCookie[], seen: SeenHeaders): Case =>
  refusedAfter({...exchange('https://sp.example/login', undefined), seen: {cookiesSet}}, asking(), {...answering(), seen})

const start = {...exchange('https://sp.example/login', undefined), seen: {cookiesSet: [lax]}}
const answered = {...answering(), seen: {cookiesSent: []}}
const unclear = (...exchanges: readonly ReturnType<typeof exchange>[]): Case => ({
  subject: {...soundRecording, exchanges: [start, asking(), ...exchanges], outcome: {kind: 'unclear', host: '', reason: 'capture'}},
  facts: {},
})

testRule(cookieDidNotFollow, {
  passes: {
    'a cookie that came along': after([lax], {cookiesSent: ['state']}),
    'one of two that came along': after([lax, {...lax, name: 'language'}], {cookiesSent: ['state']}),
    'a service that sets no cookie': after([], {cookiesSent: []}),
    'a cookie for other sites that was lost, which is another matter': after([{...lax, sameSite: 'None'}], {cookiesSent: []}),
  },
  fails: {
    'a Lax cookie that stayed behind': [after([lax], {cookiesSent: []}), 'missing'],
    'a service that asked again': [unclear(answered, asking({id: '_2'})), 'missing'],
    'a cookie without SameSite, which is Lax': [after([{...lax, sameSite: undefined}], {cookiesSent: ['other']}), 'missing'],
  },
  skips: {
    'a capture that does not show how it ended': unclear(answered),
    'a recorder that sees no cookies': after([lax], {}),
    'a login that ended well': {
      subject: {...soundRecording, exchanges: [{...answering(), seen: {cookiesSent: []}}]},
      facts: {},
    },
  },
})
