import type {Lab, LabApp} from '../options.ts'
import type {HttpBrowser, VisitedPage} from './http-browser.ts'

/** How a person goes about it. */
export interface Person {
  readonly person?: string
  readonly organisation?: string
  /** What happens in the phone. */
  readonly phone?: 'approves' | 'cancels'
  /** Where the app starts; `/login?forceAuthn=true` asks for a new authentication. */
  readonly path?: string
}

const mostPages = 10

/** Logs in as a person would, page by page, until a page that leads no further. */
export async function logIn(browser: HttpBrowser, lab: Lab, app: LabApp, who: Person = {}): Promise<VisitedPage> {
  const {person = 'anna-andersson', organisation = 'goteborg', phone = 'approves', path} = who
  let page = path === undefined ? await browser.click(await browser.visit(app.startUrl), 'login') : await browser.visit(app.url + path)
  for (let pages = 0; pages < mostPages; pages += 1) {
    if (page.kind === 'discovery') page = await browser.press(page, 'organisation', organisation)
    else if (page.kind === 'method') page = await browser.press(page, 'method', 'mobile-other-device')
    else if (page.kind === 'approval') page = await answerInPhone(browser, lab, page, {person, phone})
    else return page
  }
  throw new Error(`the login goes round at ${page.url}`)
}

/** Does on the phone what the person would, and lets the page find out. */
async function answerInPhone(
  browser: HttpBrowser,
  lab: Lab,
  page: VisitedPage,
  {person, phone}: {person: string; phone: 'approves' | 'cancels'},
): Promise<VisitedPage> {
  const order = /data-order="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const step = phone === 'approves' ? 'approve' : 'cancel'
  const answer = await fetch(`${lab.efos.controlUrl}/orders/${order}/${step}`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({person, pin: '123456'}),
  })
  await answer.body?.cancel()
  return browser.visit(page.url)
}
