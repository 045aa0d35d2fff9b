import {vgefosError} from '../errors.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {capture} from './capture.ts'
import {readFileInput} from './read-input.ts'

/** The entities of a metadata file, in whatever encoding it was saved. Throws E_UNREADABLE_FILE or E_BAD_METADATA. */
export async function readMetadataFile(file: string): Promise<readonly EntityDescriptor[]> {
  const {bytes} = await readFileInput(file)
  const {content, input} = capture(bytes, 'file')
  if (content?.kind === 'metadata') return content.entities
  const reason = input.problem?.kind ?? content?.root.localName ?? 'not-saml'
  throw vgefosError('E_BAD_METADATA', {source: file, reason})
}
