import {randomBytes} from 'node:crypto'
import {readFileSync, readdirSync} from 'node:fs'
import {deflateRawSync, gzipSync, inflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {capture} from '../capture/capture.ts'
import {sampleXml} from '../capture/sample-response.ts'
import {check, redactCase} from '../redact/redact.ts'
import {judgeCapture, shownFailures} from './decoded.ts'
import {compareVerdicts} from './redact-verdicts.ts'

type Redacted = ReturnType<typeof redactCase>[number]

const options = {key: Buffer.alloc(32, 7), stable: false, compare: compareVerdicts([])}
const run = (bytes: Buffer): Redacted => redactCase([{bytes, name: 'file'}], options)[0]!
const redactedText = (text: string): string => run(Buffer.from(text)).bytes.toString()
const findings = (bytes: Buffer): readonly string[] =>
  shownFailures(judgeCapture(capture(bytes, 'file'), [], new Date('2026-03-01T13:08:12Z')))
    .flatMap(({rule, findings: found}) => found.map(({message}) => `${rule.code} ${message}`))
    .filter((found) => !found.startsWith('PRV'))
    .sort()

/** Published test numbers, as people write them; and mail addresses, telephones and HSA-ids that are made up here. */
const published = ['199001012385', '200002292399', '195006262546', '197309069289', '198906059483', '199001142380', '191401682396', '202601612381']
const written = published.flatMap((number) => {
  const [date, last] = [number.slice(0, 8), number.slice(8)]
  return [number, `${date}-${last}`, `${date} ${last}`, number.slice(2), `${date.slice(2)}-${last}`, `${date.slice(2)}+${last}`]
})
const made = Array.from({length: 1000 - written.length}, (_, index) => {
  const number = String(index).padStart(4, '0')
  return [`TSTNMT2321000156-X${number}`, `anna.lind${number}@kommun.example`, `070-${number.slice(1)} ${number.slice(0, 2)} ${number.slice(2)}`, `+46 70 ${number.slice(1)} ${number}`][index % 4]!
})
const planted = [...written, ...made]

const attribute = planted.map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`).join('')
const prefix = /<(\w+:)?AttributeValue/.exec(sampleXml)?.[1] ?? ''
const xml = sampleXml.replace(/<(\w+:)?AttributeValue/, (one) => `${attribute.replaceAll('saml:', prefix)}${one}`)
const base64 = Buffer.from(xml).toString('base64')
const deflated = deflateRawSync(Buffer.from(xml)).toString('base64')
const wrapped = base64.replaceAll(/.{76}/g, '$&\r\n')
const log = planted.map((value) => `12:00:01 användaren ${value} nekades`).join('\n')
const har = JSON.stringify(
  {
    log: {
      entries: [
        {
          request: {
            url: `https://hubb.example/acs?pnr=${encodeURIComponent(written[2]!)}`,
            headers: [{name: 'Cookie', value: 'sid=hemligt-värde; x=y'}, {name: 'Authorization', value: 'Bearer hemlig-nyckel'}],
            cookies: [{name: 'sid', value: 'hemligt-värde', path: '/'}],
            postData: {mimeType: 'x', text: `SAMLResponse=${encodeURIComponent(base64)}&RelayState=https%3A%2F%2Fapp.example%2Fhemligt`},
          },
          response: {content: {text: log, mimeType: 'text/html'}},
          comment: log,
        },
      ],
    },
  },
  undefined,
  2,
)

