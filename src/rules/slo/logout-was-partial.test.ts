import {status} from '../../saml/names.ts'
import {soundResponse} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {logoutWasPartial} from './logout-was-partial.ts'

const answered = (code: string, subCode?: string): Case => ({
  subject: {
    ...soundResponse,
    message: {
      kind: 'LogoutResponse', id: '_answer', version: '2.0', issueInstant: '2026-03-01T14:05:10Z', destination: undefined,
      issuer: undefined, inResponseTo: '_logout', status: {code, subCode, message: undefined},
    },
  },
  facts: {},
})

testRule(logoutWasPartial, {
  passes: {'a whole logout': answered(status.success), 'a refused logout': answered(status.responder, status.requestDenied)},
  fails: {PartialLogout: [answered(status.success, status.partialLogout), 'partial']},
})
