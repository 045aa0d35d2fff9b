import type {Page} from 'playwright'
import type {SignedInIdentity} from '../../evidence/recording.ts'
import type {Step} from './step.ts'

/** The application says who is logged in. That, and not an HTTP status, is what a login came to. */
export const signedIn: Step = {
  kind: 'signed-in',
  async take({page}) {
    return {notes: {}, outcome: {kind: 'signed-in', identity: await readIdentity(page)}}
  },
}

async function readIdentity(page: Page): Promise<SignedInIdentity> {
  return {
    name: await claim(page, 'name'),
    hsaId: await claim(page, 'hsaId'),
    loa: await claim(page, 'loa'),
    attributes: await readAttributes(page),
  }
}

async function claim(page: Page, name: string): Promise<string | undefined> {
  const [text] = await page.locator(`[data-claim="${name}"]`).allInnerTexts()
  return text?.trim()
}

async function readAttributes(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await page.locator('tr[data-attribute]').all()
  const read = rows.map(async (row) => {
    const name = (await row.getAttribute('data-attribute')) ?? ''
    return [name, await row.locator('[data-value]').allInnerTexts()] as const
  })
  return Object.fromEntries(await Promise.all(read))
}
