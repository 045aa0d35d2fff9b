import type {Text} from '../text.ts'
import type {IdpKind} from './idp-kind.ts'

/** A letter to the hub. Lines; an empty one parts paragraphs. `{slots}` are filled, `‹blanks›` are the sender's. */
export interface Letter {
  readonly name: 'connection' | 'test' | 'certificate' | 'production'
  readonly subject: Text
  readonly lines: (kind: IdpKind) => readonly Text[]
}

const gap: Text = {sv: '', en: ''}
const t = (sv: string, en: string): Text => ({sv, en})
const blank = (sv: string, en: string): Text => ({sv: `‹fyll i: ${sv}›`, en: `‹fill in: ${en}›`})

const signature: readonly Text[] = [gap, t('Vänliga hälsningar', 'Kind regards'), blank('namn, roll, telefon', 'name, role, telephone'), t('{org}', '{org}')]
const hello: readonly Text[] = [t('Hej!', 'Hello,'), gap]

const who = (kind: IdpKind): readonly Text[] =>
  kind === 'none'
    ? [t('Vi har ingen egen IdP. Medarbetarna loggar in hos hubben.', 'We have no IdP of our own. Employees log in at the hub.')]
    : [t('Vår IdP: {product}', 'Our IdP: {product}'), t('entityID (test): {entityId}', 'entityID (test): {entityId}'), t('Certifikat, SHA-256: {fingerprint}', 'Certificate, SHA-256: {fingerprint}'), t('Certifikatet går ut: {lastDay}', 'The certificate runs out: {lastDay}')]

