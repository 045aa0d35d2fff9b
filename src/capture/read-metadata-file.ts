import {vgefosError} from '../errors.ts'
import {findEntities} from '../saml/aggregate/find-entities.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {type Content, capture} from './capture.ts'
import {isAggregate, readAggregateFile} from './read-aggregate-file.ts'
import {readFileInput} from './read-input.ts'

/**
 * The entities of a metadata file, in whatever encoding it was saved. Of an aggregate too large to be read whole, only
 * those that the content names. Throws E_UNREADABLE_FILE, E_INPUT_TOO_LARGE or E_BAD_METADATA.
 */
export async function readMetadataFile(file: string, content?: Content): Promise<readonly EntityDescriptor[]> {
  if (isAggregate(file)) return findEntities(await readAggregateFile(file), entityIdsIn(content))
  const {bytes} = await readFileInput(file)
  const metadata = capture(bytes, 'file')
  if (metadata.content?.kind === 'metadata') return metadata.content.entities
  const reason = metadata.input.problem?.kind ?? metadata.content?.root.localName ?? 'not-saml'
  throw vgefosError('E_BAD_METADATA', {source: file, reason})
}

/** Who sent it, and whom it is for. */
function entityIdsIn(content: Content | undefined): readonly string[] {
  if (content?.kind !== 'message' && content?.kind !== 'assertion') return []
  const message = content.kind === 'message' ? content.message : content.assertion
  const assertions = content.kind === 'assertion' ? [content.assertion] : content.message.kind === 'Response' ? content.message.assertions : []
  const issuers = [message, ...assertions].flatMap(({issuer}) => (issuer ? [issuer.value.trim()] : []))
  return [...issuers, ...assertions.flatMap(({conditions}) => conditions?.audienceRestrictions.flat() ?? [])]
}
