import type {KeyObject} from 'node:crypto'
import type {EncryptionFact} from '../evidence/encryption.ts'
import {openEncrypted} from '../saml/decrypt.ts'
import {type Content, readRoot} from './read-xml.ts'

export interface OpenedContent {
  /** The SAML again, with what could be opened in its place. */
  readonly content: Content
  /** Where the signatures of assertions are checked; undefined when nothing was opened. */
  readonly signedRoot: Element | undefined
  readonly encryptions: readonly EncryptionFact[]
}

/** Opens what is encrypted in the SAML that was found. Without a key it only tells what is there. */
export function openContent(content: Content, key: KeyObject | undefined): OpenedContent {
  if (content.kind === 'metadata') return {content, signedRoot: undefined, encryptions: []}
  const {root, signedRoot, encryptions} = openEncrypted(content.root, key)
  if (!encryptions.some(({state}) => state === 'opened')) return {content, signedRoot: undefined, encryptions}
  return {content: readRoot(root, content.xml).content ?? content, signedRoot, encryptions}
}
