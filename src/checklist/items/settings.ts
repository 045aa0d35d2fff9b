import {fedInterop, ineraNetwork, saml2int, swedenConnect} from '../../requirement.ts'
import type {Item} from './item.ts'

/** How things are set, where only their keeper can look. */
export const settings: readonly Item[] = [
  {
    code: 'OPS01',
    name: 'environments-share-names-or-keys',
    title: {sv: 'Test och produktion har egna namn och egna nycklar', en: 'Test and production have names and keys of their own'},
    why: {
      sv: 'Med samma namn eller nyckel gäller ett intyg ur testmiljön också i produktion.',
      en: 'With the same name or key an assertion from test counts in production too.',
    },
    how: {
      sv: 'Jämför entityID och certifikat mellan miljöerna; inget får vara lika. Kontrollera att hubben har namnet tecken för tecken.',
      en: 'Compare entityID and certificates between the environments; none may be equal. See that the hub has the name to the letter.',
    },
    owner: 'local-idp',
    phase: 'production',
    requirement: swedenConnect('2', 'observed'),
    concerns: 'own-idp',
  },
  {
    code: 'OPS02',
    name: 'metadata-is-not-refreshed',
    title: {sv: 'Hubbens metadata läses om varje dygn, och signaturen prövas', en: 'The hub’s metadata is read anew each day, and its signature checked'},
    why: {
      sv: 'Annars upptäcks ett nyckelbyte först när ingen kommer in.',
      en: 'Else a new key is noticed only when nobody gets in.',
    },
    how: {
      sv: 'Ställ in adress, intervall (högst 24 timmar) och certifikatets fingeravtryck. Låt ett misslyckande larma.',
      en: 'Set address, interval (24 hours at the most) and the fingerprint of the certificate. Let a failure raise an alarm.',
    },
    owner: 'local-idp',
    phase: 'test',
    requirement: swedenConnect('2', 'MUST'),
    concerns: 'own-idp',
  },
  {
    code: 'OPS03',
    name: 'clock-is-not-synchronised',
    title: {sv: 'Servrarna hämtar tiden från en tidsserver', en: 'The servers take their time from a time server'},
    why: {
      sv: 'Ineras bekräftelser gäller i 60 sekunder. En klocka som går fel fäller alla.',
      en: 'Inera’s confirmations last 60 seconds. A wrong clock fails everybody.',
    },
    how: {
      sv: 'Slå på NTP mot två källor och larma vid mer än 10 sekunders avvikelse.',
      en: 'Use NTP with two sources and raise an alarm beyond 10 seconds.',
    },
    owner: 'local-idp',
    phase: 'preparation',
    requirement: saml2int('SDP-G01', 'MUST'),
    concerns: 'own-idp',
  },
  {
    code: 'OPS04',
    name: 'network-is-not-open',
    title: {sv: 'Nätet släpper igenom inloggningen från servrar och klienter', en: 'The network lets the login through from servers and clients'},
    why: {
      sv: 'Kortinloggning tål ingen TLS-inspektion, och spärrkontroll behöver CRL och OCSP.',
      en: 'Login by card stands no TLS inspection, and revocation takes CRL and OCSP.',
    },
    how: {
      sv: 'Öppna DNS och 443 till hubben, Ineras IdP, autentiseringstjänsten, CRL och OCSP. Undanta secure-adresserna från inspektion.',
      en: 'Open DNS and 443 to the hub, the Inera IdP, the authentication service, CRL and OCSP. Exempt the secure hosts from inspection.',
    },
    owner: 'network',
    phase: 'preparation',
    requirement: ineraNetwork('nätverk', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'OPS05',
    name: 'tls-is-not-looked-after',
    title: {sv: 'Adresserna svarar med TLS 1.2 eller senare och ett betrott certifikat', en: 'The addresses answer with TLS 1.2 or later and a trusted certificate'},
    why: {
      sv: 'Webbläsaren går genom varje adress. Ett certifikat som den inte litar på stoppar användaren.',
      en: 'The browser passes every address. A certificate that it does not trust stops the user.',
    },
    how: {
      sv: 'Prova med vgefos probe. Stäng äldre versioner, skicka hela kedjan, förnya 30 dagar i förväg, och led aldrig om från https till http.',
      en: 'Try by vgefos probe. Close older versions, send the whole chain, renew 30 days ahead, and never redirect from https to http.',
    },
    owner: 'local-idp',
    phase: 'test',
    requirement: saml2int('SDP-IDP03', 'MUST'),
    concerns: 'own-idp',
  },
  {
    code: 'OPS06',
    name: 'issuers-of-cards-are-not-limited',
    title: {sv: 'Produktion godtar bara produktionens utfärdare och inga testpersoner', en: 'Production takes only issuers of production, and no test persons'},
    why: {
      sv: 'Testkort kan skaffas av fler och med lägre krav.',
      en: 'Test cards are had by more people and on lower terms.',
    },
    how: {
      sv: 'Prova att ett testkort avvisas i produktion. Ta bort testpersonerna.',
      en: 'Try that a test card is refused in production. Remove the test persons.',
    },
    owner: 'local-idp',
    phase: 'production',
    requirement: swedenConnect('2', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'OPS16',
    name: 'level-mapping-is-not-settled',
    title: {sv: 'Tillitsnivåerna översätts utan att höjas', en: 'Levels of assurance are translated and never raised'},
    why: {
      sv: 'En nivå som höjs på vägen ger åtkomst som ingen har prövat.',
      en: 'A level that is raised on the way gives access that nobody has examined.',
    },
    how: {
      sv: 'Skriv tabellen för varje metod: kort, reservkort, mobil. Tekniska klasser som TLSClient är ingen tillitsnivå.',
      en: 'Write the table for each method: card, reserve card, mobile. Technical classes such as TLSClient are no level.',
    },
    owner: 'local-idp',
    phase: 'test',
    requirement: fedInterop('IIP-IDP', 'observed'),
    concerns: 'own-idp',
  },
  {
    code: 'OPS17',
    name: 'proxying-is-not-settled',
    title: {sv: 'IdP:n för vidare begäran som den ska när den själv frågar hubben', en: 'The IdP passes a request on as it should when it asks the hub itself'},
    why: {
      sv: 'Krav på ny inloggning och nivå som stannar på vägen uppfylls aldrig.',
      en: 'A demand for a fresh login or a level that stops on the way is never met.',
    },
    how: {
      sv: 'Prova: nytt ID uppåt, ForceAuthn, IsPassive och nivå förs vidare, och RequesterID enligt överenskommelse.',
      en: 'Try: a new ID upwards, ForceAuthn, IsPassive and level passed on, and RequesterID as agreed.',
    },
    owner: 'local-idp',
    phase: 'test',
    requirement: swedenConnect('5.3.2', 'SHOULD'),
    concerns: 'own-idp',
  },
]
