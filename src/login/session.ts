import path from 'node:path'
import type {BrowserContext} from 'playwright'
import type {Recording} from '../evidence/recording.ts'
import type {Language} from '../text.ts'
import type {Browser} from './browser.ts'
import {type JourneyOptions, login} from './journey.ts'
import {launchBrowser} from './launch.ts'
import {makeFolder} from './make-folder.ts'

export type TraceMode = 'on' | 'off' | 'retain-on-failure'

export interface SessionOptions {
  readonly browser: Browser
  readonly headed: boolean
  readonly language: Language
  readonly trace: TraceMode
}

/** One browser with one empty profile: no old cookies, so single sign-on cannot fool the first login. */
export interface LoginSession {
  login(options: JourneyOptions): Promise<Recording>
  /** Saves a screenshot of the page that the last login ended on, and the trace if wanted. Returns the files' names. */
  keep(folder: string, wanted: {readonly trace: boolean}): Promise<readonly string[]>
  close(): Promise<void>
}

export async function openSession(options: SessionOptions): Promise<LoginSession> {
  const browser = await launchBrowser(options.browser, {headed: options.headed})
  const context = await browser.newContext({locale: options.language === 'sv' ? 'sv-SE' : 'en-GB'})
  await startTrace(context, options.trace)
  return {
    login: (journey) => login(context, journey),
    keep: (folder, {trace}) => keepPictures(context, folder, trace),
    close: () => browser.close(),
  }
}

/** Pages are filmed only when the trace is wanted for sure: it costs, and what failed is in the snapshots too. */
export async function startTrace(context: BrowserContext, trace: TraceMode): Promise<void> {
  if (trace !== 'off') await context.tracing.start({screenshots: trace === 'on', snapshots: true})
}

async function keepPictures(context: BrowserContext, folder: string, trace: boolean): Promise<readonly string[]> {
  await makeFolder(folder)
  const files: string[] = []
  const page = context.pages().at(-1)
  const save = async (name: string, write: (file: string) => Promise<unknown>): Promise<void> => {
    // A page that hangs or is gone has no picture; the recording still tells.
    await write(path.join(folder, name)).then(() => files.push(name), () => undefined)
  }
  if (page) await save('last-page.png', (file) => page.screenshot({path: file, fullPage: true, timeout: 5_000}))
  if (trace) await save('trace.zip', (file) => context.tracing.stop({path: file}))
  return files
}