const formats: readonly (readonly [string, string])[] = [
  ['XML', xml],
  ['base64', base64],
  ['wrapped base64', wrapped],
  ['quoted base64', `"${base64}"`],
  ['base64 whose plus signs became spaces', base64.replaceAll('+', ' ')],
  ['percent-encoded base64', encodeURIComponent(base64)],
  ['base64 percent-encoded twice', encodeURIComponent(encodeURIComponent(base64))],
  ['base64 in a mail', wrapped.replaceAll(/^/gm, '> ')],
  ['cut base64', base64.slice(0, -201)],
  ['base64 without its beginning', base64.slice(401)],
  ['an address', `https://hubb.example/acs?SAMLResponse=${encodeURIComponent(deflated)}&RelayState=x`],
  ['a POST body', `SAMLResponse=${encodeURIComponent(base64)}&RelayState=hemligt`],
  ['a page with a form', `<html><body><form><input type="hidden" name="SAMLResponse" value="${base64}"/></form><p>${log}</p></body></html>`],
  ['free text', log],
  ['a log with XML in it', `12:00 INFO svar: ${xml} slut\n${log}`],
  ['a log with escaped XML in it', `12:00 svar: ${xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')} slut`],
  ['percent-encoded text', planted.map((value) => `?q=${encodeURIComponent(value)}`).join('\n')],
  ['text percent-encoded letter by letter', planted.map((value) => Buffer.from(value).toString('hex').replaceAll(/../g, '%$&')).join('\n')],
  ['character references', planted.map((value) => Array.from(value, (sign) => `&#${String(sign.codePointAt(0))};`).join('')).join('\n')],
  ['hexadecimal', Buffer.from(log).toString('hex')],
  ['gzip in base64', gzipSync(Buffer.from(log)).toString('base64')],
  ['HAR', har],
  ['SAML-tracer', JSON.stringify({requests: [{url: 'https://hubb.example/acs', post: [['SAMLResponse', base64]], saml: xml}]})],
  ['JSON lines', planted.map((value) => JSON.stringify({time: '12:00', text: `nekade ${value}`})).join('\n')],
  ['cut XML', xml.slice(0, -200)],
  ['UTF-16', xml],
]

