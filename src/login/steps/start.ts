import type {Step} from './step.ts'

/** The application's own page: follow its link to log in. */
export const start: Step = {
  kind: 'open',
  async take({page}) {
    await page.locator('#login').click({noWaitAfter: true})
    return {notes: {}}
  },
}
