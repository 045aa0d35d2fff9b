import {setTimeout} from 'node:timers/promises'
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

const mostPages = 60
const patience = 250

/** Logs in as a person would, page by page, until a page that leads no further. */
export async function logIn(browser: HttpBrowser, lab: Lab, app: LabApp, who: Person = {}): Promise<VisitedPage> {
  const {person = 'anna-andersson', organisation = 'goteborg', phone = 'approves', path} = who
  const answered = new Set<string>()
  let page = await browser.visit(path === undefined ? app.startUrl : app.url + path)
  if (page.kind === 'start') page = await browser.click(page, 'login')
  for (let pages = 0; pages < mostPages; pages += 1) {
    if (page.kind === 'discovery') page = await browser.press(page, 'organisation', organisation)
    else if (page.kind === 'method') page = await browser.press(page, 'method', 'mobile-other-device')
    else if (page.kind === 'approval') {
      const order = /data-order="([^"]+)"/.exec(page.html)?.[1] ?? ''
      if (answered.has(order)) await setTimeout(patience)
      else await answerInPhone(lab, order, person, phone)
      answered.add(order)
      page = await browser.visit(page.url)
    } else return page
  }
  throw new Error(`the login goes round at ${page.url}`)
}

/** Does on the phone what the person would. What came of it shows in the browser. */
async function answerInPhone(lab: Lab, order: string, person: string, phone: 'approves' | 'cancels'): Promise<void> {
  const step = phone === 'approves' ? 'approve' : 'cancel'
  const body = JSON.stringify({person, pin: '123456'})
  const answer = await fetch(`${lab.efos.controlUrl}/orders/${order}/${step}`, {method: 'POST', body})
  await answer.body?.cancel()
}
