import {meaningOf} from '../saml/attributes.ts'
import type {Text} from '../text.ts'

/** An attribute that the guides set up, with the exact name that a receiver compares letter by letter. */
export interface CarriedAttribute {
  /** What people, and the settings of several products, call it. */
  readonly short: string
  readonly name: string
  readonly what: Text
  /** What to know before asking for it. */
  readonly advice: Text
  /** Asked for without more ado; the rest only when a service must have it. */
  readonly isUsual: boolean
}

const sambi = 'http://sambi.se/attributes/1'

/** What a login needs in the region, as services have been seen to ask for it. More only when a service demands it. */
export const carriedAttributes: readonly CarriedAttribute[] = [
  carried(`${sambi}/employeeHsaId`, {
    sv: 'De flesta tjänster känner igen personen på det. Den som har flera HSA-id får välja.',
    en: 'Most services know the person by it. Whoever has several HSA-ids gets to choose.',
  }),
  carried('urn:credential:employeeHsaId', {
    sv: 'Ur certifikatet. Kan saknas när inloggningen görs i telefonen.',
    en: 'From the certificate. May be absent when the login is made on the phone.',
  }),
  carried('urn:credential:personalIdentityNumber', {
    sv: 'Ur certifikatet. Kan saknas när inloggningen görs med kort. Begär det bara om tjänsten måste ha det.',
    en: 'From the certificate. May be absent when the login is made by card. Ask for it only if the service must have it.',
  }),
  carried('urn:name', {sv: 'Hela namnet, att visa.', en: 'The whole name, to be shown.'}),
  carried(`${sambi}/givenName`, {sv: 'Ur HSA.', en: 'From HSA.'}),
  carried(`${sambi}/surname`, {sv: 'Ur HSA. Mellannamn och efternamn tillsammans.', en: 'From HSA. Middle name and surname together.'}),
  carried(`${sambi}/organizationName`, {sv: 'Ur HSA.', en: 'From HSA.'}),
  carried(`${sambi}/organizationIdentifier`, {
    sv: 'Ur HSA. Har setts med bindestreck; jämför utan.',
    en: 'From HSA. Has been seen with a hyphen; compare without.',
  }),
  carried('urn:sambi:names:attribute:levelOfAssurance', {
    sv: 'Upplysning. Det som gäller är AuthnContextClassRef.',
    en: 'For information. What counts is AuthnContextClassRef.',
  }),
  carried('urn:sambi:names:attribute:authnMethod', {
    sv: 'Hur personen legitimerade sig. Säger inget om tillitsnivån.',
    en: 'How the person was authenticated. Says nothing of the level.',
  }),
]

function carried(name: string, advice: Text): CarriedAttribute {
  const meaning = meaningOf(name)
  if (!meaning) throw new Error(`no such attribute: ${name}`)
  return {short: meaning.friendlyName, name, what: meaning.label, advice, isUsual: !name.startsWith('urn:credential:')}
}
