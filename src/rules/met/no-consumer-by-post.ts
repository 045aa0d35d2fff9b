import {saml2int} from '../../requirement.ts'
import {binding} from '../../saml/names.ts'
import {rolesNamed} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const noConsumerByPost = defineRule({
  code: 'MET23',
  name: 'no-consumer-by-post',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: saml2int('SDP-SP08', 'MUST'),
  title: {
    sv: 'Tjänsten tar emot svar med HTTP-POST',
    en: 'The service receives responses by HTTP-POST',
  },
  why: {
    sv: 'Den nationella IdP:n och hubben svarar bara med HTTP-POST. Utan en sådan adress finns det ingenstans att svara.',
    en: 'The national IdP and the hub answer by HTTP-POST only. Without such an address there is nowhere to answer.',
  },
  fix: {
    sv: 'Lägg till en AssertionConsumerService med bindningen HTTP-POST i tjänstens metadata.',
    en: 'Add an AssertionConsumerService with the binding HTTP-POST to the metadata of the service.',
  },
  hides: ['MET08'],
  alsoKnownAs: ['A07'],
  messages: {
    none: {
      sv: 'Tjänsten har ingen AssertionConsumerService.',
      en: 'The service has no AssertionConsumerService.',
    },
    others: {
      sv: 'Tjänsten tar bara emot med {got}. Väntat: {expected}.',
      en: 'The service receives by {got} only. Expected: {expected}.',
    },
  },
  applies: ({subject}) => rolesNamed(subject.details, 'SPSSODescriptor').length > 0,
  run: ({subject: {details}, found}) =>
    rolesNamed(details, 'SPSSODescriptor').flatMap(({endpoints}) => {
      const consumers = endpoints.filter(({service}) => service === 'AssertionConsumerService')
      if (consumers.length === 0) return [found('none', {})]
      if (consumers.some((consumer) => consumer.binding === binding.post)) return []
      return [found('others', {got: consumers.map((consumer) => consumer.binding ?? '?').join(', '), expected: binding.post})]
    }),
})
