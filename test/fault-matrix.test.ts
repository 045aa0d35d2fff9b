import {beforeAll, describe, expect, it} from 'vitest'
import {bend} from '../mock-idp/faults/define.ts'
import {faults} from '../mock-idp/faults/index.ts'
import type {Recording} from '../src/evidence/recording.ts'
import {judgeRecording} from '../src/rules/judge-recording.ts'
import {profiles} from '../src/checklist/profiles/index.ts'
import {type Stage, setStage} from './support/login-at-hub.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage()
})

/** Every lie is told by the mock's own machinery and judged from what the hub would have recorded. */
const shown = (recording: Recording, profile = profiles[0]): readonly string[] => [
  ...new Set(judgeRecording(recording, profile).findings.map(({result}) => result.rule.code)),
]

describe('the sound login', () => {
  it.each(profiles)('is found fault with by no rule of $name, at any level', (profile) => {
    expect(shown(stage.record(), profile)).toEqual([])
  })

  it('gives every rule on messages the evidence it needs, and crashes none', () => {
    const results = judgeRecording(stage.record()).messages.flatMap((message) => message.results)
    expect(results.length).toBeGreaterThan(40)
    expect(results.filter(({outcome}) => outcome === 'no-evidence' || outcome === 'crashed')).toEqual([])
  })
})

describe.each(faults)('$name', (fault) => {
  it(`is found by exactly ${fault.caughtBy.join(' and ')}`, () => {
    expect(shown(stage.record(fault))).toEqual(fault.caughtBy)
  })

  it('differs from the truth, at its own stage and no other', () => {
    const draft = stage.draft()
    const plan = {assertion: undefined, response: {key: stage.context.keys.genuine, choice: {signatureMethod: 'm', digestMethod: 'd'}}}
    const signed = '<saml:NameID Format="f">genuine</saml:NameID>'
    const bent = {
      user: bend('user', 'approves', [fault], stage.context) !== 'approves',
      draft: JSON.stringify(bend('draft', draft, [fault], stage.context)) !== JSON.stringify(draft),
      signing: JSON.stringify(bend('signing', plan, [fault], stage.context)) !== JSON.stringify(plan),
      signed: bend('signed', signed, [fault], stage.context) !== signed,
    }
    const stages = Object.entries(bent).filter(([, differs]) => differs)
    expect(stages.map(([name]) => name)).toEqual([fault.stage])
  })
})
