import type {NameId, Response} from '../../saml/model.ts'
import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {messagesOf, responsesIn} from '../recorded-messages.ts'

export const logoutNamesAnotherSession = defineRule({
  code: 'SLO02',
  name: 'logout-names-another-session',
  on: 'flow',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlProfiles('4.4.4.1', 'MUST'),
  title: {
    sv: 'Utloggningen gäller samma session som inloggningen',
    en: 'The logout is of the same session as the login',
  },
  why: {
    sv: 'Utfärdaren känner sessionen på NameID och SessionIndex. Skickar tjänsten något annat än det som den fick, eller gör om det, loggas ingen ut.',
    en: 'The issuer knows the session by NameID and SessionIndex. When the service sends something else than it got, or rewrites it, nobody is logged out.',
  },
  fix: {
    sv: 'Spara NameID med alla dess attribut, och SessionIndex, så som de kom i intyget, och skicka tillbaka dem oförändrade.',
    en: 'Keep NameID with all its attributes, and SessionIndex, as they came in the assertion, and send them back unchanged.',
  },
  alsoKnownAs: ['The requested NameID is invalid', 'SessionIndex does not match'],
  messages: {
    nameId: {
      sv: 'NameID i utloggningen från {issuer} är inte det som kom i intyget.',
      en: 'NameID in the logout by {issuer} is not the one that came in the assertion.',
    },
    session: {
      sv: 'SessionIndex i utloggningen från {issuer} är inte det som kom i intyget.',
      en: 'SessionIndex in the logout by {issuer} is not the one that came in the assertion.',
    },
  },
  applies: ({subject}) => messagesOf(subject).some(({message}) => message.kind === 'LogoutRequest'),
  run: ({subject, found}) =>
    messagesOf(subject).flatMap(({at, message}) => {
      if (message.kind !== 'LogoutRequest') return []
      const issuer = message.issuer?.value ?? '–'
      const login = responsesIn(subject).findLast((one) => one.at < at && isFor(issuer, one.message))?.message.assertions[0]
      const given = login?.subject?.nameId
      if (given && message.nameId && !isSameName(given, message.nameId)) return [found('nameId', {issuer})]
      const known = (login?.authnStatements ?? []).flatMap(({sessionIndex}) => sessionIndex ?? [])
      const isOther = known.length > 0 && message.sessionIndexes.some((index) => !known.includes(index))
      return isOther ? [found('session', {issuer})] : []
    }),
})

/** Only an assertion that was addressed to the one that logs out tells what its session is. */
function isFor(service: string, {assertions}: Response): boolean {
  return assertions.some(({conditions}) => conditions?.audienceRestrictions.some((audiences) => audiences.includes(service)))
}

function isSameName(one: NameId, other: NameId): boolean {
  return one.value === other.value && (one.format ?? other.format) === (other.format ?? one.format)
}
