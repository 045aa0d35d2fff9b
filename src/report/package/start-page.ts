import {type PackageFacts, known, plain} from '../../package/facts.ts'
import {idpNames} from '../../package/idp-kind.ts'
import {type Block, type Page, heading, list, note, run, table, text} from '../../package/page.ts'
import {assignedHours, hoursInAll, planOf} from '../../package/plan.ts'
import {roleHeading, roleName, rolesOf} from '../../package/roles.ts'
import {phaseTitles, phases} from '../../checklist/phase.ts'
import type {Text} from '../../text.ts'
import type {CheckReport} from '../checks.ts'
import {standingOf} from './checklist-page.ts'

/** What the first page tells beside the plan. */
export interface StartMatter {
  readonly facts: PackageFacts
  readonly report: CheckReport
  /** Where metadata came from, as the user named it; nothing when there was none. */
  readonly metadata: string | undefined
  /** Pages in order, with what each is for. */
  readonly contents: readonly {readonly file: string; readonly purpose: Text}[]
}

/** The first page: what this is, what is known, in which order, how long, who, and what is sent to whom. */
export function startPage(matter: StartMatter): Page {
  const {facts, contents} = matter
  return {
    title: {sv: 'Mobilt Efos: paket för {org}', en: 'Mobilt Efos: package for {org}'},
    blocks: [
      text(
        'Det här är allt som behövs för att få inloggning med Mobilt Efos på plats genom den regionala hubben: i vilken ordning, vem som gör vad, hur IdP:n ställs in och vad som skickas till hubben. Börja på den här sidan.',
        'This is all that is needed to get logging in by Mobilt Efos in place through the regional hub: in which order, who does what, how the IdP is set up and what is sent to the hub. Begin on this page.',
      ),
      note('‹fyll i: …› är något som vgefos inte vet. Ändra direkt i filerna: nästa gång paketet görs skrivs det som du har ändrat inte över.', '‹fill in: …› is something that vgefos does not know. Change the files as they are: the next time the package is made, what you have changed is not overwritten.'),
      heading('Gör så här', 'Do this'),
      ...plan(facts),
      heading('Filerna', 'The files'),
      table([{sv: 'Fil', en: 'File'}, {sv: 'Till vad', en: 'What for'}], contents.map(({file, purpose}) => [`[${file}](${file})`, purpose])),
      ...(matter.metadata === undefined ? [withoutMetadata] : []),
      heading('Vem gör vad', 'Who does what'),
      table(
        [{sv: 'Roll', en: 'Role'}, {sv: 'Gör', en: 'Does'}],
        rolesOf(facts.kind).map(({owner, does}) => [roleHeading(owner, facts.kind), does]),
      ),
      heading('Vad som skickas till vem', 'What is sent to whom'),
      ...sent(facts),
      heading('Det här är känt', 'What is known'),
      ...standing(matter),
      heading('Gör om paketet', 'Make the package anew'),
      text('När något har ändrats, till exempel när ni har fått metadata eller intygat något:', 'When something has changed, for example when you have got metadata or vouched for something:'),
      run('vgefos package {slug} --idp {kind}'),
    ],
  }
}

/** A gap among the numbers of the files looks like a file that was lost. */
const withoutMetadata: Block = text(
  'Fil 4, metadata granskad, kommer till när paketet görs om med metadata.',
  'File 4, the metadata checked, is added when the package is made anew with metadata.',
)

function plan({kind}: PackageFacts): readonly Block[] {
  const steps = planOf(kind)
  const {low, high} = hoursInAll(steps)
  const range = `${String(low)}–${String(high)}`
  return [
    table(
      [{sv: 'Steg', en: 'Step'}, {sv: 'Vad', en: 'What'}, {sv: 'Vem', en: 'Who'}, {sv: 'Timmar', en: 'Hours'}, {sv: 'Använd', en: 'Use'}],
      [
        ...steps.map(({what, who, hours: [from, to], use}, at) => [
          String(at + 1),
          what,
          {sv: who.map((one) => roleName(one, kind).sv).join(', '), en: who.map((one) => roleName(one, kind).en).join(', ')},
          from === to ? String(from) : `${String(from)}–${String(to)}`,
          use,
        ]),
        ['', {sv: '**Tillsammans**', en: '**In all**'}, '', `**${range}**`, ''],
      ],
    ),
    kind === 'none'
      ? text(
          'Timmarna är vår uppskattning: regionens uppdrag har ingen siffra för den som saknar egen IdP. Till det kommer väntan på svar.',
          "The hours are our estimate: the region's assignment has no figure for who lacks an IdP. Waiting for answers comes on top.",
        )
      : text(
          `Summan är regionens egen siffra för den gemensamma vägen (${assignedHours.shared.join('–')} timmar, mot ${assignedHours.alone.join('–')} på egen hand). Fördelningen på steg är vår uppskattning. Till det kommer väntan på svar.`,
          `The sum is the region's own figure for the shared way (${assignedHours.shared.join('–')} hours, against ${assignedHours.alone.join('–')} on your own). How it is spread over the steps is our estimate. Waiting for answers comes on top.`,
        ),
  ]
}

