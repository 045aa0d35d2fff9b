import {lintMetadata} from '../checklist/lint-metadata.ts'
import type {RuleResult} from '../rules/evaluate.ts'
import {vgrHub} from '../rules/profile.ts'
import {entityTexts} from '../saml/aggregate/entity-texts.ts'
import type {CheckSchema} from '../saml/schema/load-schemas.ts'

/** What `vgefos metadata lint` says of the metadata, by the hub's profile: every rule, those that hold too. */
export function judgeMetadata(metadata: string, now: Date, check?: CheckSchema): readonly RuleResult[] {
  return [...lintMetadata(entityTexts([Buffer.from(metadata)]), now, vgrHub, check)].flatMap(({results}) => results)
}
