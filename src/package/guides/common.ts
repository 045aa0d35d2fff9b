import {type Block, list, note, run, steps, table, text} from '../page.ts'
import type {Section} from './guide.ts'

/** What everybody who runs an IdP does first: get the hub's metadata, and look at one's own. */
export function firstSection(...ownMetadata: readonly Block[]): Section {
  return {
    title: {sv: 'Byt metadata med hubben', en: 'Exchange metadata with the hub'},
    blocks: [
      steps(
        {
          sv: 'Be hubben om dess metadata för **testmiljön** och spara filen som `hubb.xml`. Fråga samtidigt efter certifikatets fingeravtryck, på en annan väg än den som filen kom.',
          en: "Ask the hub for its metadata of the **test environment** and save the file as `hubb.xml`. Ask for the certificate's fingerprint too, by another way than the file came.",
        },
        {sv: 'Läs filen i klartext och jämför fingeravtrycket:', en: 'Read the file in plain words and compare the fingerprint:'},
      ),
      run('vgefos metadata show hubb.xml'),
      ...ownMetadata,
      text('Granska din egen fil innan du skickar den. Rätta det som är märkt FEL:', 'Check your own file before you send it. Mend what is marked ERROR:'),
      run('vgefos metadata lint idp.xml', 'vgefos org add {slug} --metadata idp.xml'),
      text(
        'Det andra kommandot gör filen `vgefos/{slug}.yaml`, som checklistan läser. Finns den redan: använd `vgefos org edit {slug} --metadata idp.xml`. Skicka sedan `idp.xml` till hubben med brevet om anslutning i mappen.',
        'The second command makes the file `vgefos/{slug}.yaml`, which the checklist reads. If it is there already, use `vgefos org edit {slug} --metadata idp.xml`. Then send `idp.xml` to the hub with the letter about the connection in this folder.',
      ),
    ],
  }
}

export const levelTable: Block = table(
  [
    {sv: 'Så legitimerade sig personen', en: 'How the person was authenticated'},
    {sv: 'Nivå (AuthnContextClassRef)', en: 'Level (AuthnContextClassRef)'},
  ],
  [
    [{sv: 'I mobilen', en: 'On the phone'}, 'http://id.sambi.se/loa/loa3'],
    [{sv: 'Med ordinarie kort', en: 'By an ordinary card'}, 'http://id.sambi.se/loa/loa3'],
    [{sv: 'Med reservkort', en: 'By a reserve card'}, 'http://id.sambi.se/loa/loa2'],
  ],
)

/** What holds of levels whatever the product is. */
export const levelRules: readonly Block[] = [
  levelTable,
  note(
    'Tabellen är Ineras, som hubben antas följa. Fråga hubben vilken nivå just Mobilt Efos får innan du bygger på den.',
    "The table is Inera's, which the hub is assumed to follow. Ask the hub which level Mobilt Efos gets before you build on it.",
  ),
  list(
    {
      sv: 'Begär varje nivå som tjänsten godtar, med jämförelsen `exact`. Ska reservkort fungera: begär både `http://id.sambi.se/loa/loa2` och `http://id.sambi.se/loa/loa3`.',
      en: 'Ask for each level that the service accepts, with the comparison `exact`. If reserve cards are to work, ask for both `http://id.sambi.se/loa/loa2` and `http://id.sambi.se/loa/loa3`.',
    },
    {
      sv: 'Skicka nivån vidare som den kom. Höj den aldrig, och sätt den aldrig på en inloggning som inte gick genom hubben.',
      en: 'Pass the level on as it came. Never raise it, and never put it on a login that did not go through the hub.',
    },
    {
      sv: 'Namn som `urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient` säger hur, inte hur säkert. De är ingen tillitsnivå.',
      en: 'Names such as `urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient` say how, not how surely. They are no level.',
    },
  ),
]

export const nameIdRules: Block = text(
  'NameID ska ha formatet `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`: ett nytt slumpvärde varje gång. Lägg aldrig personnummer, HSA-id eller e-post där. Tjänsten känner igen personen på attributen.',
  'NameID is to have the format `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`: a new random value each time. Never put a personal number, an HSA-id or a mail address there. The service knows the person by the attributes.',
)

