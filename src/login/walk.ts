import type {Page} from 'playwright'
import type {LoginOutcome} from '../evidence/recording.ts'
import {type PageKind, nextPage} from './page-kind.ts'
import type {StepLog} from './step-log.ts'
import {approval} from './steps/approval.ts'
import {discovery} from './steps/discovery.ts'
import {method} from './steps/method.ts'
import {refused} from './steps/refused.ts'
import {signedIn} from './steps/signed-in.ts'
import {start} from './steps/start.ts'
import type {Step, StepContext, Taken} from './steps/step.ts'

export interface Walk extends StepContext {
  readonly startUrl: string
  readonly log: StepLog
  /** Milliseconds for a page, and for the human on the phone. */
  readonly pageTimeoutMs: number
  readonly approveTimeoutMs: number
}

const stepFor: Readonly<Record<PageKind, Step>> = {
  start,
  discovery,
  method,
  approval,
  'signed-in': signedIn,
  error: refused,
}

/** More pages than any login has: a loop, then. */
const tooManyPages = 25

/** Takes page after page, each in the way of its kind, until somebody is logged in or it goes no further. */
export async function walk(options: Walk): Promise<LoginOutcome> {
  const {page, log} = options
  await page.goto(options.startUrl, {waitUntil: 'commit', timeout: options.pageTimeoutMs}).catch(() => undefined)
  for (let pages = 0; pages < tooManyPages; pages += 1) {
    const waitsForPhone = log.steps().at(-1)?.kind === 'approval'
    const patience = waitsForPhone ? options.approveTimeoutMs : options.pageTimeoutMs
    const kind = await nextPage(page, patience).catch(() => undefined)
    if (kind === undefined) return waitsForPhone ? notApproved : unclear(page, 'no known page came')

    const step: Step = stepFor[kind]
    const host = hostOf(page)
    const taken = await take(step, options)
    const state = taken.outcome === undefined || taken.outcome.kind === 'signed-in' ? 'done' : 'failed'
    log.add({kind: step.kind, host, state, notes: taken.notes})
    if (taken.outcome) return taken.outcome
  }
  return unclear(page, `more than ${String(tooManyPages)} pages`)
}

async function take(step: Step, context: StepContext): Promise<Taken> {
  try {
    return await step.take(context)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {notes: {}, outcome: unclear(context.page, `${step.kind}: ${reason.split('\n')[0] ?? ''}`)}
  }
}

const notApproved: LoginOutcome = {kind: 'not-approved', reason: 'timed-out'}

function unclear(page: Page, reason: string): LoginOutcome {
  return {kind: 'unclear', host: hostOf(page), reason}
}

function hostOf(page: Page): string {
  return URL.canParse(page.url()) ? new URL(page.url()).hostname : ''
}
