import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {startLab} from '../lab/index.ts'
import type {Lab} from '../lab/options.ts'
import {createHttpBrowser} from '../lab/testing/http-browser.ts'
import {faults} from '../mock-idp/faults/index.ts'
import {createSigningKey} from '../mock-idp/pki/signing-key.ts'
import type {RecordedMetadata, Recording} from '../src/evidence/recording.ts'
import {judgeRecording} from '../src/rules/judge-recording.ts'
import {rules} from '../src/rules/index.ts'
import {root} from './support/project.ts'
import {type Mishap, type Scene, ordinaryLogin} from './support/mishaps/mishap.ts'
import {mishapsOnTheWay} from './support/mishaps/on-the-way.ts'
import {receiverMishaps} from './support/mishaps/receivers.ts'
import {requestMishaps} from './support/mishaps/requests.ts'
import {publishedBy, recordingOf} from './support/recorded-login.ts'

const mishaps: readonly Mishap[] = [
  ...faults.map(({name, caughtBy}) => ({name, cause: caughtBy[0] ?? '', faults: [name]})),
  ...requestMishaps,
  ...receiverMishaps,
  ...mishapsOnTheWay,
]

/** Which logins tell of which cause. VGEFOS_LOGINS=write writes the page. */
function table(): string {
    const rows = rules.flatMap(({code, title}) => {
    const names = mishaps.filter(({cause}) => cause === code).map(({name}) => name)
    return names.length === 0 ? [] : [`| ${code} | ${title.en} | ${names.join('; ')} |`]
  })
  const head = ['| Cause | What is demanded | Logins that fail for it |', '| --- | --- | --- |']
  const intro = 'Each is made in the lab by `test/failing-logins.test.ts`, and its first finding must be the cause.'
  return `${['# Logins that fail with a known cause', intro, [...head, ...rows].join('\n')].join('\n\n')}\n`
}

it('stand in docs/failing-logins.md, each under a cause that has a rule', () => {
  const file = path.join(root, 'docs/failing-logins.md')
  if (process.env['VGEFOS_LOGINS'] === 'write') writeFileSync(file, table())
  expect(readFileSync(file, 'utf8')).toBe(table())
  expect(mishaps.filter(({cause}) => !rules.some(({code}) => code === cause))).toEqual([])
  expect(new Set(mishaps.map(({name}) => name)).size).toBe(mishaps.length)
})

describe('logins that fail with a known cause', () => {
  let lab: Lab
  let scene: Scene
  let published: readonly RecordedMetadata[]
  let clock = 0

  beforeAll(async () => {
    lab = await startLab({orderLifetime: 1, now: () => new Date(Date.now() + clock)})
    const samsa = lab.apps.find(({key}) => key === 'samsa')
    const hub = lab.parts.find(({role}) => role === 'hub')?.url
    if (!samsa || hub === undefined) throw new Error('the lab misses a part')
    published = await publishedBy(lab)
    scene = {lab, samsa, hub, stranger: await createSigningKey('MOCK stranger', {bits: 2048})}
  })
  afterAll(() => lab.close())

  async function record(mishap: Mishap): Promise<Recording> {
    const names = mishap.faults ?? []
    lab.efos.setFaults(faults.filter(({name}) => names.includes(name)))
    lab.setMishaps(mishap.mistakes?.(scene) ?? {})
    clock = mishap.clock ?? 0
    const browser = createHttpBrowser(mishap.inTheWay?.(scene))
    const page = await (mishap.play ?? ordinaryLogin)(browser, scene)
    const metadata = mishap.published?.(published, scene) ?? published
    return recordingOf({hops: browser.hops, page, metadata, seen: mishap.seen, faults: names})
  }

  it('do not fail when nothing is wrong, and then nothing is found', async () => {
    const recording = await record({name: 'nothing', cause: ''})
    expect(recording.outcome.kind).toBe('signed-in')
    expect(judgeRecording(recording).findings).toEqual([])
  })

  it('are told by their first finding, but for three of sixty', async () => {
    const told: {mishap: Mishap; outcome: string; found: readonly string[]}[] = []
    for (const mishap of mishaps) {
      const recording = await record(mishap)
      const found = judgeRecording(recording).findings.map(({result}) => result.rule.code)
      told.push({mishap, outcome: recording.outcome.kind, found: [...new Set(found)]})
    }
    const failing = told.filter(({outcome}) => outcome !== 'signed-in')
    const missed = failing.filter(({mishap, found}) => found[0] !== mishap.cause)
    const misses = missed.map(({mishap, found}) => `${mishap.name}: ${mishap.cause}, found ${found.join(' ') || 'nothing'}`)
    expect(failing.length).toBeGreaterThanOrEqual(60)
    expect(misses.length / failing.length, misses.join('\n')).toBeLessThanOrEqual(3 / 60)
  }, 300_000)
})