describe('redactCase', () => {
  it('has a thousand identifiers planted', () => {
    expect(new Set(planted).size).toBe(1000)
  })

  it.each(formats)('leaves nothing of a thousand identifiers in %s, and is done after once', (name, text) => {
    const bytes = Buffer.from(text, name === 'UTF-16' ? 'utf16le' : 'utf8')
    expect(check(bytes, '').length).toBeGreaterThan(50)
    const {bytes: clean, left} = run(bytes)
    expect(left.length).toBe(0)
    const laidBare = bare(clean.toString(name === 'UTF-16' ? 'utf16le' : 'utf8'))
    expect(planted.filter((value) => laidBare.includes(value))).toEqual([])
    expect(run(clean).bytes.equals(clean)).toBe(true)
  })

  it.each([['XML', sampleXml], ['base64', Buffer.from(sampleXml).toString('base64')]])('leaves no name of the person in %s, and what the diagnosis needs', (_, text) => {
    const clean = bare(redactedText(text))
    for (const value of ['Åsa-Märta', 'Märtan', '7c1f0a2e', '_5e55', '10NG']) expect(clean).not.toContain(value)
    for (const value of ['Exempelkommun', 'https://idp.example/saml', '_a1b2c3', '2026-03-01T13:06:12Z']) expect(clean).toContain(value)
  })

  it('hides secrets of HTTP and keeps their names, and the host of a RelayState', () => {
    const clean = redactedText(har)
    for (const secret of ['hemligt', 'hemlig-nyckel']) expect(clean).not.toContain(secret)
    expect(clean).toMatch(/"sid=‹kaka:[0-9a-f]{6}›; x=‹kaka:[0-9a-f]{6}›"/)
    expect(clean).toMatch(/"Bearer ‹hemlighet:[0-9a-f]{6}›"/)
    expect(clean).toMatch(/RelayState=https%3A%2F%2Fapp\.example%2F%E2%80%B9param%3A[0-9a-f]{6}%E2%80%BA/)
  })

  it('finds in free text, and in another file, the name that an attribute told', () => {
    expect(redactedText(JSON.stringify({note: 'Åsa-Märta ringde', saml: sampleXml}))).not.toContain('Åsa-Märta')
    const [letter] = redactCase([{bytes: Buffer.from('åsa-märta ringde'), name: 'a'}, {bytes: Buffer.from(sampleXml), name: 'b'}], options)
    expect(letter!.bytes.toString()).toMatch(/^‹namn#\d› ringde$/)
  })

  it('knows the same person again, and tells two apart', () => {
    expect(redactedText('198906059483 19890605-9483 19500626 2546')).toBe('‹pnr#1› ‹pnr#1› ‹pnr#2›')
    const files = ['195006262546', '198906059483 5006262546'].map((text) => ({bytes: Buffer.from(text), name: 'x'}))
    expect(redactCase(files, options).map(({bytes}) => bytes.toString())).toEqual(['‹pnr#1›', '‹pnr#2› ‹pnr#1›'])
  })

  it('gives another case the same token only with a kept key', () => {
    const stable = (text: string, key = options.key): string => redactCase([{bytes: Buffer.from(text), name: ''}], {...options, key, stable: true})[0]!.bytes.toString()
    expect(stable('195006262546 198906059483').split(' ')[1]).toBe(stable('198906059483'))
    expect(stable('198906059483', randomBytes(32))).not.toBe(stable('198906059483'))
  })

  it('leaves a file without personal data byte for byte', () => {
    const bytes = Buffer.from('{ "a":1 }\n')
    expect(run(bytes).bytes).toBe(bytes)
  })

  it('does not take a mark that somebody else wrote for one of ours', () => {
    expect(redactedText('‹198906059483›')).toBe('‹‹pnr#1››')
    expect(redactedText('%E2%80%B919890605-9483%E2%80%BA')).not.toContain('9483')
  })

  it('says what was found where, and never the value', () => {
    expect(check(Buffer.from('ett\ntvå 198906059483\n'), '')).toEqual([{kind: 'personal-number', line: 2, path: undefined, within: []}])
    expect(check(Buffer.from('{"a":{"b":[0,"198906059483"]}}'), '')).toEqual([{kind: 'personal-number', line: 1, path: 'a.b[1]', within: []}])
  })

  const folder = new URL('../../fixtures/saml/', import.meta.url)
  for (const name of readdirSync(folder))
    for (const file of readdirSync(new URL(`${name}/`, folder)).filter((one) => /\.(xml|txt|html)$/.test(one) && !['picture', 'json-web-token'].includes(name)))
      it(`does not change what is found in ${name}`, () => {
        const bytes = readFileSync(new URL(`${name}/${file}`, folder))
        const clean = run(bytes)
        expect(clean.left.length).toBe(0)
        expect(findings(clean.bytes)).toEqual(findings(bytes))
      })

  it('carries what was wrong with values that are gone', () => {
    const wrong = Buffer.from(sampleXml.replace('198906059483', '19890605-9483').replace('TSTNMT2321000156-10NG', 'fel'))
    expect(findings(wrong)).toContain('ATR04 separator')
    expect(findings(run(wrong).bytes)).toEqual(findings(wrong))
  })

  it('survives any text, and is done after once', () => {
    const sign = fc.constantFrom('<', '>', '&', '%', '‹', '›', '#', '=', '"', '%3', '&lt;', 'NameID', '1989', '0605', '9483', '@', '.se', 'a', ' ', '\n', '-----BEGIN PRIVATE KEY-----', 'RelayState=', 'Cookie: ', '{', '[', ':', '://', '\\', 'PHNh')
    fc.assert(
      fc.property(fc.array(sign, {maxLength: 60}), (signs) => {
        const {bytes, left} = run(Buffer.from(signs.join('')))
        expect(left.length).toBe(0)
        expect(run(bytes).bytes.toString()).toBe(bytes.toString())
      }),
      {numRuns: 500, seed: 20260301},
    )
  })

  it.each(['<', '<saml:NameID ', '<saml:Response ', '<saml:Assertion>', '&lt;', '%41', 'a=b&', 'https://', '‹', 'MI', 'AAAA ', 'RelayState=', '<input ', 'Cookie: a\n', '[', '{"a":', 'namn: ', '&#49;', '%E2%80%B9'])(
    'takes no squares of time for 200 kB of %j', (sign) => {
      expect(run(Buffer.from(sign.repeat(Math.ceil(200_000 / sign.length)))).bytes.length).toBeGreaterThan(0)
    }, 20_000,
  )
})

/** The text, and under it everything that can be decoded from it. */
function bare(text: string, depth = 0): string {
  if (depth > 3) return text
  const plain = text.includes('%') ? text.replaceAll(/(?:%[\dA-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString()) : text
  const runs = plain.replaceAll(/(?<=[\w+/]{60})\r?\n(?:> )?/g, '').match(/[\w+/%=-]{16,}/g) ?? []
  const inner = runs.flatMap((one) => {
    const bytes = Buffer.from(one.replace(/^SAML\w+=/, ''), 'base64')
    return [bytes.toString(), Buffer.from(one, 'hex').toString(), inflated(bytes)]
  })
  const entities = text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  return [text, plain === text ? '' : bare(plain, depth + 1), entities, ...inner].join('\n')
}

function inflated(bytes: Buffer): string {
  try {
    return inflateRawSync(bytes).toString()
  } catch {
    return ''
  }
}
