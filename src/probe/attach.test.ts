import {describe, expect, it} from 'vitest'
import type {AskedAddress, Drift, ProbeEvidence} from '../evidence/probe.ts'
import {withDocuments, withDrift} from './attach.ts'

const asked = (url: string, entityId: string | null): AskedAddress => ({
  url,
  method: 'HEAD',
  uses: [{kind: 'login', entityId, role: 'idp', service: 'SingleSignOnService', binding: 'HTTP-Redirect'}],
  answer: null,
  stopped: null,
})

const probe = (host: string, entityId: string | null): ProbeEvidence => ({
  host,
  isSecure: true,
  lookedAt: new Date('2026-03-01T12:00:00Z'),
  addresses: [],
  proxy: null,
  connectMs: null,
  clockAheadMs: null,
  stopped: null,
  asked: [asked(`https://${host}/sso`, entityId)],
  documents: [],
})

const probes = [probe('a.example', 'https://a.example/saml'), probe('b.example:8443', 'https://b.example/saml')]

describe('what was fetched', () => {
  it('belongs to the server that was asked for it, at that very port', () => {
    const seen = {url: 'https://elsewhere.example/metadata', contentType: null, failure: 'HTTP_404'}
    const at = (from: string) => withDocuments(probes, [{from, seen}]).map(({documents}) => documents)
    expect(at('https://b.example:8443/metadata')).toEqual([[], [seen]])
    expect(at('https://b.example/metadata')).toEqual([[], []])
  })
})

describe('a difference', () => {
  const drift = (entityId: string): Drift => ({entityId, kind: 'address', copy: 'copy.xml', old: 'x', current: 'y'})

  it('belongs to the first server that the entity names', () => {
    const found = drift('https://b.example/saml')
    expect(withDrift(probes, [found]).map((one) => one.drift)).toEqual([[], [found]])
  })

  it('belongs to the first server when the entity names none', () => {
    const found = drift('https://c.example/saml')
    expect(withDrift(probes, [found]).map((one) => one.drift)).toEqual([[found], undefined])
  })

  it('that is not there is told by the first server', () => {
    expect(withDrift(probes, []).map((one) => one.drift)).toEqual([[], undefined])
  })
})
