import type {BrowserContext, Page} from 'playwright'
import type {LoginOutcome, RecordedExchange, RecordedStep, Recording} from '../evidence/recording.ts'
import type {LoginApp, LoginEnvironment} from './environment.ts'
import {fetchMetadata} from './fetch-metadata.ts'
import {walkWithHuman} from './human-walk.ts'
import type {Approve} from './phone.ts'
import {record} from './recorder.ts'
import {type StepLog, stepLog} from './step-log.ts'
import type {PhoneShows} from './steps/step.ts'
import {walk} from './walk.ts'

export interface JourneyOptions {
  readonly environment: LoginEnvironment
  readonly app: LoginApp
  /** Slug of the organisation. */
  readonly organisation: string
  readonly person: string | undefined
  readonly faults: readonly string[]
  /** Roles of the lab that are switched off. */
  readonly down?: readonly string[] | undefined
  readonly approve: Approve
  /** How long a human may take on the phone. Milliseconds. */
  readonly approveTimeoutMs: number
  /** How long any other page may take. Milliseconds. */
  readonly pageTimeoutMs: number
  readonly tool: string
  readonly onStep?: (step: RecordedStep) => void
  readonly onPhone?: (shown: PhoneShows) => void
}

/** Logs in once and writes down what happened. Gathers, never judges; what it meets is an outcome, not an error. */
export async function login(context: BrowserContext, options: JourneyOptions): Promise<Recording> {
  const {environment, app} = options
  const startedAt = Date.now()
  const page = await context.newPage()
  const recorder = record(page, startedAt)
  const log = stepLog(startedAt, options.onStep)
  const metadata = fetchMetadata(environment.metadataUrls)
  const outcome = await Promise.race([travel(page, options, log), recorder.unanswered.then(unreachable)])
  await recorder.settled()
  recorder.stop()

  return {
    schema: 'vgefos.recording/1',
    tool: options.tool,
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Date.now() - startedAt,
    environment: {name: environment.name, kind: environment.kind},
    scenario: {organisation: options.organisation, app: app.key, person: options.person, faults: options.faults, ...(options.down && {down: options.down})},
    steps: log.steps(),
    exchanges: recorder.exchanges(),
    metadata: await metadata,
    outcome,
  }
}

async function travel(page: Page, options: JourneyOptions, log: StepLog): Promise<LoginOutcome> {
  const {app, approveTimeoutMs, pageTimeoutMs} = options
  if (app.signedIn) return walkWithHuman({page, app, signedIn: app.signedIn, timeoutMs: approveTimeoutMs, log})
  return walk({
    page,
    log,
    startUrl: app.startUrl,
    organisation: options.organisation,
    approve: options.approve,
    waitingForPhone: (shown) => options.onPhone?.(shown),
    approveTimeoutMs,
    pageTimeoutMs,
  })
}

function unreachable(exchange: RecordedExchange): LoginOutcome {
  const {hostname, origin, pathname} = new URL(exchange.url)
  return {kind: 'unreachable', host: hostname, url: `${origin}${pathname}`, reason: exchange.failure ?? ''}
}
