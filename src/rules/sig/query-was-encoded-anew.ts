import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const queryWasEncodedAnew = defineRule({
  code: 'SIG08',
  name: 'query-was-encoded-anew',
  on: 'message',
  level: 'error',
  certainty: 'proved',
  owner: 'network',
  requirement: samlBindings('3.4.4.1', 'MUST'),
  title: {
    sv: 'Adressen kommer fram kodad som den signerades',
    en: 'The address arrives encoded as it was signed',
  },
  why: {
    sv: 'Signaturen i en omdirigering gäller adressens tecken precis som de skrevs. Skriver något på vägen om %-koderna går den sönder, fast innehållet är detsamma.',
    en: 'The signature in a redirect covers the characters of the address exactly as they were written. When something on the way rewrites the percent codes it breaks, although the content is the same.',
  },
  fix: {
    sv: 'Låt lastbalanserare, proxyer och omskrivningsregler skicka frågesträngen vidare orörd. Gäller det alla inloggningar: se hur tjänsten själv bygger adressen.',
    en: 'Let load balancers, proxies and rewrite rules pass the query on untouched. If it concerns every login, see how the service itself builds the address.',
  },
  hides: ['SIG06'],
  alsoKnownAs: ['MSIS0038', 'SAML Message has wrong signature', 'Invalid signature'],
  messages: {
    recoded: {
      sv: 'Signaturen håller inte för adressen som den kom ({got}), men för samma innehåll med annan %-kodning.',
      en: 'The signature does not hold for the address as it came ({got}), but for the same content with another percent-encoding.',
    },
  },
  applies: ({subject}) => subject.redirectSignature !== undefined,
  run: ({subject: {redirectSignature, message}, found}) =>
    redirectSignature?.recoded ? [found('recoded', {got: message.kind})] : [],
})
