import type {Lab} from '../../lab/options.ts'
import type {LoginEnvironment} from '../../src/login/environment.ts'

/** The running lab as an environment to log in to. */
export function labEnvironment(lab: Lab): LoginEnvironment {
  return {
    name: 'lab',
    kind: 'lab',
    apps: lab.apps.map(({key, name, startUrl}) => ({key, name, startUrl})),
    metadataUrls: lab.parts.map(({metadataUrl}) => metadataUrl),
    phone: {controlUrl: lab.efos.controlUrl, pageUrl: lab.efos.phoneUrl},
  }
}
