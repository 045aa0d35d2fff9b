import type {Step} from './step.ts'

/** The national IdP asks how one wants to identify oneself: Mobilt Efos on another device. */
export const method: Step = {
  kind: 'method',
  async take({page}) {
    const choice = page.locator('button[name="method"][value="mobile-other-device"]')
    const chosen = (await choice.innerText()).trim().split('\n')[0] ?? ''
    await choice.click({noWaitAfter: true})
    return {notes: {chosen}}
  },
}
