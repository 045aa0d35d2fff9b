import type {EntityDescriptor} from '../../saml/model.ts'
import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {isInternal} from './web-address.ts'

export const addressIsNotForOthers = defineRule({
  code: 'MET11',
  name: 'address-is-not-for-others',
  on: 'metadata',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.2.2', 'observed'),
  title: {
    sv: 'Adresserna i metadata går att nå utifrån',
    en: 'The addresses in metadata can be reached from outside',
  },
  why: {
    sv: 'Det är användarens webbläsare som ska dit, från det nät där användaren sitter. Till en inre adress kommer den inte därifrån.',
    en: 'It is the user’s browser that has to get there, from the network where the user sits. From there it does not reach an inner address.',
  },
  fix: {
    sv: 'Ställ in det yttre namnet i programvaran (bakom en lastbalanserare: vad den skickar i X-Forwarded-Proto och -Host), och exportera metadata på nytt.',
    en: 'Set the outer name in the software (behind a load balancer: what it sends in X-Forwarded-Proto and -Host), and export the metadata anew.',
  },
  alsoKnownAs: ['F01'],
  messages: {
    internal: {
      sv: 'Adressen {got} går bara att nå från servern själv eller det egna nätet. Väntat: ett namn som finns för alla.',
      en: 'The address {got} can only be reached from the server itself or its own network. Expected: a name that exists for everybody.',
    },
  },
  // The mock says so in its name, and lives on this machine.
  applies: ({subject: {entity}}) => !entity.entityId.includes('/MOCK/') && addressesIn(entity).length > 0,
  run: ({subject: {entity}, found}) =>
    addressesIn(entity)
      .filter((got) => isInternal(new URL(got).hostname))
      .map((got) => found('internal', {got})),
})

function addressesIn({idp, sp}: EntityDescriptor): readonly string[] {
  const endpoints = [
    ...(idp ? [...idp.singleSignOn, ...idp.singleLogout] : []),
    ...(sp ? [...sp.assertionConsumers, ...sp.singleLogout] : []),
  ]
  const locations = endpoints.flatMap(({location}) => (location !== undefined && URL.canParse(location) ? [location] : []))
  return [...new Set(locations)]
}
