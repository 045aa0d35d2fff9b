import type {MetadataEvidence} from '../evidence/metadata.ts'
import {type RuleResult, evaluate} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import type {Profile} from '../rules/profile.ts'
import {readCertificate} from '../saml/certificate.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {ns} from '../saml/names.ts'
import {readEntityDescriptor} from '../saml/read-metadata.ts'
import {readMetadataDetails} from '../saml/read-metadata-details.ts'
import {elementsFrom} from '../saml/xml.ts'

/** What the rules say of one entity, and where in the file it begins. */
export interface LintedEntity {
  readonly entityId: string
  /** Line of the file, from 1. */
  readonly line: number | undefined
  readonly results: readonly RuleResult[]
}

/** Judges every entity under the root by itself: one that is built wrong does not keep the others from being judged. */
export function* lintMetadata(root: Element, now: Date, profile: Profile): Generator<LintedEntity> {
  for (const element of elementsFrom(root)) {
    if (element.localName !== 'EntityDescriptor' || element.namespaceURI !== ns.metadata) continue
    const entity = readEntityDescriptor(element)
    const details = readMetadataDetails(element)
    const evidence = {...evidenceOf(entity, now), details}
    const results = (['metadata', 'published'] as const).flatMap((kind) => evaluate(rules, kind, evidence, {}, profile))
    // xmldom keeps the line, its types do not know.
    const {lineNumber} = element as {lineNumber?: number}
    yield {entityId: entity.entityId, line: lineNumber, results}
  }
}

function evidenceOf(entity: EntityDescriptor, readAt: Date): MetadataEvidence {
  const roles = [entity.idp, entity.sp]
  const signingCertificates = roles
    .flatMap((role) => role?.keys.filter(({use}) => use !== 'encryption') ?? [])
    .flatMap(({certificates}) => certificates.flatMap((text) => readCertificate(text) ?? []))
  return {entity, signingCertificates, readAt}
}
