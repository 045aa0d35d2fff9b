import {expect, it} from 'vitest'
import {seenHeaders} from './seen-headers.ts'

const header = (line: string) => {
  const [name = '', value = ''] = line.split(': ')
  return {name, value}
}
const seen = (sent: readonly string[], answered: readonly string[]) => seenHeaders(sent.map(header), answered.map(header))

it('keeps the names of cookies, and never a value', () => {
  const headers = seen(
    ['Cookie: session=s3cret; lang=sv'],
    ['Set-Cookie: state=s3cret; Path=/; Secure; SameSite=None', 'set-cookie: theme=s3cret'],
  )
  expect(headers).toMatchObject({
    cookiesSent: ['session', 'lang'],
    cookieBytes: 23,
    cookiesSet: [
      {name: 'state', sameSite: 'None', secure: true},
      {name: 'theme', sameSite: undefined, secure: false},
    ],
  })
  expect(JSON.stringify(headers)).not.toContain('s3cret')
})

it('parts two Set-Cookie that were put into one header, a line each', () => {
  expect(seen([], ['Set-Cookie: a=1; Secure\nb=2; SameSite=Lax']).cookiesSet?.map(({name}) => name)).toEqual(['a', 'b'])
})

it('knows the clock, the server, the frame and who may frame it', () => {
  expect(seen(['Sec-Fetch-Dest: iframe'], ['Date: Sun, 01 Mar 2026 14:05:00 GMT', 'X-Served-By: web-1'])).toMatchObject({
    date: 'Sun, 01 Mar 2026 14:05:00 GMT',
    servedBy: 'web-1',
    destination: 'iframe',
    framing: undefined,
  })
  expect(seen([], ['X-Frame-Options: DENY']).framing).toBe('DENY')
  expect(seen([], ["Content-Security-Policy: default-src 'self'; frame-ancestors 'none'"]).framing).toBe("frame-ancestors 'none'")
})

it('says that no cookie was sent when none was', () => {
  expect(seen([], [])).toMatchObject({cookiesSent: [], cookiesSet: [], cookieBytes: 0})
})
