import type {Text} from '../../src/text.ts'

/** Why an answer from an IdP was not accepted, in words for the one who sees the page. */
export const responseRefusals = {
  'unreadable': {
    sv: 'Svaret gick inte att läsa: det är inte ett helt och riktigt XML-meddelande.',
    en: 'The answer could not be read: it is not a whole and proper XML message.',
  },
  'not-a-response': {
    sv: 'Meddelandet är inget svar på en inloggning.',
    en: 'The message is not an answer to a login.',
  },
  'response-is-unsolicited': {
    sv: 'Svaret säger inte vilken begäran det hör till, och här tas bara beställda svar emot.',
    en: 'The answer does not say which request it belongs to, and only requested answers are accepted here.',
  },
  'response-answers-another-request': {
    sv: 'Svaret hör inte till någon inloggning som väntar i den här webbläsaren. Det kan vara använt redan.',
    en: 'The answer belongs to no login that is waiting in this browser. It may be used already.',
  },
  'relay-state-has-changed': {
    sv: 'Märkningen RelayState kom inte tillbaka som den skickades. Svaret kan höra till en annan inloggning.',
    en: 'The marking RelayState did not come back as it was sent. The answer may belong to another login.',
  },
  'signature-is-not-trusted': {
    sv: 'Underskriften saknas, stämmer inte med innehållet eller är gjord med en nyckel som vi inte litar på.',
    en: 'The signature is missing, does not fit the content or was made with a key that we do not trust.',
  },
  'signature-algorithm-is-weak': {
    sv: 'Underskriften är gjord med en metod som inte längre är säker, till exempel SHA-1.',
    en: 'The signature was made by a method that is no longer secure, such as SHA-1.',
  },
  'issuer-is-someone-else': {
    sv: 'Svaret är utfärdat av någon annan än den som fick frågan.',
    en: 'The answer was issued by somebody else than the one who was asked.',
  },
  'destination-is-elsewhere': {
    sv: 'Svaret är adresserat till ett annat ställe än hit.',
    en: 'The answer is addressed to another place than this.',
  },
  'status-contradicts-content': {
    sv: 'Svaret säger emot sig självt: det har ett intyg men säger inte att inloggningen lyckades, eller tvärtom.',
    en: 'The answer contradicts itself: it has an assertion but does not say that the login succeeded, or the reverse.',
  },
  'number-of-assertions-is-wrong': {
    sv: 'Svaret ska ha precis ett intyg om precis en inloggning.',
    en: 'The answer must have exactly one assertion of exactly one login.',
  },
  'audience-is-elsewhere': {
    sv: 'Intyget är ställt till någon annan.',
    en: 'The assertion is addressed to somebody else.',
  },
  'confirmation-is-not-bearer': {
    sv: 'Intyget får inte användas av den som bär fram det.',
    en: 'The assertion may not be used by the one who presents it.',
  },
  'recipient-is-elsewhere': {
    sv: 'Intyget skulle ha lämnats på ett annat ställe än här.',
    en: 'The assertion should have been handed over at another place than this.',
  },
  'confirmation-has-expired': {
    sv: 'Intyget lämnades för sent. Kontrollera att klockorna går rätt.',
    en: 'The assertion was handed over too late. Check that the clocks are right.',
  },
  'assertion-not-yet-valid': {
    sv: 'Intyget gäller inte än. Kontrollera att klockorna går rätt.',
    en: 'The assertion is not valid yet. Check that the clocks are right.',
  },
  'assertion-has-expired': {
    sv: 'Intyget har gått ut. Kontrollera att klockorna går rätt.',
    en: 'The assertion has expired. Check that the clocks are right.',
  },
  'time-is-unreadable': {
    sv: 'En tidpunkt i intyget saknas eller går inte att läsa.',
    en: 'A time in the assertion is missing or cannot be read.',
  },
  'level-was-not-requested': {
    sv: 'Inloggningen har en annan tillitsnivå än de som begärdes.',
    en: 'The login has another level of assurance than those requested.',
  },
  'authentication-is-too-old': {
    sv: 'Det framgår inte att personen legitimerade sig nyligen nog. En ny legitimering kan ha begärts.',
    en: 'It does not appear that the person authenticated recently enough. A new login may have been requested.',
  },
  'name-id-is-missing': {
    sv: 'Intyget saknar personens tillfälliga beteckning (NameID), eller så är den inte tillfällig.',
    en: 'The assertion lacks the temporary name of the person (NameID), or it is not temporary.',
  },
  'required-attribute-is-missing': {
    sv: 'En uppgift som krävs saknas eller är tom.',
    en: 'A required attribute is missing or empty.',
  },
  'not-accepted': {
    sv: 'Svaret klarade inte kontrollen.',
    en: 'The answer did not pass the check.',
  },
} as const satisfies Readonly<Record<string, Text>>

export type ResponseRefusal = keyof typeof responseRefusals

/** A refusal with its original words: the library's own, or what was expected and what came. English. */
export interface Refusal<Code extends string = ResponseRefusal> {
  readonly code: Code
  readonly detail: string
}

/** What node-saml 5 says, and what it means. The first match counts. */
const librarySays: readonly (readonly [RegExp, ResponseRefusal])[] = [
  [/InResponseTo is missing/, 'response-is-unsolicited'],
  [/InResponseTo/, 'response-answers-another-request'],
  [/multiple assertions|Missing SAML assertion|Cannot obtain assertion/, 'number-of-assertions-is-wrong'],
  [/No response found|Unknown SAML response/, 'not-a-response'],
  [/signature|ref URI|signed reference/i, 'signature-is-not-trusted'],
  [/No valid subject confirmation/, 'confirmation-has-expired'],
  [/not yet valid/, 'assertion-not-yet-valid'],
  [/Error parsing/, 'time-is-unreadable'],
  [/expired/, 'assertion-has-expired'],
  [/audience/i, 'audience-is-elsewhere'],
]

/** The library's complaint in our words, with its own as detail. */
export function refusalOf(error: unknown): Refusal {
  const detail = error instanceof Error ? error.message : String(error)
  const [, code = 'not-accepted'] = librarySays.find(([words]) => words.test(detail)) ?? []
  return {code, detail}
}
