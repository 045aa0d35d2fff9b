import {samlMetadata} from '../../requirement.ts'
import {repeatedBy} from '../../saml/repeated.ts'
import {ssoRoles} from './roles-of.ts'
import {defineRule} from '../define.ts'

/** IndexedEndpointType, SAML Metadata 2.2.3. */
const indexed: readonly string[] = ['AssertionConsumerService', 'ArtifactResolutionService']

export const consumerIndexesCollide = defineRule({
  code: 'MET25',
  name: 'consumer-indexes-collide',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.4', 'MUST'),
  title: {
    sv: 'Mottagaradresserna har var sitt index och en förvald',
    en: 'The consumer addresses have an index each, and one default',
  },
  why: {
    sv: 'En begäran kan peka ut adressen med index. Har två samma index, eller är två förvalda, hamnar svaret olika hos olika IdP:er.',
    en: 'A request may name the address by index. When two share one, or two are default, the response ends up in different places with different IdPs.',
  },
  fix: {
    sv: 'Ge varje AssertionConsumerService ett eget index och sätt isDefault="true" på högst en.',
    en: 'Give each AssertionConsumerService an index of its own, and set isDefault="true" on one at the most.',
  },
  alsoKnownAs: ['A08'],
  messages: {
    same: {
      sv: '{service}: index {got} används av {count} adresser.',
      en: '{service}: the index {got} is used by {count} addresses.',
    },
    missing: {
      sv: '{service}: {count} av adresserna saknar index.',
      en: '{service}: {count} of the addresses have no index.',
    },
    defaults: {
      sv: '{service}: {count} adresser är förvalda. Väntat: högst en.',
      en: '{service}: {count} addresses are default. Expected: one at the most.',
    },
  },
  applies: ({subject}) => ssoRoles(subject.details).some(({endpoints}) => endpoints.some(({service}) => indexed.includes(service))),
  run: ({subject: {details}, found}) =>
    ssoRoles(details).flatMap(({endpoints}) => indexed.map((service) => endpoints.filter((one) => one.service === service))).flatMap((consumers) => {
      const service = consumers[0]?.service ?? ''
      const indexes = consumers.flatMap(({index}) => index?.trim() ?? [])
      const repeated = repeatedBy(indexes, (index) => index)
      const defaults = consumers.filter(({isDefault}) => isDefault === 'true' || isDefault === '1').length
      const unnumbered = consumers.length - indexes.length
      return [
        ...repeated.map((group) => found('same', {service, got: group[0], count: String(group.length)})),
        ...(unnumbered > 0 ? [found('missing', {service, count: String(unnumbered)})] : []),
        ...(defaults > 1 ? [found('defaults', {service, count: String(defaults)})] : []),
      ]
    }),
})
