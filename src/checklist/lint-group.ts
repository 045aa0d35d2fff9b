import {metadataSignatureIsBroken} from '../rules/met/metadata-signature-is-broken.ts'
import {metadataSignatureIsWeak} from '../rules/met/metadata-signature-is-weak.ts'
import {type RuleResult, evaluate} from '../rules/evaluate.ts'
import type {Profile} from '../rules/profile.ts'
import {ns} from '../saml/names.ts'
import {readEntityDescriptor} from '../saml/read-metadata.ts'
import {readMetadataDetails} from '../saml/read-metadata-details.ts'
import {parseXml} from '../saml/xml.ts'
import type {LintedEntity} from './lint-metadata.ts'

/**
 * Judges the signature on the group that a document is, of which no entity alone can tell whether it holds. Nothing of a
 * document that is no group, is not signed, or is not XML.
 * @param xml the whole document; one too large for a parser is not for here
 */
export function lintGroup(xml: string, now: Date, profile: Profile): LintedEntity | undefined {
  if (!xml.includes('SignatureValue')) return undefined
  const root = parseXml(xml).document?.documentElement
  if (root?.namespaceURI !== ns.metadata || root.localName !== 'EntitiesDescriptor') return undefined
  const details = readMetadataDetails(root)
  if (!details.signatures?.length) return undefined
  // A group has no more of an entity than its signature; nothing but those rules may see it.
  const evidence = {entity: readEntityDescriptor(root), details, signingCertificates: [], readAt: now}
  const results: readonly RuleResult[] = evaluate([metadataSignatureIsBroken, metadataSignatureIsWeak], 'published', evidence, {}, profile)
  return {entityId: root.getAttribute('Name') ?? undefined, line: 1, results}
}
