import type {LoginOutcome, RecordedExchange, RecordedStep, Recording} from '../evidence/recording.ts'

export const signedIn: LoginOutcome = {
  kind: 'signed-in',
  identity: {name: undefined, hsaId: undefined, loa: undefined, attributes: {}},
}

/** A login that ended well, without any messages in it. Tests change one thing. */
export const soundRecording: Recording = {
  schema: 'vgefos.recording/1',
  tool: 'vgefos test',
  startedAt: '2026-03-01T14:05:00.000Z',
  durationMs: 12_000,
  environment: {name: 'lab', kind: 'lab'},
  scenario: {organisation: 'goteborgs-kommun', app: 'local', person: undefined, faults: []},
  steps: [step('approval', 'done', 3000), step('signed-in', 'done', 200)],
  exchanges: [],
  metadata: [],
  outcome: signedIn,
}

export function step(kind: RecordedStep['kind'], state: RecordedStep['state'], durationMs: number): RecordedStep {
  return {kind, state, durationMs, host: 'efos.localhost', startedMs: 0, notes: {}}
}

/** A navigation that carries the message, deflated for a redirect by whoever calls. */
export function exchange(url: string, saml: RecordedExchange['saml'], atMs = 0): RecordedExchange {
  return {atMs, durationMs: 10, method: saml?.binding === 'post' ? 'POST' : 'GET', url, status: 200, failure: undefined, saml}
}
