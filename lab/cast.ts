import type {RequestedAttribute} from '../src/saml/model.ts'
import type {Text} from '../src/text.ts'
import {localAppAsksFor, proxiesAskFor, samsaAsksFor} from './attributes.ts'
import type {LabRole} from './options.ts'

/** The roles that the lab plays itself; efos is the mock IdP's. */
export type OwnRole = Exclude<LabRole, 'efos'>

export interface Character {
  readonly host: string
  /** Its port, counted from the first of the lab. efos has 0 to 2: itself, its phone and its control API. */
  readonly offset: number
  readonly entityId: string
  readonly name: Text
  /** Only apps have a start page with something to say. */
  readonly about?: Text
  readonly requestedAttributes: readonly RequestedAttribute[]
}

/** Who is who in the lab. An entityID is a name, so it has no port. */
export const cast: Readonly<Record<OwnRole, Character>> = {
  hub: {
    host: 'hubb.localhost',
    offset: 3,
    entityId: 'https://hubb.localhost/MOCK/saml',
    name: {sv: 'Inloggningshubben', en: 'The login hub'},
    requestedAttributes: proxiesAskFor,
  },
  'local-idp': {
    host: 'goteborg-idp.localhost',
    offset: 4,
    entityId: 'https://goteborg-idp.localhost/MOCK/saml',
    name: {sv: 'Göteborgs inloggning', en: 'Login of Göteborg'},
    requestedAttributes: proxiesAskFor,
  },
  'local-app': {
    host: 'goteborg-app.localhost',
    offset: 5,
    entityId: 'https://goteborg-app.localhost/MOCK/saml',
    name: {sv: 'Medarbetarportalen', en: 'The employee portal'},
    about: {
      sv: 'Göteborgs portal för medarbetare. Du loggar in genom Göteborgs egen inloggning.',
      en: 'Göteborg’s portal for employees. You log in through Göteborg’s own identity provider.',
    },
    requestedAttributes: localAppAsksFor,
  },
  samsa: {
    host: 'samsa.localhost',
    offset: 6,
    entityId: 'https://samsa.localhost/MOCK/saml',
    name: {sv: 'SAMSA', en: 'SAMSA'},
    about: {
      sv: 'Samordnad vårdplanering, gemensam för regionen och kommunerna. Du loggar in genom regionens hubb.',
      en: 'Coordinated care planning, shared by the region and the municipalities. You log in through the hub.',
    },
    requestedAttributes: samsaAsksFor,
  },
}
