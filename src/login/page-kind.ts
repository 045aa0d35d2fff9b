import type {Locator, Page} from 'playwright'

/** The kinds of page that a journey meets. Every page of the lab says its own kind. */
export type PageKind = 'start' | 'discovery' | 'method' | 'approval' | 'signed-in' | 'error'

const kinds: readonly string[] = ['start', 'discovery', 'method', 'approval', 'signed-in', 'error']
const seen = 'data-vgefos-seen'

/** Waits for a page that has not been handled yet, and marks it as seen. Throws Playwright's TimeoutError. */
export async function nextPage(page: Page, timeoutMs: number): Promise<PageKind> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const mark = freshMark(page)
    await mark.waitFor({state: 'attached', timeout: Math.max(1, deadline - Date.now())})
    const kind = await readAndMark(mark)
    if (kind !== undefined) return kind
  }
}

function freshMark(page: Page): Locator {
  return page.locator(`meta[name="vgefos-page"]:not([content="auto-submit"]):not([${seen}])`).first()
}

/** Nothing when the page was left while we looked, or is of a kind we do not handle. */
async function readAndMark(mark: Locator): Promise<PageKind | undefined> {
  try {
    const kind = await mark.evaluate(
      (meta, attribute) => {
        meta.setAttribute(attribute, '')
        return meta.getAttribute('content') ?? ''
      },
      seen,
      {timeout: 1_000},
    )
    return kinds.includes(kind) ? (kind as PageKind) : undefined
  } catch {
    return undefined
  }
}
