import type {Content} from '../capture/capture.ts'
import {maskAssertion, maskMessage} from '../redact/mask-message.ts'
import {ns} from '../saml/names.ts'
import {childElements} from '../saml/xml.ts'
import type {Language} from '../text.ts'
import type {Block} from './blocks.ts'
import {certificateBlock, enclosedCertificates} from './certificate-rows.ts'
import type {Decoded} from './decoded.ts'
import {encryptionRows} from './encryption-rows.ts'
import {assertionBlock, messageBlocks} from './message-blocks.ts'
import {metadataBlocks} from './metadata-block.ts'
import {type Moments, momentsAt} from './moment.ts'
import {otherBlocks} from './other-blocks.ts'
import {signatureRows} from './signature-rows.ts'

export interface BlockOptions {
  readonly language: Language
  readonly now: Date
  readonly showPersonal: boolean
}

/** What was found, told in blocks of rows: its content, what is encrypted and signed, and the certificates in it. */
export function decodeBlocks(decoded: Decoded, content: Content, options: BlockOptions): readonly Block[] {
  const {language, now, showPersonal} = options
  const moments = momentsAt(now, language)
  return [
    ...contentBlocks(showPersonal ? content : masked(content, language), moments, options),
    {heading: headings.encryption, rows: encryptionRows(decoded.encryptions, language)},
    signatureBlock(decoded, content, language),
    certificateBlock(enclosedCertificates(content.root), moments, now),
  ]
}

function contentBlocks(content: Content, moments: Moments, {now, showPersonal}: BlockOptions): readonly Block[] {
  switch (content.kind) {
    case 'message':
      return messageBlocks(content.message, moments)
    case 'assertion':
      return [assertionBlock(content.assertion, moments)]
    case 'metadata':
      return metadataBlocks(content.entities, moments, now)
    case 'other':
      return otherBlocks(content.root, moments, !showPersonal)
  }
}

function masked(content: Content, language: Language): Content {
  if (content.kind === 'message') return {...content, message: maskMessage(content.message, language)}
  return content.kind === 'assertion' ? {...content, assertion: maskAssertion(content.assertion, language)} : content
}

function signatureBlock({signatures, redirectSignature}: Decoded, {root}: Content, language: Language): Block {
  const hasAssertion = childElements(root, ns.assertion, 'Assertion').length > 0
  const parts = [...(redirectSignature ? [] : [root.localName]), ...(hasAssertion ? ['Assertion'] : [])]
  const unsigned = parts.filter((part) => !signatures.some(({on}) => on === part))
  return {heading: headings.signature, rows: signatureRows(signatures, redirectSignature, unsigned, language)}
}

const headings = {
  encryption: {sv: 'KRYPTERING', en: 'ENCRYPTION'},
  signature: {sv: 'SIGNATUR', en: 'SIGNATURE'},
} as const
