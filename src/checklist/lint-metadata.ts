import {detached} from '../detached.ts'
import type {InputEvidence, InputProblem} from '../evidence/input.ts'
import type {MetadataEvidence} from '../evidence/metadata.ts'
import {type RuleResult, evaluate} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import {entityCannotBeRead} from '../rules/met/entity-cannot-be-read.ts'
import {holdsPrivateKey} from '../rules/met/private-key-in-metadata.ts'
import {schemaIsNotFollowed} from '../rules/met/schema-is-not-followed.ts'
import type {Profile} from '../rules/profile.ts'
import {readInstant} from '../rules/time.ts'
import type {EntityText, OutsideText} from '../saml/aggregate/entity-texts.ts'
import {parseEntity} from '../saml/aggregate/parse-entity.ts'
import {type Certificate, readCertificate} from '../saml/certificate.ts'
import {keyMaterialIn} from '../saml/key-material.ts'
import type {MetadataDetails} from '../saml/metadata-details.ts'
import type {EntityDescriptor, KeyDescriptor} from '../saml/model.ts'
import {readEntityDescriptor} from '../saml/read-metadata.ts'
import {ns} from '../saml/names.ts'
import {readMetadataDetails} from '../saml/read-metadata-details.ts'
import type {CheckSchema} from '../saml/schema/load-schemas.ts'
import {type XmlProblem, parseXml} from '../saml/xml.ts'

/** What the rules say of one entity, and where in the file it begins. */
export interface LintedEntity {
  /** Nothing when it is not an entity that was judged, but what stands around all of them. */
  readonly entityId: string | undefined
  /** Line of the file, from 1. */
  readonly line: number | undefined
  readonly results: readonly RuleResult[]
}

/**
 * Judges every entity by itself: one that is built wrong, or is no XML at all, does not keep the others from being judged.
 * @param check holds each against the XML schemas; without it nobody has looked
 */
export function* lintMetadata(
  texts: Iterable<EntityText | OutsideText>,
  now: Date,
  profile: Profile,
  check?: CheckSchema,
): Generator<LintedEntity> {
  const lines = new Map<string, number>()
  for (const text of texts) {
    const linted = text.kind === 'entity' ? lintEntity(text, lines, now, profile, check) : lintOutside(text, profile)
    if (linted) yield linted
  }
}

/** @param lines where the entities before it began, by entityID; it adds its own */
function lintEntity(
  text: EntityText,
  lines: Map<string, number>,
  now: Date,
  profile: Profile,
  check?: CheckSchema,
): LintedEntity | undefined {
  // Twice a text of its own would be twice the memory.
  const xml = text.xml()
  const parsed = parseEntity({...text, xml: () => xml})
  if (!parsed) return undefined
  if (parsed.problem) return {entityId: text.entityId, line: text.line, results: unreadable(parsed.problem, String(parsed.line), profile)}
  if (!parsed.element) return {entityId: text.entityId, line: text.line, results: ofOtherNamespace(parsed.stranger, text.line, now, profile)}
  const entity = readEntityDescriptor(parsed.element)
  const earlierLine = lines.get(entity.entityId)
  if (earlierLine === undefined) lines.set(detached(entity.entityId), text.line)
  const details = readMetadataDetails(parsed.element)
  const evidence = {
    ...evidenceOf(entityEndingFirst(entity, details), now),
    details,
    earlierLine,
    holdsPrivateKey: holdsPrivateKey(xml) || details.roles.some(({keys}) => keys.some(({certificates}) => certificates.some((one) => keyMaterialIn(one) === 'private-key'))),
    schema: check?.(xml, text.line),
  }
  const results = evaluate(rules, 'published', evidence, {}, profile)
  return {entityId: entity.entityId, line: text.line, results: results.map((result) => ownedByRole(result, entity))}
}

/** What limits a group or a role limits the entity too: the first of all the ends counts (SAML Metadata 2.3.1). */
function entityEndingFirst(entity: EntityDescriptor, {ends = []}: MetadataDetails): EntityDescriptor {
  const [first] = ends.toSorted((a, b) => (readInstant(a)?.getTime() ?? 0) - (readInstant(b)?.getTime() ?? 0))
  return {...entity, validUntil: first}
}

/** Rules that judge every role say that the issuer acts; of a service alone, it is the service that does. */
function ownedByRole(result: RuleResult, {idp, sp}: EntityDescriptor): RuleResult {
  if (!sp || idp || result.rule.owner !== 'local-idp') return result
  return {...result, rule: {...result.rule, owner: 'service'}}
}

/** What is too large to be read, as the whole of a federation's own extensions may be, is let be. */
function lintOutside(text: OutsideText, profile: Profile): LintedEntity | undefined {
  const xml = text.xml()
  if (xml.replaceAll(/<\?[^]*?\?>|<!--[^]*?-->|\uFEFF|\s/g, '') === '') return undefined
  const {problem} = parseXml(xml)
  if (!problem || ['too-large', 'too-many-elements'].includes(problem.fault)) return undefined
  return {entityId: undefined, line: undefined, results: unreadable(problem, '', profile)}
}

/** Nobody finds an entity that is of another namespace, so nothing else in it matters. */
function ofOtherNamespace(element: Element, line: number, now: Date, profile: Profile): readonly RuleResult[] {
  const complaint = {fault: 'namespace', line, element: element.localName, detail: ns.metadata, got: element.namespaceURI ?? ''} as const
  const evidence = {...evidenceOf(readEntityDescriptor(element), now), details: readMetadataDetails(element), schema: [complaint]}
  return evaluate([schemaIsNotFollowed], 'published', evidence, {}, profile)
}

function unreadable(problem: XmlProblem, place: string, profile: Profile): readonly RuleResult[] {
  const evidence: InputEvidence = {
    source: 'file',
    characters: 0,
    encoding: 'utf-8',
    carrier: 'xml',
    packing: undefined,
    repairs: [],
    kind: 'metadata',
    message: undefined,
    problem: problemOf(problem, place),
  }
  return evaluate([entityCannotBeRead], 'input', evidence, {}, profile)
}

function problemOf({fault}: XmlProblem, place: string): InputProblem {
  switch (fault) {
    case 'truncated':
      return {kind: 'cut', cause: 'midway'}
    case 'doctype':
      return {kind: 'malformed', reason: 'doctype', place}
    case 'too-deep':
    case 'too-large':
    case 'too-many-elements':
    case 'too-many-attributes':
      return {kind: 'malformed', reason: 'too-deep', place}
    case 'empty':
    case 'not-xml':
    case 'malformed':
      return {kind: 'malformed', reason: 'not-well-formed', place}
  }
}

function evidenceOf(entity: EntityDescriptor, readAt: Date): MetadataEvidence {
  const keys = [entity.idp, entity.sp].flatMap((role) => role?.keys ?? [])
  const read = (wanted: readonly KeyDescriptor[]): readonly Certificate[] =>
    wanted.flatMap(({certificates}) => certificates.flatMap((text) => readCertificate(text) ?? []))
  return {
    entity,
    signingCertificates: read(keys.filter(({use}) => use !== 'encryption')),
    encryptionCertificates: read(keys.filter(({use}) => use === 'encryption')),
    readAt,
  }
}