function sent({kind}: PackageFacts): readonly Block[] {
  const metadata = kind === 'none' ? 'sp.xml' : 'idp.xml'
  return [
    table(
      [{sv: 'När', en: 'When'}, {sv: 'Vad', en: 'What'}, {sv: 'Till', en: 'To'}],
      [
        [{sv: 'Först', en: 'First'}, {sv: `[Brev 1]({letter1}) och \`${metadata}\``, en: `[Letter 1]({letter1}) and \`${metadata}\``}, roleName('hub', kind)],
        [{sv: 'När test kan börja', en: 'When tests can begin'}, {sv: '[Brev 2]({letter2})', en: '[Letter 2]({letter2})'}, roleName('hub', kind)],
        [{sv: 'När något går fel', en: 'When something goes wrong'}, {sv: 'Filen från `vgefos support bundle login.har --case INC1`', en: 'The file from `vgefos support bundle login.har --case INC1`'}, {sv: 'den som `vgefos decode login.har` pekar ut', en: 'whom `vgefos decode login.har` points out'}],
        [{sv: 'När testet är godkänt', en: 'When the test is accepted'}, {sv: '[Brev 4]({letter4}) och [checklistan]({checklist})', en: '[Letter 4]({letter4}) and [the checklist]({checklist})'}, roleName('hub', kind)],
        [{sv: '90 dagar före ett certifikats sista dag', en: "90 days before a certificate's last day"}, {sv: `[Brev 3]({letter3}) och ny \`${metadata}\``, en: `[Letter 3]({letter3}) and a new \`${metadata}\``}, roleName('hub', kind)],
        [{sv: 'Innan test', en: 'Before tests'}, {sv: '[Attributen]({attributes})', en: '[The attributes]({attributes})'}, {sv: 'katalogförvaltningen och tjänsternas leverantörer', en: 'the directory team and the suppliers of services'}],
      ],
    ),
    list(
      {sv: 'Skicka aldrig en HAR-fil, ett intyg eller ett personnummer. `vgefos redact` och `vgefos support bundle` tar bort det personliga.', en: 'Never send a HAR file, an assertion or a personal number. `vgefos redact` and `vgefos support bundle` take out what is personal.'},
      {sv: 'Privata nycklar lämnar aldrig servern. Metadata innehåller bara certifikatet.', en: 'Private keys never leave the server. Metadata holds the certificate alone.'},
    ),
  ]
}

function standing({facts, report, metadata}: StartMatter): readonly Block[] {
  const {kind, organisationNumber, entityId} = facts
  const {language} = report
  return [
    table(
      [{sv: 'Uppgift', en: 'What'}, {sv: 'Värde', en: 'Value'}],
      [
        [{sv: 'Organisation', en: 'Organisation'}, '{org}'],
        [{sv: 'Organisationsnummer', en: 'Organisation number'}, known(organisationNumber, language)],
        [{sv: 'IdP', en: 'IdP'}, idpNames[kind]],
        ...(kind === 'none' ? [] : [['entityID', entityId === undefined ? '{entityId}' : '`{entityId}`']]),
        [{sv: 'Metadata', en: 'Metadata'}, metadata === undefined ? {sv: 'ingen var till hands', en: 'none was at hand'} : `\`${plain(metadata)}\``],
        ...phases.map((phase) => [{sv: `Checklistan, ${phaseTitles[phase].sv.toLowerCase()}`, en: `The checklist, ${phaseTitles[phase].en.toLowerCase()}`}, standingOf(report, phase)]),
      ],
    ),
  ]
}
