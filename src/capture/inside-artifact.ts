import type {ProtocolMessage} from '../saml/model.ts'
import {ns} from '../saml/names.ts'
import {allChildElements} from '../saml/xml.ts'
import type {Capture} from './capture.ts'
import {readRoot} from './read-xml.ts'

/**
 * The message that an ArtifactResponse carries, in place of it, when the message or its assertion is signed. Is only
 * the ArtifactResponse signed, or nothing, then trust came with the connection that it was fetched over, and nothing
 * of that is in the message.
 */
export function insideArtifact<Given extends Capture>(given: Given): Given {
  const {content, input} = given
  if (content?.kind !== 'other' || content.root.localName !== 'ArtifactResponse') return given
  const inner = allChildElements(content.root).map((element) => readRoot(element, content.xml).content).find(isSignedMessage)
  if (!inner) return given
  const message: ProtocolMessage | undefined = inner.kind === 'message' ? inner.message : undefined
  return {...given, content: inner, input: {...input, kind: inner.kind, message}}
}

function isSignedMessage(content: Capture['content']): boolean {
  if (content?.kind !== 'message') return false
  const {root} = content
  return [root, ...allChildElements(root)].some((element) =>
    allChildElements(element).some(({localName, namespaceURI}) => localName === 'Signature' && namespaceURI === ns.signature),
  )
}
