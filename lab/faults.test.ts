import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {faults} from '../mock-idp/faults/index.ts'
import type {Fault} from '../mock-idp/faults/define.ts'
import {startLab} from './index.ts'
import type {Lab} from './options.ts'
import {type VisitedPage, createHttpBrowser} from './testing/http-browser.ts'
import {logIn} from './testing/log-in.ts'

describe('in the lab', () => {
  let lab: Lab
  beforeAll(async () => {
    lab = await startLab({orderLifetime: 1})
  })
  afterAll(() => lab.close())

  async function logInUnder(lies: readonly Fault[]): Promise<VisitedPage> {
    lab.efos.setFaults(lies)
    return logIn(createHttpBrowser(), lab, lab.apps.find(({key}) => key === 'samsa')!)
  }

  const must = faults.filter(({receiver, stage}) => receiver === 'reject' && stage !== 'user')

  // The lies stand between two logins that succeed, so that it is known to be the lies that are refused.
  it('Anna gets in on the truth, before the lies', async () => {
    expect((await logInUnder([])).kind).toBe('signed-in')
  })

  it.each(must.map((fault) => [fault.name, fault] as const))('nobody gets in on a lie: %s', async (_name, fault) => {
    const page = await logInUnder([fault])
    expect(page.kind).toBe('error')
    expect([400, 403]).toContain(page.status)
    expect(page.html).toContain('id="error-text"')
  })

  it('Anna gets in on the truth, after the lies', async () => {
    expect((await logInUnder([])).kind).toBe('signed-in')
  })

  it('an order that nobody approves in time ends in the app, which says so', async () => {
    const page = await logInUnder(faults.filter(({name}) => name === 'nobody-approves'))
    expect(page).toMatchObject({kind: 'error', heading: 'Inloggningen misslyckades'})
    expect(page.html).toContain('Tiden gick ut')
  })
})
