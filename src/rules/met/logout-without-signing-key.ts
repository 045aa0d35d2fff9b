import {saml2int} from '../../requirement.ts'
import {rolesNamed} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const logoutWithoutSigningKey = defineRule({
  code: 'MET60',
  name: 'logout-without-signing-key',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'service',
  requirement: saml2int('SDP-SP28', 'MUST'),
  title: {
    sv: 'En tjänst som tar del i utloggning har en nyckel för signering',
    en: 'A service that takes part in logout has a key for signing',
  },
  why: {
    sv: 'En begäran om utloggning ska vara signerad. Utan nyckel i metadata kan IdP:n inte pröva den, och avvisar den.',
    en: 'A request for logout has to be signed. Without a key in the metadata the IdP cannot check it, and refuses it.',
  },
  fix: {
    sv: 'Publicera tjänstens signeringscertifikat i ett KeyDescriptor med use="signing", eller ta bort SingleLogoutService om utloggning inte stöds.',
    en: 'Publish the signing certificate of the service in a KeyDescriptor with use="signing", or remove SingleLogoutService when logout is not supported.',
  },
  messages: {
    none: {
      sv: 'Tjänsten har SingleLogoutService men ingen nyckel för signering.',
      en: 'The service has SingleLogoutService but no key for signing.',
    },
  },
  applies: ({subject: {details}}) => rolesNamed(details, 'SPSSODescriptor').some(({endpoints}) => endpoints.some(({service}) => service === 'SingleLogoutService')),
  run: ({subject: {details}, found}) =>
    rolesNamed(details, 'SPSSODescriptor').flatMap(({endpoints, keys}) => {
      const takesPart = endpoints.some(({service}) => service === 'SingleLogoutService')
      return takesPart && keys.every(({use}) => use === 'encryption') ? [found('none', {})] : []
    }),
})
