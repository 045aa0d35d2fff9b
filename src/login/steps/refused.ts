import type {Step} from './step.ts'

/** Somebody shows an error page. The journey ends there; its words are kept, for they are what the user sees. */
export const refused: Step = {
  kind: 'return',
  async take({page}) {
    const [heading = ''] = await page.locator('h1').allInnerTexts()
    const [text = ''] = await page.locator('#error-text').allInnerTexts()
    const host = new URL(page.url()).hostname
    return {notes: {heading}, outcome: {kind: 'refused', host, heading: heading.trim(), text: text.trim()}}
  },
}
