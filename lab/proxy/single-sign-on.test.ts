import {describe, expect, it} from 'vitest'
import {soundDraft} from '../../mock-idp/draft.ts'
import type {AuthnStatement} from '../../src/saml/model.ts'
import {loa} from '../../src/saml/names.ts'
import {readMetadata} from '../entities.ts'
import type {ServiceRequest} from './check-request.ts'
import {type ProxyLogin, levelOfReuse} from './single-sign-on.ts'

const levels = {[loa.sambi2]: loa.sambi2, [loa.sambi3]: loa.sambi3}
const now = new Date('2030-01-01T12:00:00Z')

function request(more: Partial<ServiceRequest> = {}): ServiceRequest {
  const service = readMetadata('<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://sp"/>')
  const whims = {forceAuthn: false, isPassive: false, requesterIds: [], proxyCount: undefined, relayState: undefined}
  return {id: '_1', service, acsUrl: 'http://sp/acs', levels: [loa.sambi3], ...whims, ...more}
}

function login(more: Partial<AuthnStatement> = {}): ProxyLogin {
  const question = {id: '_1', issuer: 'https://sp', acsUrl: 'http://sp/acs'}
  const made = {levelOfAssurance: loa.sambi3, attributes: [], authnInstant: now, sessionIndex: '1'}
  const [assertion] = soundDraft(question, made, {entityId: 'https://idp', now}).assertions
  const authnStatements = assertion!.authnStatements.map((statement) => ({...statement, ...more}))
  return {assertion: {...assertion!, authnStatements}}
}

describe('an earlier login', () => {
  it('answers a request for its level, and one for any', () => {
    expect(levelOfReuse(login(), request(), levels, now)).toBe(loa.sambi3)
    expect(levelOfReuse(login(), request({levels: []}), levels, now)).toBe(loa.sambi3)
  })

  it.each([
    ['there is none', undefined, request()],
    ['a new authentication is demanded', login(), request({forceAuthn: true})],
    ['another level is', login(), request({levels: [loa.sambi2]})],
    ['the person authenticated an hour ago', login({authnInstant: '2030-01-01T11:00:00Z'}), request()],
    ['the IdP said that it ends now', login({sessionNotOnOrAfter: '2030-01-01T12:00:00Z'}), request()],
  ])('does not answer when %s', (_when, earlier, asked) => {
    expect(levelOfReuse(earlier, asked, levels, now)).toBeUndefined()
  })
})
