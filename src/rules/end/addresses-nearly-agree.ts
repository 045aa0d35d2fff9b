import {samlBindings} from '../../requirement.ts'
import {isSameAddress} from '../address.ts'
import {defineRule} from '../define.ts'

export const addressesNearlyAgree = defineRule({
  code: 'END10',
  name: 'addresses-nearly-agree',
  on: 'message',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlBindings('3.5.5.2', 'MUST'),
  title: {
    sv: 'Adresser skrivs likadant överallt',
    en: 'Addresses are written the same everywhere',
  },
  why: {
    sv: 'Adresser jämförs tecken för tecken. Stora och små bokstäver i sökvägen och snedstreck sist eller dubbelt gör dem olika, fast de ser lika ut.',
    en: 'Addresses are compared character by character. Case in the path, and slashes at the end or doubled, make them different although they look alike.',
  },
  fix: {
    sv: 'Gör adresserna identiska i tjänsten, i dess metadata och hos den som svarar.',
    en: 'Make the addresses identical in the service, in its metadata and at whoever answers.',
  },
  hides: ['END01', 'END03', 'END04', 'END05'],
  messages: {
    nearly: {
      sv: '{got} och {expected} ser lika ut men är olika ({difference}).',
      en: '{got} and {expected} look alike but differ ({difference}).',
    },
  },
  run({subject: {message, deliveredTo}, facts: {sender}, found}) {
    const pairs: (readonly [string | undefined, string | undefined])[] = [[message.destination, deliveredTo]]
    if (message.kind === 'Response')
      for (const {recipient} of message.assertions.flatMap(({subject}) => subject?.confirmations ?? []))
        pairs.push([recipient, deliveredTo])
    if (message.kind === 'AuthnRequest') {
      const registered = (sender?.metadata.sp?.assertionConsumers ?? []).flatMap(({location}) => location ?? [])
      const url = message.assertionConsumerServiceUrl
      if (!registered.some((location) => location === url)) for (const location of registered) pairs.push([url, location])
    }
    const unlike = pairs.flatMap(([got, expected]) => {
      const difference = got && expected && !isSameAddress(got, expected) ? differenceOf(got, expected) : undefined
      return got && expected && difference ? [{got, expected, difference}] : []
    })
    return unlike
      .filter(({got, expected}, at) => unlike.findIndex((one) => one.got === got && one.expected === expected) === at)
      .map((slots) => found('nearly', slots))
  },
})

/** The only thing that tells them apart, as it is written: the same in every language. */
function differenceOf(one: string, other: string): string | undefined {
  const alike = ways.find(([, fold]) => fold(one) === fold(other))
  return alike?.[0]
}

const noEndSlash = (address: string): string => address.replace(/\/+$/, '')
const noDoubleSlash = (address: string): string => address.replaceAll(/(?<!:)\/{2,}/g, '/')
const ways: readonly (readonly [string, (address: string) => string])[] = [
  ['A ≠ a', (address) => address.toLowerCase()],
  ['/', noEndSlash],
  ['//', noDoubleSlash],
  ['A ≠ a, /', (address) => noEndSlash(noDoubleSlash(address)).toLowerCase()],
]
