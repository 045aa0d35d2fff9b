import type {KeyObject} from 'node:crypto'
import {type Content, capture} from '../capture/capture.ts'
import type {Certificate} from '../saml/certificate.ts'
import {firstReadings} from '../saml/witness/first.ts'
import {disagreements} from '../saml/witness/reading.ts'
import {secondReadings} from '../saml/witness/second.ts'
import {verifyCapture} from './verified.ts'
import {exitOfVerified} from './verify-exit.ts'

export interface TestCircumstances {
  readonly trusted: readonly Certificate[]
  readonly at?: string
  readonly key?: KeyObject
  readonly allowWeak?: boolean
}

export interface TestVerdict {
  readonly exit: number
  readonly codes: readonly string[]
  readonly persons: readonly (string | undefined)[]
}

const disputed = async ({root, xml}: Content): Promise<readonly string[]> =>
  disagreements(firstReadings(root.ownerDocument.documentElement), await secondReadings(xml))

/** The exit code, the codes of what failed (a `-` behind a warning) and the persons, as `verify` would have them. Test support. */
export async function verifiedText(
  text: string,
  {trusted, at = '2026-03-01T13:05:20Z', key, allowWeak = false}: TestCircumstances,
): Promise<TestVerdict> {
  const document = await verifyCapture(capture(Buffer.from(text), 'file'), {
    trusted,
    at: new Date(at),
    allowWeak,
    disagreements: disputed,
    key,
  })
  const failed = document.results.filter(({outcome}) => outcome === 'failed')
  return {
    exit: exitOfVerified(document),
    codes: failed.map(({rule, level}) => (level === 'error' ? rule.code : `${rule.code}-`)),
    persons: document.verification?.verified.map(({subject}) => subject?.nameId?.value) ?? [],
  }
}
