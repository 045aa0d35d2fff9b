import {ineraFaq, ineraGuide, saml2int, sambiTechnical} from '../../requirement.ts'
import type {Item} from './item.ts'

/** What is agreed on before anybody logs in. */
export const arrangements: readonly Item[] = [
  {
    code: 'ORG01',
    name: 'connection-is-not-agreed',
    title: {sv: 'Anslutningen till hubben är avtalad', en: 'The connection to the hub is agreed on'},
    why: {
      sv: 'Utan avtal vet ingen vem som svarar för inloggningen, och hubben tar inte emot metadata.',
      en: 'Without an agreement nobody knows who answers for the login, and the hub takes no metadata.',
    },
    how: {
      sv: 'Låt den som äger inloggningen skriva under anslutningen. Anteckna ärendenummer och vilka attribut som ansökan omfattar.',
      en: 'Let the owner of the login sign the connection. Note the case number and which attributes the application covers.',
    },
    owner: 'local-idp',
    phase: 'preparation',
    requirement: ineraGuide('anslutning', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'ORG02',
    name: 'contacts-are-not-tested',
    title: {sv: 'Kontaktvägarna är provade och har en ersättare', en: 'The contact addresses are tested and have a stand-in'},
    why: {
      sv: 'När ett certifikat byts når man bara den som läser adressen.',
      en: 'When a certificate is replaced, only whoever reads the address is reached.',
    },
    how: {
      sv: 'Använd funktionsbrevlådor för teknik, support och säkerhet. Skicka ett prov till var och en och vänta på svar.',
      en: 'Use shared mailboxes for technique, support and security. Send a trial to each and wait for the answer.',
    },
    owner: 'local-idp',
    phase: 'preparation',
    requirement: saml2int('SDP-MD11', 'SHOULD'),
    concerns: 'everybody',
  },
  {
    code: 'ORG03',
    name: 'change-routine-is-missing',
    title: {sv: 'Det finns en rutin för att byta certifikat och metadata', en: 'There is a routine for replacing certificates and metadata'},
    why: {
      sv: 'Ett byte som hubben inte har hört talas om stoppar alla inloggningar på en gång.',
      en: 'A replacement that the hub has not heard of stops every login at once.',
    },
    how: {
      sv: 'Skriv ned vem som byter, vem som meddelar hubben, hur långt i förväg, och vem som laddar upp hos Inera (för hand).',
      en: 'Write down who replaces, who tells the hub, how long before, and who uploads at Inera (by hand).',
    },
    owner: 'local-idp',
    phase: 'preparation',
    requirement: ineraFaq('metadata', 'observed'),
    concerns: 'own-idp',
  },
  {
    code: 'ORG04',
    name: 'sambi-status-is-not-recorded',
    title: {sv: 'Det är antecknat hur organisationen förhåller sig till Sambi', en: 'It is recorded how the organisation stands to Sambi'},
    why: {
      sv: 'Medlemskap, direkt eller genom ombud, är en förutsättning för nästa steg.',
      en: 'Membership, direct or through an agent, is what the next step takes.',
    },
    how: {
      sv: 'Anteckna: medlem, genom ombud (vilket), eller inte medlem.',
      en: 'Note: member, through an agent (which), or no member.',
    },
    owner: 'local-idp',
    phase: 'production',
    requirement: sambiTechnical('anslutning', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'ORG05',
    name: 'attributes-are-not-agreed',
    title: {sv: 'Attributen är överenskomna och inte fler än som behövs', en: 'The attributes are agreed on, and no more than are needed'},
    why: {
      sv: 'Ett obligatoriskt attribut som någon inloggningsmetod saknar stoppar inloggningen; ett i onödan är en spridd personuppgift.',
      en: 'A required attribute that some method lacks stops the login; one too many is personal data spread about.',
    },
    how: {
      sv: 'Jämför listan i metadata med ansökan. Märk bara det som tjänsten inte klarar sig utan som obligatoriskt.',
      en: 'Compare the list in the metadata with the application. Mark as required only what the service cannot do without.',
    },
    owner: 'service',
    phase: 'preparation',
    requirement: ineraFaq('400 Felaktigt anrop', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'ORG06',
    name: 'personal-data-is-not-decided',
    title: {sv: 'Loggar gallras, och döljer personnummer', en: 'Logs are kept for a set time, and hide personal numbers'},
    why: {
      sv: 'Ett intyg är personuppgifter i klartext, och en signerad inloggning är ett bevis som kan missbrukas.',
      en: 'An assertion is personal data in clear, and a signed login is a proof that can be misused.',
    },
    how: {
      sv: 'Behåll ID, tid och resultat. Dölj personnummer och signaturer. Bestäm hur länge loggarna sparas och vem som läser dem.',
      en: 'Keep IDs, times and results. Hide personal numbers and signatures. Decide how long logs are kept and who reads them.',
    },
    owner: 'local-idp',
    phase: 'production',
    requirement: saml2int('SDP-G01', 'observed'),
    concerns: 'own-idp',
  },
]
