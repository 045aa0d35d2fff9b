import {createPrivateKey} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {type Certificate, readCertificate} from '../src/saml/certificate.ts'
import {decodeRedirect, encodeRedirect} from '../src/saml/decode.ts'
import {exitOf, judged} from './forgeries/judged.ts'
import {root} from './support/project.ts'

/** A row of the index; `fixtures/corpus/README.md` tells what it means. */
interface Genuine {
  readonly file: string
  readonly producer: string
  readonly certificate: string
  readonly at: string
  readonly exit: number
  readonly weak?: true
  readonly encrypted?: true
}

const at = (...parts: readonly string[]): string => path.join(root, 'fixtures/corpus', ...parts)
const corpus = JSON.parse(readFileSync(at('index.json'), 'utf8')) as readonly Genuine[]
const messageOf = ({file}: Genuine): string => readFileSync(at(file), 'utf8')
const receiver = createPrivateKey(readFileSync(at('keys/receiver.key'), 'utf8'))
const isClosed = ({exit}: Genuine): boolean => exit === 3

function certificateIn(file: string): Certificate {
  const certificate = readCertificate(readFileSync(at('certificates', file), 'utf8').replaceAll(/-----[^-]+-----/g, ''))
  if (!certificate) throw new Error(`${file} is no certificate`)
  return certificate
}

/** One byte of what is signed changed: a letter of the query, or the year on the element that the signature names. */
function changedByOneByte(text: string): string {
  if (/^https?:/.test(text)) {
    const value = /SAMLRe\w+=([^&]*)/.exec(text)?.[1] ?? ''
    const xml = decodeRedirect(decodeURIComponent(value)).xml?.toString('utf8') ?? ''
    return text.replace(value, encodeURIComponent(encodeRedirect(changedByOneByte(xml))))
  }
  if (!text.startsWith('<')) return encodeRedirect(changedByOneByte(decodeRedirect(text).xml?.toString('utf8') ?? ''))
  const id = /URI=["']#([^"']*)/.exec(text)?.[1]
  const tag = id === undefined ? /<[\w:]+\s[^>?]*\b(?:IssueInstant|entityID)=[^>]*>/ : new RegExp(`<[\\w:]+\\s[^>]*\\bID=["']${id}["'][^>]*>`)
  const changed = text.replace(tag, (start) => start.replace(/(IssueInstant=.2|entityID=.h)./, '$1x'))
  expect(changed).not.toBe(text)
  return changed
}

describe('genuine messages', () => {
  it('are many, by many', () => {
    expect(corpus.length).toBeGreaterThan(90)
    expect(new Set(corpus.map(({producer}) => producer)).size).toBeGreaterThanOrEqual(7)
  })

  it.each(corpus)('$file is judged as its papers say', async (genuine) => {
    const trusted = certificateIn(genuine.certificate)
    expect(await exitOf(messageOf(genuine), trusted, new Date(genuine.at))).toBe(genuine.exit)
    if (genuine.weak) expect(await exitOf(messageOf(genuine), trusted, new Date(genuine.at), true)).toBe(0)
  })

  it.each(corpus.filter((genuine) => !isClosed(genuine)))('$file fails with one byte changed', async (genuine) => {
    const changed = changedByOneByte(messageOf(genuine))
    expect(await exitOf(changed, certificateIn(genuine.certificate), new Date(genuine.at), true)).toBe(1)
  })

  it.each(corpus.filter((genuine) => !isClosed(genuine)))('$file fails under another certificate', async (genuine) => {
    expect(await exitOf(messageOf(genuine), certificateIn('other.crt'), new Date(genuine.at), true)).toBe(1)
  })

  it.each(corpus.filter(({encrypted}) => encrypted))('$file is sound inside, opened with the receiver’s key', async (genuine) => {
    const {exit, verified} = await judged(messageOf(genuine), certificateIn(genuine.certificate), new Date(genuine.at), receiver)
    expect(exit).toBe(0)
    expect(verified).toContain('nameId')
  })
})
