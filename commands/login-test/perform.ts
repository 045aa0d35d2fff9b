import path from 'node:path'
import {startLab} from '../../lab/index.ts'
import type {Lab} from '../../lab/options.ts'
import {vgefosError} from '../../src/errors.ts'
import type {Recording} from '../../src/evidence/recording.ts'
import {findBrowser, playwrightOwn} from '../../src/login/browser.ts'
import type {LoginApp, LoginEnvironment} from '../../src/login/environment.ts'
import {keepPassed} from '../../src/login/keep-passed.ts'
import {keepRecordings, prepareFolder} from '../../src/login/keep.ts'
import {humanPhone, mockPhone} from '../../src/login/phone.ts'
import {runName, runsFolder} from '../../src/login/runs-folder.ts'
import {type LoginSession, openSession} from '../../src/login/session.ts'
import type {KeptFiles, LoginReport} from '../../src/report/login-report.ts'
import {chooseFaults} from '../faults.ts'
import type {OnInterrupt} from '../interrupt.ts'
import {labEnvironment} from './lab-environment.ts'
import type {LoginPlan} from './plan.ts'
import {type ExaminedLogin, examine, loginReport} from './report.ts'
import type {Watcher} from './watch.ts'

/** Starts what the plan needs, logs in to each application in turn in one browser, and closes everything again. */
export async function perform(plan: LoginPlan, watcher: Watcher, onInterrupt: OnInterrupt): Promise<LoginReport> {
  const open: {close(): Promise<void>}[] = []
  const closeAll = async (): Promise<void> => {
    await Promise.allSettled(open.splice(0).map((one) => one.close()))
  }
  let isStopping = false
  const forget = onInterrupt(() => {
    isStopping = true
    return closeAll()
  })
  // What a browser says while it is being closed is no verdict: the process ends before this goes on.
  const unlessStopped = async <Value>(work: Promise<Value>): Promise<Value> => {
    await work.catch(() => undefined)
    return isStopping ? new Promise<never>(() => undefined) : work
  }
  try {
    const {flags} = plan
    if (flags.output !== undefined) await prepareFolder(path.resolve(flags.output))
    const browser = findBrowser({wanted: flags.browser, headed: plan.headed, playwrightOwn})
    const lab = plan.environment ? undefined : await unlessStopped(openLab(plan))
    if (lab) open.push(lab)
    const environment = plan.environment ?? labEnvironment(lab as Lab)
    const apps = chooseApps(environment, plan)
    const session = await unlessStopped(
      openSession({browser, headed: plan.headed, language: plan.textOptions.language, trace: flags.trace}),
    )
    open.push(session)

    const startedAt = new Date()
    const examined: ExaminedLogin[] = []
    for (const app of apps) {
      watcher.begins(environment.name, app.name)
      const recording = await unlessStopped(session.login(journeyTo(app, environment, plan, watcher)))
      const login = examine(recording, app, plan)
      examined.push(login)
      watcher.ends(login.reported)
    }
    const report = loginReport(plan, environment, startedAt, examined)
    return {...report, kept: await keep(plan, report, session, startedAt, examined.map(({recording}) => recording))}
  } finally {
    await closeAll()
    forget()
  }
}

function openLab({flags, textOptions}: LoginPlan): Promise<Lab> {
  return startLab({
    faults: chooseFaults(flags.fault),
    down: flags.down ?? [],
    language: textOptions.language,
    ...(flags.seed === undefined ? {} : {seed: flags.seed}),
  })
}

/** The applications asked for; else the one that the organisation's own people meet first. */
function chooseApps(environment: LoginEnvironment, {flags, organisation}: LoginPlan): readonly LoginApp[] {
  const known = environment.apps.map(({key}) => key).join(', ')
  // In the lab only Göteborg has an IdP of its own with a service behind it.
  const behindOwnIdp = environment.kind !== 'lab' || organisation.slug === 'goteborg'
  const byDefault = environment.apps.find(({key}) => behindOwnIdp || key === 'samsa') ?? environment.apps[0]
  const wanted = flags.app ?? (byDefault ? [byDefault.key] : [])
  return wanted.map((key) => {
    const app = environment.apps.find((one) => one.key === key)
    if (app && (key !== 'local' || behindOwnIdp)) return app
    throw vgefosError('E_UNKNOWN_NAME', {flag: '--app', given: key, known: behindOwnIdp ? known : 'samsa'})
  })
}

function journeyTo(app: LoginApp, environment: LoginEnvironment, plan: LoginPlan, watcher: Watcher) {
  const {flags, person} = plan
  return {
    environment,
    app,
    organisation: plan.organisation.slug,
    person: person?.key,
    faults: flags.fault ?? [],
    down: flags.down,
    approve: person && environment.phone ? mockPhone(environment.phone, person.key) : humanPhone,
    approveTimeoutMs: flags['approve-timeout'] * 1000,
    pageTimeoutMs: flags.timeout * 1000,
    tool: plan.tool,
    onStep: (step: Recording['steps'][number]) => { watcher.step(step) },
    onPhone: (shown: {serviceName: string; controlCode: string}) => { watcher.phone(shown, environment.phone?.pageUrl) },
  }
}

/** What is left on disk: everything when a folder was named, and when it did not go well. */
async function keep(
  {flags, organisation}: LoginPlan,
  report: LoginReport,
  session: LoginSession,
  startedAt: Date,
  recordings: readonly Recording[],
): Promise<KeptFiles | undefined> {
  const wentWell = report.verdict === 'passed'
  const isProvoked = flags.fault !== undefined || flags.down !== undefined
  // The people of the lab are made up, so their logins may be kept without asking.
  if (wentWell && report.environment.kind === 'lab' && !isProvoked) await keepPassed(runsFolder(), recordings)
  if (wentWell && flags.output === undefined && flags.trace !== 'on') return undefined
  const folder = path.resolve(flags.output ?? path.join(runsFolder(), runName(startedAt, organisation.slug)))
  const written = await keepRecordings(folder, recordings)
  const pictures = await session.keep(folder, {trace: flags.trace === 'on' || (flags.trace !== 'off' && !wentWell)})
  return {folder, files: [...written, ...pictures]}
}
