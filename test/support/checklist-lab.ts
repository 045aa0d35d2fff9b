import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {type ChecklistFlags, performChecklist} from '../../commands/check-list/perform.ts'
import {startLab} from '../../lab/index.ts'
import type {Lab} from '../../lab/options.ts'
import {createHttpBrowser} from '../../lab/testing/http-browser.ts'
import {logIn} from '../../lab/testing/log-in.ts'
import {faults} from '../../mock-idp/faults/index.ts'
import type {RecordedMetadata, Recording} from '../../src/evidence/recording.ts'
import {exitOfChecklist} from '../../src/report/checklist/exit-of-checklist.ts'
import type {Check, CheckReport} from '../../src/report/checks.ts'
import {type Journey, publishedBy, recordingOf} from './recorded-login.ts'

/** What a checklist came to, as a reader sees it. */
export interface Came {
  readonly report: CheckReport
  readonly exit: number
  readonly checks: ReadonlyMap<string, Check>
  /** Codes that are told, with their verdicts: `ENT03 failed`. Consequences that a cause hides are not among them. */
  readonly told: readonly string[]
  /** Codes that failed or warned, and are hidden by a cause: `OPS21<ENT03`. */
  readonly hidden: readonly string[]
}

export interface ChecklistLab {
  readonly lab: Lab
  readonly folder: string
  readonly published: readonly RecordedMetadata[]
  login(app: 'local' | 'samsa', how?: LoginWish): Promise<Recording>
  /** The checklist of Göteborg in the phase of test, standing on that recording, on the day it was made. */
  judge(recording: Recording, change?: Partial<ChecklistFlags> & {readonly now?: Date}): Promise<Came>
  close(): Promise<void>
}

export interface LoginWish {
  readonly faults?: readonly string[]
  /** Milliseconds that the national IdP's clock is ahead. */
  readonly clock?: number
  readonly seen?: Journey['seen']
}

export async function openChecklistLab(): Promise<ChecklistLab> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-breaks-'))
  let clock = 0
  let count = 0
  const lab = await startLab({orderLifetime: 1, now: () => new Date(Date.now() + clock)})
  const published = await publishedBy(lab)

  async function login(key: 'local' | 'samsa', {faults: names = [], clock: ahead = 0, seen}: LoginWish = {}): Promise<Recording> {
    const app = lab.apps.find((one) => one.key === key)
    if (!app) throw new Error(`the lab has no ${key}`)
    clock = ahead
    lab.efos.setFaults(faults.filter(({name}) => names.includes(name)))
    const browser = createHttpBrowser()
    const page = await logIn(browser, lab, app)
    const recording = recordingOf({hops: browser.hops, page, metadata: published, seen, faults: names})
    return {...recording, scenario: {...recording.scenario, app: key}}
  }

  async function judge(recording: Recording, {now, ...change}: Partial<ChecklistFlags> & {readonly now?: Date} = {}): Promise<Came> {
    const run = path.join(folder, String((count += 1)))
    mkdirSync(run)
    writeFileSync(path.join(run, `${recording.scenario.app}.recording.json`), JSON.stringify(recording))
    const flags = {phase: 'test', env: 'lab', recording: [run], offline: true, 'sign-off': false, ...change} as const
    const setting = {version: '0.1.0', language: 'sv', now: now ?? new Date(recording.startedAt), json: true} as const
    return came((await performChecklist('goteborg', flags, setting)).report)
  }

  const close = async (): Promise<void> => {
    await lab.close()
    rmSync(folder, {recursive: true, force: true})
  }
  return {lab, folder, published, login, judge, close}
}

export function came(report: CheckReport): Came {
  const all = report.suites.flatMap(({checks}) => checks)
  const found = all.filter(({verdict}) => ['failed', 'warning', 'notice', 'crashed'].includes(verdict))
  return {
    report,
    exit: exitOfChecklist(report.suites, false),
    checks: new Map(all.map((check) => [check.code, check])),
    told: found.filter(({hiddenBy}) => hiddenBy === null).map(({code, verdict}) => `${code} ${verdict}`).sort(),
    hidden: found.filter(({hiddenBy}) => hiddenBy !== null).map(({code, hiddenBy}) => `${code}<${String(hiddenBy)}`).sort(),
  }
}

/** Items whose verdict is another than before, found wrong or hidden ones left out: `SIG01 passed>not-applicable`. */
export function otherChanges(before: Came, after: Came): readonly string[] {
  return [...new Set([...before.checks.keys(), ...after.checks.keys()])].flatMap((code) => {
    const [was, is] = [before.checks.get(code)?.verdict ?? 'none', after.checks.get(code)?.verdict ?? 'none']
    return was === is || ['failed', 'warning', 'notice'].includes(is) ? [] : [`${code} ${was}>${is}`]
  })
}

/** An item that has nothing to judge any more, or has got something, says nothing new of the connection. */
export const harmless = /^\w+ (passed>(not-applicable|no-evidence)|not-applicable>(passed|no-evidence))$/
