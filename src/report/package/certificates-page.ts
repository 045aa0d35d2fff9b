import {plain} from '../../package/facts.ts'
import type {IdpKind} from '../../package/idp-kind.ts'
import {changeRules} from '../../package/guides/common.ts'
import {type Block, type Page, type Words, heading, run, table, text} from '../../package/page.ts'
import {roleHeading, rolesOf} from '../../package/roles.ts'
import type {Language} from '../../text.ts'
import {whatToDo} from '../certificate-timeline-to-text.ts'
import type {TimedCertificate} from '../certificate-timeline.ts'

/** When certificates run out, how they are changed, and who is to be reached. */
export function certificatesPage(certificates: readonly TimedCertificate[], calendar: string, kind: IdpKind): Page {
  return {
    title: {sv: 'Certifikat och kontakter: {org}', en: 'Certificates and contacts: {org}'},
    blocks: [
      heading('När certifikaten går ut', 'When certificates run out'),
      ...(certificates.length === 0 ? unknown(kind) : dated(certificates, calendar)),
      heading('Så byter ni certifikat', 'How to change certificates'),
      changeRules,
      text('Stegen för just er IdP står i [guiden]({guide}), och brevet till hubben är [brev 3]({letter3}).', 'The steps for your IdP are in [the guide]({guide}), and the letter to the hub is [letter 3]({letter3}).'),
      heading('Kontakter', 'Contacts'),
      text(
        'Skriv funktionsbrevlådor, inte personers egna adresser: när någon slutar ska brevet ändå läsas. Skicka ett prov till var och en och vänta på svar (ORG02). Samma adresser ska stå som ContactPerson i metadata.',
        'Write shared mailboxes, not addresses of persons: when somebody leaves the letter is still to be read. Send a trial to each and wait for an answer (ORG02). The same addresses are to stand as ContactPerson in the metadata.',
      ),
      table(
        [{sv: 'Roll', en: 'Role'}, {sv: 'Brevlåda', en: 'Mailbox'}, {sv: 'Telefon', en: 'Telephone'}, {sv: 'Ersättare', en: 'Stand-in'}],
        rolesOf(kind).map(({owner}) => [roleHeading(owner, kind), ...blanks]),
      ),
      text('Lägg till den som svarar för säkerheten, dygnet runt: ‹fyll i: brevlåda och telefon›.', 'Add who answers for security, day and night: ‹fill in: mailbox and telephone›.'),
    ],
  }
}

const blanks: readonly Words[] = [
  {sv: '‹fyll i: brevlåda›', en: '‹fill in: mailbox›'},
  {sv: '‹fyll i: nummer›', en: '‹fill in: number›'},
  {sv: '‹fyll i: vem›', en: '‹fill in: who›'},
]

function unknown(kind: IdpKind): readonly Block[] {
  if (kind === 'none')
    return [
      text('Ni har ingen egen IdP. Det som går ut är tjänsternas certifikat; be leverantören om metadata och kör:', 'You have no IdP. What runs out are the certificates of services; ask the supplier for metadata and run:'),
      run('vgefos certs sp.xml --ics byten.ics'),
    ]
  return [
    text('Ingen metadata var till hands. Gör om paketet med den, så står datumen här och i en kalenderfil:', 'No metadata was at hand. Make the package anew with it, and the dates stand here and in a calendar file:'),
    run('vgefos package {slug} --idp {kind} --metadata idp.xml', 'vgefos certs idp.xml --ics byten.ics'),
  ]
}

function dated(certificates: readonly TimedCertificate[], calendar: string): readonly Block[] {
  return [
    table(
      [{sv: 'Går ut', en: 'Runs out'}, {sv: 'Används till', en: 'Used for'}, {sv: 'Vems', en: 'Whose'}, {sv: 'SHA-256', en: 'SHA-256'}, {sv: 'Gör så', en: 'Do this'}],
      certificates.map((one) => [
        one.notAfter?.slice(0, 10) ?? '–',
        {sv: uses(one, 'sv'), en: uses(one, 'en')},
        `\`${plain(one.entityId)}\``,
        `\`${one.fingerprint ?? '–'}\``,
        {sv: whatToDo(one, 'sv'), en: whatToDo(one, 'en')},
      ]),
    ),
    text(
      `Öppna [${calendar}](${calendar}) i kalendern: den påminner 90, 30 och 7 dagar före. Gör om den efter varje byte:`,
      `Open [${calendar}](${calendar}) in a calendar: it reminds 90, 30 and 7 days ahead. Make it anew after each change:`,
    ),
    run('vgefos certs idp.xml --ics byten.ics'),
  ]
}

function uses({uses: all}: TimedCertificate, language: Language): string {
  return all.map((use) => useWords[use][language]).join(', ')
}

const useWords = {
  signing: {sv: 'signering', en: 'signing'},
  encryption: {sv: 'kryptering', en: 'encryption'},
} as const
