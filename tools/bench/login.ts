import type {Browser, BrowserContext} from 'playwright'
import {startLab} from '../../lab/index.ts'
import type {Lab} from '../../lab/options.ts'
import {labEnvironment} from '../../commands/login-test/lab-environment.ts'
import {findBrowser} from '../../src/login/browser.ts'
import {login} from '../../src/login/journey.ts'
import {launchBrowser} from '../../src/login/launch.ts'
import {mockPhone} from '../../src/login/phone.ts'
import {startTrace} from '../../src/login/session.ts'
import {type BenchRow, median, slower} from './rows.ts'

const rounds = 15
const person = 'anna-andersson'

/** A login as `test-login` drives it, recorded and traced, in turn with a bare script that makes the same clicks. */
export async function benchLogin(): Promise<readonly BenchRow[]> {
  const lab = await startLab({})
  const browser = await launchBrowser(findBrowser({}), {headed: false})
  const ours: number[] = []
  const yardstick: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await timed(browser, (context) => bareLogin(context, lab))
    const vgefos = await timed(browser, async (context) => {
      await startTrace(context, 'retain-on-failure')
      return vgefosLogin(context, lab)
    })
    if (round === 0) continue
    yardstick.push(bare)
    ours.push(vgefos)
  }
  await browser.close()
  await lab.close()
  return [slower('test-login, one login / bare Playwright', median(ours), median(yardstick), 1.25)]
}

async function timed(browser: Browser, work: (context: BrowserContext) => Promise<string | undefined>): Promise<number> {
  const context = await browser.newContext({locale: 'sv-SE'})
  const began = performance.now()
  const name = await work(context)
  const took = performance.now() - began
  await context.close()
  if (name !== 'Anna Andersson') throw new Error(`the login ended with ${String(name)}`)
  return took
}

async function vgefosLogin(context: BrowserContext, lab: Lab): Promise<string | undefined> {
  const environment = labEnvironment(lab)
  const [app] = environment.apps
  if (!app || !environment.phone) throw new Error('the lab has no app')
  const {outcome} = await login(context, {
    environment,
    app,
    organisation: 'goteborg',
    person,
    faults: [],
    approve: mockPhone(environment.phone, person),
    approveTimeoutMs: 30_000,
    pageTimeoutMs: 30_000,
    tool: 'bench',
  })
  return outcome.kind === 'signed-in' ? outcome.identity.name : outcome.kind
}

async function bareLogin(context: BrowserContext, lab: Lab): Promise<string | undefined> {
  const page = await context.newPage()
  await page.goto(lab.apps[0]?.startUrl ?? '')
  await page.click('#login')
  await page.click('button[value="mobile-other-device"]')
  const order = (await page.locator('#approval').getAttribute('data-order')) ?? ''
  await fetch(`${lab.efos.controlUrl}/orders/${order}/approve`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({person, pin: '123456'}),
  })
  return (await page.locator('[data-claim="name"]').innerText()).trim()
}
