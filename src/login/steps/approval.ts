import type {Step} from './step.ts'

/** The IdP waits for the phone. Compare the service's name and the control code, then approve there. */
export const approval: Step = {
  kind: 'approval',
  async take({page, approve, waitingForPhone}) {
    const panel = page.locator('#approval')
    const order = (await panel.getAttribute('data-order')) ?? ''
    const serviceName = (await page.locator('#service-name').innerText()).trim()
    const controlCode = (await page.locator('#control-code').innerText()).trim()
    waitingForPhone({serviceName, controlCode})
    await approve(order)
    return {notes: {serviceName, controlCode}}
  },
}
