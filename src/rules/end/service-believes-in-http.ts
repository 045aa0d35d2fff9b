import type {Recording} from '../../evidence/recording.ts'
import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const serviceBelievesInHttp = defineRule({
  code: 'END02',
  name: 'service-believes-in-http',
  on: 'flow',
  level: 'notice',
  certainty: 'indication',
  owner: 'service',
  requirement: samlBindings('3.5.5.2', 'observed'),
  title: {
    sv: 'Tjänsten vet vilken adress den nås på',
    en: 'The service knows the address at which it is reached',
  },
  why: {
    sv: 'En lastbalanserare tar emot https och skickar vidare som http, ibland till en intern port. Tjänsten jämför då svarets adress med en som ingen utanför använder.',
    en: 'A load balancer takes https and passes it on as http, at times to an internal port. The service then compares the address of the response with one that nobody outside uses.',
  },
  fix: {
    sv: 'Låt lastbalanseraren skicka X-Forwarded-Proto, -Host och -Port och låt tjänsten lita på dem, eller skriv tjänstens yttre adress i dess inställningar. Ändra inte adressen hos utfärdaren.',
    en: 'Let the load balancer send X-Forwarded-Proto, -Host and -Port and let the service trust them, or write the outer address in the service’s settings. Do not change the address at the issuer.',
  },
  hides: ['END03'],
  alsoKnownAs: ['The response was received at http', 'instead of https', 'intended destination endpoint', 'did not match the recipient endpoint', 'Invalid Destination on Response. Should be: http'],
  messages: {
    inner: {
      sv: 'Tjänsten avvisade svaret och talar om {got}, men det lämnades på {expected}.',
      en: 'The service refused the response and speaks of {got}, but it was delivered at {expected}.',
    },
  },
  applies: ({subject}) => subject.outcome.kind === 'refused' && deliveredOverHttps(subject) !== undefined,
  run({subject, found}) {
    const delivered = deliveredOverHttps(subject)
    const {outcome} = subject
    if (!delivered || outcome.kind !== 'refused') return []
    const {hostname, pathname, origin} = delivered
    const told = `${outcome.heading} ${outcome.text}`.match(/http:\/\/[^\s"'<>()]{3,200}/gi) ?? []
    const inner = told.find((text) => URL.canParse(text) && isInner(new URL(text), pathname, hostname))
    const got = inner === undefined ? undefined : new URL(inner)
    return got ? [found('inner', {got: got.origin + got.pathname, expected: origin + pathname})] : []
  },
})

/** Where the last response was delivered. */
function deliveredOverHttps({exchanges}: Recording): URL | undefined {
  const url = exchanges.findLast(({saml}) => saml?.parameter === 'SAMLResponse')?.url
  return url?.startsWith('https:') === true && URL.canParse(url) ? new URL(url) : undefined
}

/** The same page, or the same host, without encryption. */
function isInner(told: URL, pathname: string, hostname: string): boolean {
  return told.pathname === pathname || told.hostname === hostname
}