/** What a change of certificate asks of everybody, before the product's own steps. */
export const changeRules: Block = steps(
  {sv: 'Börja 90 dagar innan certifikatet går ut. `vgefos certs` visar vilken dag det är.', en: 'Begin 90 days before the certificate runs out. `vgefos certs` shows which day that is.'},
  {sv: 'Publicera det nya certifikatet **bredvid** det gamla. Byt ingenting än.', en: 'Publish the new certificate **beside** the old. Change nothing yet.'},
  {sv: 'Skicka metadata till hubben med brevet om certifikatbyte, och vänta tills hubben har svarat att båda är inlästa.', en: 'Send the metadata to the hub with the letter about the change of certificate, and wait until the hub has answered that both are loaded.'},
  {sv: 'Byt nyckel på avtalad tid, och logga in en gång genast.', en: 'Change keys at the agreed time, and log in once at once.'},
  {sv: 'Ta bort det gamla certifikatet ur metadata först när allt har fungerat i några dagar, och meddela hubben.', en: 'Remove the old certificate from the metadata only when all has worked for some days, and tell the hub.'},
)

/** How to see that it works; the same for everybody who runs an IdP. */
export const tryingSection: Section = {
  title: {sv: 'Prova', en: 'Try it'},
  blocks: [
    text('Se först att adresserna svarar, med rätt webbcertifikat och rätt klocka:', 'See first that the addresses answer, with the right web certificate and the right clock:'),
    run('vgefos probe idp.xml'),
    text('Börja sedan i labbet. Där ser du hur en sund inloggning ser ut, utan att något riktigt berörs:', 'Then begin in the lab. There you see what a sound login looks like, and nothing real is touched:'),
    run('vgefos test-login --org {slug}'),
    text(
      'Prova sedan i testmiljön. Miljön `test` beskriver du i `vgefos.config.json`; ett exempel finns i vgefos README. Du godkänner i telefonen, och vgefos granskar varje meddelande:',
      "Then try in the test environment. You describe the environment `test` in `vgefos.config.json`; the README of vgefos has an example. You approve on the phone, and vgefos checks every message:",
    ),
    run(
      'vgefos test-login --org {slug} --env test --expect-loa http://id.sambi.se/loa/loa3 --output runs/{slug}',
      'vgefos checklist {slug} --phase test --recording runs/{slug}',
    ),
    text(
      'Kan du inte köra vgefos på datorn med webbläsaren? Öppna F12, fliken Nätverk, kryssa för Bevara logg (Preserve log), logga in, spara som HAR och läs filen på en annan dator:',
      'Can you not run vgefos on the computer with the browser? Open F12, the Network tab, tick Preserve log, log in, save as HAR and read the file on another computer:',
    ),
    run('vgefos decode login.har'),
    note(
      'En HAR-fil innehåller personuppgifter och levande sessioner. Skicka den aldrig som den är. Gör underlag till ett ärende med `vgefos support bundle login.har --case INC1`.',
      'A HAR file holds personal data and living sessions. Never send it as it is. Make material for a case with `vgefos support bundle login.har --case INC1`.',
    ),
    list(
      {sv: 'Logga in med en person som har ett HSA-id, en som har flera, och en som saknar uppdrag.', en: 'Log in as a person who has one HSA-id, one who has several, and one without a commission.'},
      {sv: 'Avbryt i telefonen, och låt tiden gå ut en gång. Användaren ska få en sida som går att förstå.', en: 'Cancel on the phone, and let the time run out once. The user is to get a page that can be understood.'},
      {sv: 'Prova från en dator på nätet och från en telefon utanför.', en: 'Try from a computer on the network and from a phone outside.'},
    ),
  ],
}

/** Sixty seconds is what was seen at Inera's; nobody has published more. */
export const clockText: Block = text(
  'Ineras bekräftelser gäller i 60 sekunder. Servern ska hämta tiden från två tidsservrar, och larma vid mer än 10 sekunders avvikelse.',
  "Inera's confirmations hold for 60 seconds. The server is to take the time from two time servers, and raise an alarm at more than 10 seconds.",
)
