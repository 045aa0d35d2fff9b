import {sambiTechnical} from '../../requirement.ts'
import type {Item} from './item.ts'

/** How an organisation joins: by itself, or through somebody who is a member for others (Sambiombud). */
export const sambiRoutes = ['direct', 'ombud'] as const

export type SambiRoute = (typeof sambiRoutes)[number]

export interface SambiItem extends Item {
  readonly routes: readonly SambiRoute[]
}

const common = {owner: 'local-idp', phase: 'production', concerns: 'everybody', routes: sambiRoutes} as const
const joining = sambiTechnical('anslutning', 'observed')

/**
 * The steps towards Sambi that a person settles: interest, trust review, agreement, metadata. The order and the two
 * routes have been read in older pages of the federation, so none of it is demanded here, only asked.
 */
export const sambiItems: readonly SambiItem[] = [
  {
    ...common,
    code: 'SAM01',
    name: 'interest-in-sambi-is-not-told',
    title: {sv: 'Intresset är anmält till Sambi', en: 'Interest in Sambi has been told'},
    why: {sv: 'Anmälan är det första steget, och avgör om ni går in direkt eller genom ombud.', en: 'It is the first step, and settles whether you join directly or through an agent.'},
    how: {sv: 'Anmäl er till federationen, eller till ombudet. Anteckna datum och vem som är kontaktperson.', en: 'Tell the federation, or the agent. Note the date and the contact person.'},
    requirement: joining,
  },
  {
    ...common,
    code: 'SAM02',
    name: 'trust-review-is-not-passed',
    title: {sv: 'Tillitsgranskningen är godkänd', en: 'The trust review is passed'},
    why: {
      sv: 'Andra litar på inloggningen för att utgivning och rutiner har granskats. Ramverket följer Diggs nivå 3 (läst i andra hand).',
      en: 'Others trust the login because issuance and routines have been reviewed. The framework follows Digg’s level 3 (read at second hand).',
    },
    how: {sv: 'Lämna in tillitsdeklarationen och anteckna beslutet och dess datum.', en: 'Hand in the trust declaration, and note the decision and its date.'},
    requirement: joining,
  },
  {
    ...common,
    code: 'SAM03',
    name: 'sambi-is-not-agreed',
    title: {sv: 'Avtalet är undertecknat', en: 'The agreement is signed'},
    why: {sv: 'Utan avtal, med federationen eller med ombudet, tas ingen metadata emot.', en: 'Without an agreement, with the federation or the agent, no metadata is taken.'},
    how: {sv: 'Låt den som äger inloggningen skriva under. Anteckna ärendenumret.', en: 'Let the owner of the login sign. Note the case number.'},
    requirement: joining,
  },
  {
    ...common,
    code: 'SAM04',
    name: 'federation-administrator-is-not-appointed',
    title: {sv: 'Den som laddar upp metadata är utsedd, med ersättare', en: 'Who uploads metadata is appointed, with a stand-in'},
    why: {sv: 'Federationsadmin öppnas med en persons e-legitimation (BankID eller Freja).', en: 'Federationsadmin opens with a person’s e-ID (BankID or Freja).'},
    how: {sv: 'Utse två personer och låt båda logga in en gång.', en: 'Appoint two people and let both log in once.'},
    requirement: sambiTechnical('Federationsadmin', 'observed'),
    routes: ['direct'],
  },
  {
    ...common,
    code: 'SAM05',
    name: 'metadata-is-not-in-sambi',
    title: {sv: 'Metadata är uppladdad och kontrollsumman bekräftad', en: 'The metadata is uploaded and its checksum confirmed'},
    why: {sv: 'Federationen samlar och signerar all metadata; det som inte är uppladdat finns inte för de andra.', en: 'The federation collects and signs all metadata; what is not uploaded does not exist to the others.'},
    how: {
      sv: 'Granska filen först (vgefos metadata lint --profile sambi). Ladda upp den, eller låt ombudet göra det, och jämför kontrollsumman.',
      en: 'Check the file first (vgefos metadata lint --profile sambi). Upload it, or let the agent, and compare the checksum.',
    },
    requirement: sambiTechnical('Federationsadmin', 'observed'),
  },
  {
    ...common,
    code: 'SAM06',
    name: 'federation-certificate-is-not-pinned',
    title: {sv: 'Federationens signeringscertifikat är hämtat för sig och jämfört', en: 'The signing certificate of the federation was fetched apart and compared'},
    why: {sv: 'Certifikatet i samma fil bevisar ingenting: den som byter ut metadata byter ut det också.', en: 'The certificate in the same file proves nothing: who replaces the metadata replaces it too.'},
    how: {
      sv: 'Hämta certifikatet från federationens egen sida och pröva samlingen: vgefos metadata fetch ADRESS --cert FIL',
      en: 'Fetch the certificate from the federation’s own page and check the aggregate: vgefos metadata fetch ADDRESS --cert FILE',
    },
    requirement: sambiTechnical('metadata', 'observed'),
    routes: ['direct'],
  },
  {
    ...common,
    code: 'SAM07',
    name: 'sambi-attributes-are-not-mapped',
    title: {sv: 'Attributen har Sambis namn där tjänsterna väntar sig dem', en: 'The attributes have Sambi’s names where services expect them'},
    why: {sv: 'Tjänster i federationen frågar efter http://sambi.se/attributes/1/…, och ett värde under annat namn är borta.', en: 'Services of the federation ask for http://sambi.se/attributes/1/…, and a value by another name is gone.'},
    how: {sv: 'Logga in i labbet och jämför namnen: vgefos test-login, vgefos decode', en: 'Log in in the lab and compare the names: vgefos test-login, vgefos decode'},
    requirement: sambiTechnical('attribut 1.5', 'observed'),
  },
]
