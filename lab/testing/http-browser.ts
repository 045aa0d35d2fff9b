import {type IncomingMessage, request as httpRequest} from 'node:http'
import {type Form, formsOf, linkOf, unescapeHtml} from './forms.ts'

type Fields = Readonly<Record<string, string>>

/** A page that a browser has come to. */
export interface VisitedPage {
  readonly url: string
  readonly status: number
  readonly html: string
  /** What the page says of itself in `meta[name=vgefos-page]`. */
  readonly kind: string | undefined
  readonly heading: string
}

/** One request that was made on the way, in order. */
export interface Hop {
  readonly method: string
  readonly url: string
  readonly status: number
  /** Fields of the form that was posted, or of the query. */
  readonly fields: Fields
  /** Milliseconds since 1970. */
  readonly at: number
  readonly cookiesSent: readonly string[]
  /** Set-Cookie lines of the answer. */
  readonly cookiesSet: readonly string[]
  readonly date: string | undefined
}

/** A request as it is about to be made. */
export interface Outgoing {
  readonly method: string
  readonly url: string
  readonly fields: Fields | undefined
}

/** What stands in the way of a browser: it may change what is sent, or what a server says to remember. */
export interface InTheWay {
  readonly request?: (outgoing: Outgoing) => Outgoing | Promise<Outgoing>
  readonly cookie?: (line: string, host: string) => string
}

/**
 * A browser without a screen: cookies with SameSite, redirects, and forms that submit themselves. Finds *.localhost on
 * 127.0.0.1, as browsers do and Node does not.
 */
export interface HttpBrowser {
  readonly hops: readonly Hop[]
  visit(url: string): Promise<VisitedPage>
  /** Follows the link with that id. */
  click(page: VisitedPage, id: string): Promise<VisitedPage>
  /** Submits the form that has the button. */
  press(page: VisitedPage, name: string, value: string): Promise<VisitedPage>
  post(url: string, fields: Fields, from?: string): Promise<VisitedPage>
  /** When true (the default) self-submitting forms are sent on; otherwise the browser stops at them. */
  autoSubmit: boolean
}

interface Cookie {
  readonly value: string
  readonly crossSite: boolean
}

/** Browsers give up a loop too. */
const mostHops = 80

export function createHttpBrowser(inTheWay: InTheWay = {}): HttpBrowser {
  const jars = new Map<string, Map<string, Cookie>>()
  const hops: Hop[] = []

  async function go(asked: string, wanted: string, given?: Fields, from?: string): Promise<VisitedPage> {
    const outgoing = {method: asked, url: wanted, fields: given}
    const {method, url, fields} = (await inTheWay.request?.(outgoing)) ?? outgoing
    const at = Date.now()
    const target = new URL(url)
    const crossSite = method === 'POST' && from !== undefined && new URL(from).hostname !== target.hostname
    const jar = jars.get(target.hostname) ?? new Map<string, Cookie>()
    jars.set(target.hostname, jar)
    const sent = [...jar].filter(([, cookie]) => cookie.crossSite || !crossSite)
    const cookies = sent.map(([name, {value}]) => `${name}=${value}`).join('; ')

    const body = fields && new URLSearchParams(fields).toString()
    const answer = await send(method, target, cookies, body)
    const cookiesSet = answer.cookies.map((line) => inTheWay.cookie?.(line, target.hostname) ?? line)
    const {status, date} = answer
    const told = fields ?? Object.fromEntries(target.searchParams)
    hops.push({method, url, status, fields: told, at, cookiesSent: sent.map(([name]) => name), cookiesSet, date})
    if (hops.length > mostHops) return pageOf(url, 0, '')
    for (const line of cookiesSet) remember(jar, line)

    if (answer.location !== undefined) return go('GET', new URL(answer.location, url).href)
    const page = pageOf(url, answer.status, answer.html)
    const [form] = formsOf(page.html)
    if (page.kind !== 'auto-submit' || !form || !browser.autoSubmit) return page
    return submit(page, form)
  }

  function submit(page: VisitedPage, form: Form, more: Fields = {}): Promise<VisitedPage> {
    const action = new URL(form.action ?? page.url, page.url)
    const fields = {...form.fields, ...more}
    if (form.method === 'POST') return go('POST', action.href, fields, page.url)
    action.search = new URLSearchParams(fields).toString()
    return go('GET', action.href)
  }

  const browser: HttpBrowser = {
    hops,
    autoSubmit: true,
    visit: (url) => go('GET', url),
    click: (page, id) => go('GET', new URL(linkOf(page.html, id), page.url).href),
    press: (page, name, value) => {
      const isPressed = (one: {name: string; value: string}): boolean => one.name === name && one.value === value
      const form = formsOf(page.html).find(({buttons}) => buttons.some(isPressed))
      if (!form) throw new Error(`${page.url} (${page.heading}) has no button ${name}=${value}`)
      return submit(page, form, {[name]: value})
    },
    post: (url, fields, from) => go('POST', url, fields, from),
  }
  return browser
}

interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly cookies: readonly string[]
  readonly date: string | undefined
  readonly html: string
}

function send(method: string, url: URL, cookie: string, body: string | undefined): Promise<Answer> {
  const type = {'content-type': 'application/x-www-form-urlencoded'}
  const form = body === undefined ? {} : {...type, 'content-length': Buffer.byteLength(body)}
  const headers = {host: url.host, accept: 'text/html', ...(cookie !== '' && {cookie}), ...form}
  const where = {host: '127.0.0.1', port: url.port, path: url.pathname + url.search}
  return new Promise((resolve, reject) => {
    const sent = httpRequest({...where, method, headers}, (message) => {
      collect(message).then(resolve, reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function collect(message: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return {
    status: message.statusCode ?? 0,
    location: message.headers.location,
    cookies: message.headers['set-cookie'] ?? [],
    date: message.headers.date,
    html: Buffer.concat(chunks).toString('utf8'),
  }
}

function remember(jar: Map<string, Cookie>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
  const at = pair.indexOf('=')
  const crossSite = attributes.some((attribute) => /^samesite=none$/i.test(attribute))
  // Browsers throw away a cookie for other sites that is not Secure.
  if (crossSite && !attributes.some((attribute) => /^secure$/i.test(attribute))) return
  if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) jar.delete(pair.slice(0, at))
  else jar.set(pair.slice(0, at), {value: pair.slice(at + 1), crossSite})
}

function pageOf(url: string, status: number, html: string): VisitedPage {
  const kind = /<meta name="vgefos-page" content="([^"]*)"/.exec(html)?.[1]
  const heading = unescapeHtml((/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>/g, '')).trim()
  return {url, status, html, kind, heading}
}
