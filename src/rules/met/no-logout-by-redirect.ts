import {saml2int} from '../../requirement.ts'
import {binding} from '../../saml/names.ts'
import {ssoRoles} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const noLogoutByRedirect = defineRule({
  code: 'MET36',
  name: 'no-logout-by-redirect',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-IDP25', 'MUST'),
  title: {
    sv: 'Den som tar emot utloggning gör det med HTTP-Redirect',
    en: 'Whoever takes part in logout does so by HTTP-Redirect',
  },
  why: {
    sv: 'Utloggningen går genom webbläsaren. Finns bara andra bindningar kan hubben inte föra den vidare, och personen blir kvar inloggad.',
    en: 'Logout passes through the browser. With other bindings alone the hub cannot pass it on, and the person stays logged in.',
  },
  fix: {
    sv: 'Lägg till en SingleLogoutService med HTTP-Redirect, eller ta bort dem alla om utloggning inte stöds.',
    en: 'Add a SingleLogoutService by HTTP-Redirect, or remove them all when logout is not supported.',
  },
  alsoKnownAs: ['A21', 'B08', 'C16'],
  messages: {
    others: {
      sv: '{role} tar bara emot utloggning med {got}.',
      en: '{role} takes part in logout by {got} only.',
    },
  },
  applies: ({subject}) => ssoRoles(subject.details).some(({endpoints}) => endpoints.some(({service}) => service === 'SingleLogoutService')),
  run: ({subject: {details}, found}) =>
    ssoRoles(details).flatMap(({role, endpoints}) => {
      const doors = endpoints.filter(({service}) => service === 'SingleLogoutService')
      if (doors.length === 0 || doors.some((door) => door.binding === binding.redirect)) return []
      return [found('others', {role, got: doors.map((door) => door.binding ?? '?').join(', ')})]
    }),
})
