import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Browser} from 'playwright'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Recording} from '../evidence/recording.ts'
import {findBrowser} from './browser.ts'
import type {LoginApp} from './environment.ts'
import {type JourneyOptions, login} from './journey.ts'
import {launchBrowser} from './launch.ts'

/** Pages of no product, just the marks that the walk goes by. What a path shows is the test's own business. */
type Pages = Readonly<Record<string, string>>

const marked = (kind: string, body: string): string =>
  `<!doctype html><html lang="sv"><head><meta name="vgefos-page" content="${kind}"></head><body><h1>${kind}</h1>${body}</body></html>`

const startPage = marked('start', '<a id="login" href="/login">Logga in</a>')
const waiting = marked(
  'approval',
  '<p id="approval" data-order="o-1"><b id="service-name">Portalen</b> <b id="control-code">4 7 1</b></p>',
)
const inside = marked(
  'signed-in',
  `<p data-claim="name">Anna Andersson</p><p data-claim="hsaId">TSTNMT2120001355-1001</p><p data-claim="loa">loa3</p>
   <table><tr data-attribute="urn:name"><td>name</td><td data-value>Anna Andersson</td></tr></table>`,
)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser(findBrowser({}), {headed: false})
})
afterAll(() => browser.close())

/** A server of such pages, for as long as the work with it takes. */
async function serving<Result>(pages: Pages, work: (origin: string) => Promise<Result>): Promise<Result> {
  const server = createServer((request, answer) => {
    const page = pages[request.url?.split('?')[0] ?? '']
    answer.writeHead(page === undefined ? 404 : 200, {'content-type': 'text/html; charset=utf-8'}).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work(`http://app.localhost:${String((server.address() as AddressInfo).port)}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function loginIn(app: LoginApp, options: Partial<JourneyOptions> = {}): Promise<Recording> {
  const context = await browser.newContext()
  try {
    return await login(context, {
      environment: {name: 'lab', kind: 'lab', apps: [], metadataUrls: [], phone: undefined},
      app,
      organisation: 'goteborg',
      person: undefined,
      faults: [],
      approve: () => Promise.resolve(),
      approveTimeoutMs: 5_000,
      pageTimeoutMs: 5_000,
      tool: 'test',
      ...options,
    })
  } finally {
    await context.close()
  }
}

const loginAt = (pages: Pages, options: Partial<JourneyOptions> = {}): Promise<Recording> =>
  serving(pages, (origin) => loginIn({key: 'local', name: 'Portalen', startUrl: `${origin}/`}, options))

describe('login', () => {
  it('reads who is logged in from the page, not from the status', async () => {
    const {outcome, steps, exchanges} = await loginAt({'/': startPage, '/login': inside})
    expect(outcome).toEqual({
      kind: 'signed-in',
      identity: {
        name: 'Anna Andersson',
        hsaId: 'TSTNMT2120001355-1001',
        loa: 'loa3',
        attributes: {'urn:name': ['Anna Andersson']},
      },
    })
    expect(steps.map(({kind}) => kind)).toEqual(['open', 'signed-in'])
    expect(exchanges.map(({status}) => status)).toEqual([200, 200])
  })

  it('hands the order to the phone and remembers what the phone should show', async () => {
    const orders: string[] = []
    const approve = (order: string): Promise<void> => {
      orders.push(order)
      return Promise.resolve()
    }
    const {steps} = await loginAt({'/': startPage, '/login': waiting}, {approve, approveTimeoutMs: 200})
    expect(orders).toEqual(['o-1'])
    expect(steps.at(-1)?.notes).toEqual({serviceName: 'Portalen', controlCode: '4 7 1'})
  })

  it('says that nobody approved when the phone stays silent', async () => {
    const {outcome} = await loginAt({'/': startPage, '/login': waiting}, {approveTimeoutMs: 300})
    expect(outcome).toEqual({kind: 'not-approved', reason: 'timed-out'})
  })

  it('keeps the words of an error page', async () => {
    const refusal = marked('error', '<p id="error-text">Fel mottagare.</p>')
    const {outcome} = await loginAt({'/': startPage, '/login': refusal})
    expect(outcome).toEqual({kind: 'refused', host: 'app.localhost', heading: 'error', text: 'Fel mottagare.'})
  })

  it('says which host does not answer, without the query that holds the message', async () => {
    const away = marked('start', '<a id="login" href="http://hubb.localhost:1/sso?SAMLRequest=secret">Logga in</a>')
    const {outcome} = await loginAt({'/': away})
    expect(outcome).toMatchObject({kind: 'unreachable', host: 'hubb.localhost', url: 'http://hubb.localhost:1/sso'})
  })

  it('gives up on a page it does not know, and says where', async () => {
    const {outcome} = await loginAt({'/': startPage, '/login': '<h1>Något annat</h1>'}, {pageTimeoutMs: 400})
    expect(outcome).toMatchObject({kind: 'unclear', host: 'app.localhost'})
  })

  it('gives up on a login that goes round', async () => {
    const {outcome} = await loginAt({'/': startPage, '/login': startPage})
    expect(outcome).toMatchObject({kind: 'unclear', reason: 'more than 25 pages'})
  })

  it('passes through pages that post themselves on', async () => {
    const form = marked('auto-submit', '<form method="get" action="/in"></form><script>document.forms[0].submit()</script>')
    const {outcome, steps} = await loginAt({'/': startPage, '/login': form, '/in': inside})
    expect(outcome.kind).toBe('signed-in')
    expect(steps.map(({kind}) => kind)).toEqual(['open', 'signed-in'])
  })

  it('lets a human walk through an environment that is not ours, and knows the end by its address', async () => {
    const pages = {'/': '<script>location.href = "/home"</script>', '/home': '<p id="me">Anna Andersson</p>'}
    const {outcome} = await serving(pages, (origin) =>
      loginIn({key: 'own', name: 'Own', startUrl: `${origin}/`, signedIn: {urlPrefix: `${origin}/home`, name: '#me'}}),
    )
    expect(outcome).toMatchObject({kind: 'signed-in', identity: {name: 'Anna Andersson'}})
  })
})
