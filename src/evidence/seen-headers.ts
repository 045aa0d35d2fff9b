import type {SeenCookie, SeenHeaders} from './recording.ts'

/** A header as a browser or a capture lists it: any case, and possibly several of one name. */
export interface Header {
  readonly name: string
  readonly value: string
}

/** What rules may know of an exchange's headers. Values of cookies stay behind. */
export function seenHeaders(sent: readonly Header[], answered: readonly Header[]): SeenHeaders {
  const cookie = valueOf(sent, 'cookie')
  const lines = valuesOf(answered, 'set-cookie').flatMap((value) => value.split('\n'))
  return {
    date: valueOf(answered, 'date'),
    servedBy: valueOf(answered, 'x-served-by') ?? valueOf(answered, 'x-backend-server'),
    cookiesSent: (cookie ?? '').split(';').flatMap((pair) => nameIn(pair)),
    cookieBytes: Buffer.byteLength(cookie ?? ''),
    cookiesSet: lines.flatMap(seenCookie),
    destination: valueOf(sent, 'sec-fetch-dest'),
    framing: valueOf(answered, 'x-frame-options') ?? frameAncestors(valueOf(answered, 'content-security-policy')),
  }
}

function seenCookie(line: string): readonly SeenCookie[] {
  const [pair = '', ...attributes] = line.split(';')
  const sameSite = attributes.find((attribute) => /^\s*samesite\s*=/i.test(attribute))?.split('=')[1]?.trim()
  const secure = attributes.some((attribute) => /^\s*secure\s*$/i.test(attribute))
  return nameIn(pair).map((name) => ({name, sameSite, secure}))
}

function nameIn(pair: string): readonly string[] {
  const name = pair.split('=', 1)[0]?.trim() ?? ''
  return name === '' ? [] : [name]
}

function frameAncestors(policy: string | undefined): string | undefined {
  return policy?.split(';').find((directive) => /^\s*frame-ancestors\s/i.test(directive))?.trim()
}

function valueOf(headers: readonly Header[], name: string): string | undefined {
  return valuesOf(headers, name)[0]
}

function valuesOf(headers: readonly Header[], name: string): readonly string[] {
  return headers.filter((header) => header.name.toLowerCase() === name).map(({value}) => value)
}
