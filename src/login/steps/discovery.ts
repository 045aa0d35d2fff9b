import type {Step} from './step.ts'

/** The hub asks which organisation one belongs to. */
export const discovery: Step = {
  kind: 'discovery',
  async take({page, organisation}) {
    const choice = page.locator(`button[name="organisation"][value="${organisation}"]`)
    const chosen = (await choice.innerText()).trim()
    await choice.click({noWaitAfter: true})
    return {notes: {chosen}}
  },
}
