import {request} from 'node:http'

/** What a page was when the browser came to rest on it. */
export interface Visit {
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

type Strings = Readonly<Record<string, string>>

/** A browser without a screen, for tests: cookies per host, redirects followed, every name is this machine. */
export interface Browser {
  get(url: string, headers?: Strings): Promise<Visit>
  post(url: string, fields: Strings, headers?: Strings): Promise<Visit>
}

export function createBrowser(): Browser {
  const jar = new Map<string, Map<string, string>>()

  const visit = async (method: string, url: string, body: string, headers: Strings): Promise<Visit> => {
    const {host, hostname} = new URL(url)
    const cookies = jar.get(hostname) ?? new Map<string, string>()
    jar.set(hostname, cookies)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await send(method, url, body, {host, ...(cookie && {cookie}), ...headers})
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const {location} = answer.headers
    const isRedirect = answer.status >= 300 && answer.status < 400
    return isRedirect && typeof location === 'string'
      ? visit('GET', new URL(location, url).href, '', headers)
      : answer
  }

  return {
    get: (url, headers = {}) => visit('GET', url, '', headers),
    post: (url, fields, headers = {}) =>
      visit('POST', url, new URLSearchParams(fields).toString(), {
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      }),
  }
}

/** What `<meta name="vgefos-page">` says. */
export function kindOf({body}: Visit): string | undefined {
  return /<meta name="vgefos-page" content="([^"]+)"/.exec(body)?.[1]
}

/** Value of a form field, character references undone. */
export function fieldOf({body}: Visit, name: string): string | undefined {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1]
  const characters: Strings = {'&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&'}
  return value?.replaceAll(/&(?:#39|quot|lt|gt|amp);/g, (reference) => characters[reference] ?? reference)
}

// fetch would look the name up; Node knows no *.localhost.
function send(method: string, url: string, body: string, headers: Strings): Promise<Visit> {
  const {port, pathname, search} = new URL(url)
  return new Promise((resolve, reject) => {
    const where = {host: '127.0.0.1', port, path: pathname + search, method, headers, agent: false}
    const asked = request(where, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        resolve({url, status: answer.statusCode ?? 0, headers: answer.headers, body: text})
      })
    })
    asked.on('error', reject)
    asked.end(method === 'GET' ? undefined : body)
  })
}
