import type {EntityDescriptor, RequestedAttribute} from '../../src/saml/model.ts'
import type {SigningKey} from '../../src/saml/sign.ts'
import type {Language, Text} from '../../src/text.ts'
import type {ServiceProvider} from '../sp/service-provider.ts'

/** Everything that makes one app differ from another. */
export interface AppSetup {
  readonly entityId: string
  /** With host and port, without a slash at the end. */
  readonly url: string
  readonly name: Text
  /** One sentence on what the app is for. */
  readonly about?: Text
  readonly key: SigningKey
  /** Its own metadata document. */
  readonly metadata: string
  readonly idp: EntityDescriptor
  readonly requestedAttributes: readonly RequestedAttribute[]
  /** Levels that it accepts. */
  readonly levels: readonly string[]
  readonly language: Language
  readonly mistakes?: ServiceProvider['mistakes']
  readonly memory?: ServiceProvider['memory']
}
