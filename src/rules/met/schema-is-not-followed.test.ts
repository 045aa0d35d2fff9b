import type {PublishedMetadata} from '../../evidence/metadata.ts'
import type {SchemaComplaint} from '../../evidence/schema.ts'
import {type Case, testRule} from '../testing.ts'
import {schemaFails} from '../testing-schema.ts'
import {schemaIsNotFollowed} from './schema-is-not-followed.ts'
import {withIdp} from './sound-details.ts'

const against = (...schema: readonly SchemaComplaint[]): Case => {
  const {subject, facts} = withIdp({})
  return {subject: {...(subject as PublishedMetadata), schema}, facts}
}

testRule(schemaIsNotFollowed, {
  passes: {'what no schema complains of': against()},
  fails: schemaFails(against),
})
