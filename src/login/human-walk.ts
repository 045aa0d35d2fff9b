import type {Page} from 'playwright'
import type {LoginOutcome} from '../evidence/recording.ts'
import type {LoginApp, SignedInPage} from './environment.ts'
import type {StepLog} from './step-log.ts'

export interface HumanWalk {
  readonly page: Page
  readonly app: LoginApp
  readonly signedIn: SignedInPage
  /** How long the human may take for all of it. Milliseconds. */
  readonly timeoutMs: number
  readonly log: StepLog
}

/**
 * A real environment: its pages are not ours to know, so a human clicks in the window and we record, until the
 * address is one that only somebody who is logged in gets to see.
 */
export async function walkWithHuman({page, app, signedIn, timeoutMs, log}: HumanWalk): Promise<LoginOutcome> {
  await page.goto(app.startUrl, {waitUntil: 'commit', timeout: timeoutMs}).catch(() => undefined)
  log.add({kind: 'open', host: new URL(app.startUrl).hostname, state: 'done', notes: {}})
  try {
    await page.waitForURL((url) => url.href.startsWith(signedIn.urlPrefix), {timeout: timeoutMs})
  } catch {
    return {kind: 'not-approved', reason: 'timed-out'}
  }
  log.add({kind: 'signed-in', host: new URL(page.url()).hostname, state: 'done', notes: {}})
  const read = async (selector: string | undefined): Promise<string | undefined> =>
    selector === undefined ? undefined : (await page.locator(selector).allInnerTexts())[0]?.trim()
  const identity = {name: await read(signedIn.name), hsaId: await read(signedIn.hsaId), loa: undefined, attributes: {}}
  return {kind: 'signed-in', identity}
}
