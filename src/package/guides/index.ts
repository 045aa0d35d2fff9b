import type {IdpKind} from '../idp-kind.ts'
import {adfs} from './adfs.ts'
import {entra} from './entra.ts'
import type {Guide} from './guide.ts'
import {keycloak} from './keycloak.ts'
import {none} from './none.ts'
import {shibboleth} from './shibboleth.ts'
import {simplesamlphp} from './simplesamlphp.ts'

/** A guide for each kind of IdP. */
export const guides: Readonly<Record<IdpKind, Guide>> = {adfs, entra, shibboleth, simplesamlphp, keycloak, none}
