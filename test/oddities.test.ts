import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {capture} from '../src/capture/capture.ts'
import type {Content} from '../src/capture/capture.ts'
import {verifyCapture} from '../src/report/verified.ts'
import {exitOfVerified} from '../src/report/verify-exit.ts'
import {type Certificate, readPublicKey} from '../src/saml/certificate.ts'
import {hasXmlsec} from '../src/saml/testing-xmlsec.ts'
import {firstReadings} from '../src/saml/witness/first.ts'
import {disagreements} from '../src/saml/witness/reading.ts'
import {secondReadings} from '../src/saml/witness/second.ts'
import {algorithms} from './oddities/algorithms.ts'
import {writing} from './oddities/writing.ts'
import {content} from './oddities/content.ts'
import {forgedRedirects, redirects} from './oddities/redirect.ts'
import {type Oddity, at, keys, usualPerson} from './oddities/oddity.ts'

const oddities: readonly Oddity[] = [...algorithms, ...writing, ...content, ...redirects]

const pemOf = (key: keyof typeof keys): string => keys[key].publicKey.export({type: 'spki', format: 'pem'}) as string
const disputed = async ({root, xml}: Content): Promise<readonly string[]> =>
  disagreements(firstReadings(root.ownerDocument.documentElement), await secondReadings(xml))

async function verified({write, key = 'rsa'}: Oddity) {
  const trusted: readonly Certificate[] = [readPublicKey(pemOf(key))!]
  const document = await verifyCapture(capture(Buffer.from(write() as string), 'file'), {trusted, at, allowWeak: false, disagreements: disputed})
  const failed = document.results.filter(({outcome}) => outcome === 'failed')
  return {
    exit: exitOfVerified(document),
    errors: failed.filter(({level}) => level === 'error').map(({rule}) => rule.code),
    codes: failed.map(({rule}) => rule.code),
    persons: document.verification?.verified.map(({subject}) => subject?.nameId?.value) ?? [],
  }
}

/** Whether xmlsec1 finds the first signature sound, whatever the message says. */
function xmlsecFindsSound({write, key = 'rsa'}: Oddity): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'vgefos-oddity-'))
  try {
    writeFileSync(join(folder, 'message.xml'), write())
    writeFileSync(join(folder, 'key.pem'), pemOf(key))
    const ids = ['Response', 'Assertion', 'LogoutRequest'].flatMap((name) => ['--id-attr:ID', name])
    execFileSync('xmlsec1', ['--verify', ...ids, '--pubkey-pem', join(folder, 'key.pem'), join(folder, 'message.xml')], {stdio: 'pipe'})
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, {recursive: true})
  }
}

describe('an odd message that is soundly signed', () => {
  it.each(oddities)('holds: $name', async (oddity) => {
    const {person = usualPerson, named = []} = oddity
    const {exit, errors, codes, persons} = await verified(oddity)
    expect({exit, errors}).toEqual({exit: 0, errors: []})
    expect(codes).toEqual(named)
    expect(persons.filter((one) => one !== undefined)).toEqual(person === null ? [] : oddity.twice ? [person, person] : [person])
  })

  it.skipIf(!hasXmlsec).each(oddities.filter(({witness}) => witness !== false))('holds for xmlsec1 too: $name', (oddity) => {
    expect(xmlsecFindsSound(oddity)).toBe(true)
  })
})

describe('a signed query that was changed', () => {
  it.each(forgedRedirects)('is refused: $name', async ({write, code}) => {
    const {exit, errors, persons} = await verified({name: '', write})
    expect(exit).toBe(1)
    expect(errors).toContain(code)
    expect(persons).toEqual([])
  })
})
