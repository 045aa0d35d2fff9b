import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

/** SAML Metadata 2.4.2 and 2.4.3. */
const without: readonly string[] = ['SingleSignOnService', 'ArtifactResolutionService', 'NameIDMappingService']

export const responseLocationIsMisplaced = defineRule({
  code: 'MET52',
  name: 'response-location-is-misplaced',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.3', 'MUST NOT'),
  title: {
    sv: 'Adresser som bara tar emot en begäran har ingen ResponseLocation',
    en: 'Addresses that only take requests have no ResponseLocation',
  },
  why: {
    sv: 'Svaret på en begäran om inloggning går till tjänsten. En svarsadress hos IdP:n betyder inget, och strikta mottagare avvisar metadata för den.',
    en: 'The response to a request for login goes to the service. An address for it at the IdP means nothing, and strict receivers refuse metadata for it.',
  },
  fix: {
    sv: 'Ta bort ResponseLocation från elementet. Den hör hemma på SingleLogoutService och ManageNameIDService.',
    en: 'Remove ResponseLocation from the element. It belongs on SingleLogoutService and ManageNameIDService.',
  },
  alsoKnownAs: ['A07'],
  messages: {
    misplaced: {
      sv: '{service} på «{at}» har ResponseLocation «{got}».',
      en: '{service} at «{at}» has the ResponseLocation «{got}».',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({endpoints}) => endpoints.length > 0),
  run: ({subject: {details}, found}) =>
    details.roles
      .flatMap(({endpoints}) => endpoints)
      .filter(({service}) => without.includes(service))
      .flatMap(({service, location = '', responseLocation: got}) => (got === undefined ? [] : [found('misplaced', {service, at: location, got})])),
})
