import type {EntityDescriptor} from '../../saml/model.ts'
import {saml2int} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const addressIsNotForOthers = defineRule({
  code: 'MET11',
  name: 'address-is-not-for-others',
  on: 'metadata',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-SP09', 'MUST'),
  title: {
    sv: 'Adresserna i metadata går att nå utifrån, med https',
    en: 'The addresses in metadata can be reached from outside, by https',
  },
  why: {
    sv: 'Användarens webbläsare ska nå adressen från vilket nät som helst, och över http kan vem som helst på vägen läsa och ändra.',
    en: 'The user’s browser must reach the address from any network, and over http anybody on the way can read and change.',
  },
  fix: {
    sv: 'Ställ in det yttre namnet och https i programvaran (bakom en lastbalanserare: vad den skickar i X-Forwarded-Proto och -Host), och exportera metadata på nytt.',
    en: 'Set the outer name and https in the software (behind a load balancer: what it sends in X-Forwarded-Proto and -Host), and export the metadata anew.',
  },
  alsoKnownAs: ['F01'],
  messages: {
    http: {
      sv: 'Adressen {got} använder http. Väntat: https.',
      en: 'The address {got} uses http. Expected: https.',
    },
    internal: {
      sv: 'Adressen {got} går bara att nå inifrån. Väntat: ett namn som finns för alla.',
      en: 'The address {got} can only be reached from inside. Expected: a name that exists for everybody.',
    },
  },
  // The mock says so in its name, and lives on this machine.
  applies: ({subject: {entity}}) => !entity.entityId.includes('/MOCK/') && addressesIn(entity).length > 0,
  run: ({subject: {entity}, found}) =>
    addressesIn(entity).flatMap((got) => {
      if (isInternal(new URL(got).hostname)) return [found('internal', {got})]
      return got.startsWith('http:') ? [found('http', {got})] : []
    }),
})

function addressesIn({idp, sp}: EntityDescriptor): readonly string[] {
  const endpoints = [
    ...(idp ? [...idp.singleSignOn, ...idp.singleLogout] : []),
    ...(sp ? [...sp.assertionConsumers, ...sp.singleLogout] : []),
  ]
  const locations = endpoints.flatMap(({location}) => (location !== undefined && URL.canParse(location) ? [location] : []))
  return [...new Set(locations)]
}

function isInternal(host: string): boolean {
  const privateAddress = /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^\[(::1|f[cd])/
  return privateAddress.test(host) || !host.includes('.') || /\.(localhost|local|lan|internal|intra|corp)$/.test(host)
}