export const letters: readonly Letter[] = [
  {
    name: 'connection',
    subject: t('Anslutning till hubben för Mobilt Efos: {org}', 'Connection to the hub for Mobilt Efos: {org}'),
    lines: (kind) => [
      ...hello,
      t('Vi vill ansluta {org} till hubben, först i testmiljön.', 'We want to connect {org} to the hub, first in the test environment.'),
      gap,
      t('Organisationsnummer: {orgNumber}', 'Organisation number: {orgNumber}'),
      ...who(kind),
      t('Tjänster som ska använda inloggningen: ‹fyll i: till exempel SAMSA›', 'Services that are to use the login: ‹fill in: for example SAMSA›'),
      gap,
      t('Attribut som vi behöver:', 'Attributes that we need:'),
      t('{attributes}', '{attributes}'),
      gap,
      t('Vi behöver veta:', 'We need to know:'),
      t('1. Hubbens entityID och metadata för testmiljön, och certifikatets fingeravtryck.', "1. The hub's entityID and metadata for test, and the fingerprint of its certificate."),
      t('2. Vilka namn tillitsnivåerna har, och vilken nivå Mobilt Efos får.', '2. What the levels of assurance are called, and which level Mobilt Efos gets.'),
      t('3. Om begäran ska signeras, och om svaret, intyget eller båda är signerade.', '3. Whether requests are to be signed, and whether the response, the assertion or both are signed.'),
      t('4. Vilka adresser som servrar, datorer och telefoner måste nå.', '4. Which addresses servers, computers and phones must reach.'),
      t('5. Hur lång tid i förväg ni vill veta om ett certifikatbyte.', '5. How long ahead you want to know of a change of certificate.'),
      gap,
      t('Teknisk kontakt: ‹fyll i: funktionsbrevlåda och telefon›', 'Technical contact: ‹fill in: shared mailbox and telephone›'),
      t('Support: ‹fyll i: funktionsbrevlåda och telefon›', 'Support: ‹fill in: shared mailbox and telephone›'),
      t('Säkerhet: ‹fyll i: funktionsbrevlåda och telefon›', 'Security: ‹fill in: shared mailbox and telephone›'),
      gap,
      kind === 'none' ? t('Bifogat: metadata för våra tjänster (sp.xml), om leverantören har lämnat den.', 'Enclosed: metadata of our services (sp.xml), if the supplier has given it.') : t('Bifogat: vår metadata (idp.xml), granskad med vgefos metadata lint.', 'Enclosed: our metadata (idp.xml), checked by vgefos metadata lint.'),
      ...signature,
    ],
  },
  {
    name: 'test',
    subject: t('Beställning av test: {org}', 'Order of a test: {org}'),
    lines: () => [
      ...hello,
      t('{org} är redo att prova inloggning genom hubben i testmiljön.', '{org} is ready to try logging in through the hub in the test environment.'),
      gap,
      t('Önskad tid: ‹fyll i: dag och klockslag, och en reservtid›', 'Wanted time: ‹fill in: day and hour, and a second choice›'),
      t('Tjänster: ‹fyll i: vilka›', 'Services: ‹fill in: which›'),
      t('Antal testpersoner: ‹fyll i: antal› (bara utgivna testpersoner; inga uppgifter om dem skickas i brev)', 'Number of test persons: ‹fill in: number› (issued test persons only; nothing about them is sent by letter)'),
      t('Enheter: dator med QR-kod, samma telefon, kort', 'Devices: computer with QR code, the same phone, card'),
      gap,
      t('Läget i vår checklista, fasen förberedelser:', 'Where our checklist stands, the phase of preparation:'),
      t('{preparation}', '{preparation}'),
      gap,
      t('Vi ber er ha någon på plats som ser hubbens logg under testet, och bekräfta att ni har läst in:', "We ask you to have somebody there who sees the hub's log during the test, and to confirm that you have loaded:"),
      t('entityID {entityId}, certifikat {fingerprint}.', 'entityID {entityId}, certificate {fingerprint}.'),
      ...signature,
    ],
  },
  {
    name: 'certificate',
    subject: t('Certifikatbyte: {org}', 'Change of certificate: {org}'),
    lines: (kind) => [
      ...hello,
      kind === 'none' ? t('En tjänst hos {org} byter signeringscertifikat.', 'A service of {org} is changing its signing certificate.') : t('IdP:n hos {org} byter signeringscertifikat.', 'The IdP of {org} is changing its signing certificate.'),
      gap,
      t('Läs in det nya bredvid det gamla, och svara när det är gjort. Vi byter inte förrän ni har svarat.', 'Load the new one beside the old, and answer when it is done. We do not change until you have answered.'),
      gap,
      t('Miljö: ‹fyll i: test eller produktion›', 'Environment: ‹fill in: test or production›'),
      t('entityID: {entityId}', 'entityID: {entityId}'),
      t('Nuvarande certifikat, SHA-256: {fingerprint}', 'Certificate now, SHA-256: {fingerprint}'),
      t('Det går ut: {lastDay}', 'It runs out: {lastDay}'),
      t('Nytt certifikat, SHA-256: ‹fyll i: ur vgefos metadata show idp.xml›', 'New certificate, SHA-256: ‹fill in: from vgefos metadata show idp.xml›'),
      t('Det går ut: ‹fyll i: dag›', 'It runs out: ‹fill in: day›'),
      t('Båda står i metadata från: ‹fyll i: dag›', 'Both are in the metadata from: ‹fill in: day›'),
      t('Vi vill byta nyckel: ‹fyll i: dag och klockslag›', 'We want to change keys: ‹fill in: day and hour›'),
      t('Det gamla tas bort: ‹fyll i: dag›', 'The old one is removed: ‹fill in: day›'),
      gap,
      t('Jämför fingeravtrycket med oss på telefon innan ni läser in filen.', 'Compare the fingerprint with us by telephone before you load the file.'),
      gap,
      t('Bifogat: metadata med båda certifikaten, granskad med vgefos metadata lint.', 'Enclosed: metadata with both certificates, checked by vgefos metadata lint.'),
      ...signature,
    ],
  },
  {
    name: 'production',
    subject: t('Beställning av produktion: {org}', 'Order of production: {org}'),
    lines: (kind) => [
      ...hello,
      t('{org} har provat i testmiljön och vill öppna inloggningen i produktion.', '{org} has tried in the test environment and wants to open the login in production.'),
      gap,
      t('Läget i vår checklista, fasen test:', 'Where our checklist stands, the phase of test:'),
      t('{test}', '{test}'),
      gap,
      ...(kind === 'none' ? [] : [t('entityID i produktion: ‹fyll i: ett annat än i test›', 'entityID in production: ‹fill in: another than in test›'), t('Certifikat, SHA-256: ‹fyll i: ett annat än i test›', 'Certificate, SHA-256: ‹fill in: another than in test›')]),
      t('Tjänster: ‹fyll i: vilka›', 'Services: ‹fill in: which›'),
      t('Önskad dag: ‹fyll i: inte en fredag›', 'Wanted day: ‹fill in: not a Friday›'),
      t('Den som kan backa ändringen hos oss: ‹fyll i: namn och telefon›', 'Who can undo the change with us: ‹fill in: name and telephone›'),
      t('Godkänt av: ‹fyll i: den som äger inloggningen›', 'Accepted by: ‹fill in: the owner of the login›'),
      gap,
      t('Bifogat: checklistan för fasen produktion.', 'Enclosed: the checklist for the phase of production.'),
      ...signature,
    ],
  },
]
