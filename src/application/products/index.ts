import {adfs} from './adfs.ts'
import {mellon} from './mellon.ts'
import {nodeSaml} from './node-saml.ts'
import type {Product} from './product.ts'
import {shibboleth} from './shibboleth.ts'
import {spring} from './spring.ts'
import {sustainsys} from './sustainsys.ts'

/** Every product that there is a configuration for. AD FS is last: it stands in front of an application, and is none. */
export const products: readonly Product[] = [shibboleth, mellon, spring, sustainsys, nodeSaml, adfs]
