import type {RedirectSignature} from '../evidence/message.ts'
import type {SignatureFact, SignatureState} from '../evidence/signature.ts'
import {onlyOwn} from '../only-own.ts'
import {shortFingerprint} from '../saml/certificate.ts'
import {type Language, type Text, fill} from '../text.ts'
import type {Row} from './blocks.ts'

/** What is signed, with what, and whether it holds. `unsigned` names the parts that carry no signature. */
export function signatureRows(
  signatures: readonly SignatureFact[],
  inQuery: RedirectSignature | undefined,
  unsigned: readonly string[],
  language: Language,
): readonly Row[] {
  return [
    ...signatures.map((fact) => ({label: partName(fact.on), value: describe(fact, language)})),
    ...(inQuery ? [{label: words.query, value: describeQuery(inQuery, language)}] : []),
    ...unsigned.map((part) => ({label: partName(part), value: words.unsigned[language]})),
  ]
}

function describe(fact: SignatureFact, language: Language): string {
  const [embedded] = fact.embedded
  const fingerprint = fact.signedBy ?? embedded
  const certificate =
    fingerprint === undefined
      ? words.noCertificate[language]
      : fill(words.certificate[language], {short: shortFingerprint(fingerprint)})
  return [shortMethod(fact.signatureMethod), certificate, stateWords[fact.state][language]].join(', ')
}

function describeQuery({algorithm, state}: RedirectSignature, language: Language): string {
  return [shortMethod(algorithm), stateWords[state][language]].join(', ')
}

function shortMethod(uri: string | undefined): string {
  return uri?.split('#').at(-1)?.toUpperCase() ?? '?'
}

function partName(localName: string): Text {
  return partNames[localName] ?? {sv: localName, en: localName}
}

const partNames = onlyOwn<Text>({
  Response: {sv: 'Svar', en: 'Response'},
  Assertion: {sv: 'Intyg', en: 'Assertion'},
  AuthnRequest: {sv: 'Begäran', en: 'Request'},
  LogoutRequest: {sv: 'Begäran', en: 'Request'},
  LogoutResponse: {sv: 'Svar', en: 'Response'},
  EntityDescriptor: {sv: 'Metadata', en: 'Metadata'},
  EntitiesDescriptor: {sv: 'Metadata', en: 'Metadata'},
})

/** Whether a signature holds, in words. */
export const stateWords: Readonly<Record<SignatureState, Text>> = {
  sound: {sv: 'OK, betrott', en: 'OK, trusted'},
  changed: {sv: 'innehållet är ändrat', en: 'the content was changed'},
  'unknown-signer': {sv: 'inte betrott', en: 'not trusted'},
  misplaced: {sv: 'den täcker något annat', en: 'it covers something else'},
  unsupported: {sv: 'gick inte att pröva (algoritmen)', en: 'could not be checked (the algorithm)'},
  malformed: {sv: 'felbyggd', en: 'malformed'},
  unchecked: {sv: 'ej prövat', en: 'not checked'},
  redacted: {sv: 'går inte att pröva: meddelandet är maskat', en: 'cannot be checked: the message is redacted'},
}

const words = {
  query: {sv: 'Adressen', en: 'Address'},
  unsigned: {sv: 'osignerat', en: 'unsigned'},
  certificate: {sv: 'certifikat {short}', en: 'certificate {short}'},
  noCertificate: {sv: 'inget certifikat medskickat', en: 'no certificate enclosed'},
} as const
