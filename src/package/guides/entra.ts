import {carriedAttributes} from '../attributes.ts'
import {code, list, note, steps, table, text} from '../page.ts'
import {changeRules, firstSection, levelTable, nameIdRules, tryingSection} from './common.ts'
import type {Guide} from './guide.ts'

/** Entra joins the two fields of a claim by a slash; a name without one stands whole in the first. */
const fieldsOf = (name: string): readonly [string, string] => {
  const at = name.startsWith('http') ? name.lastIndexOf('/') : -1
  return [name.slice(at + 1), at < 0 ? '' : name.slice(0, at)]
}

export const entra: Guide = {
  kind: 'entra',
  intro: [
    text(
      'Entra ID är en bra IdP men ingen mellanhand: den kan inte skicka era egna medarbetare vidare till hubben för en tjänst i taget. Välj därför väg innan du gör något annat.',
      'Entra ID is a good IdP but no middleman: it cannot send your own employees on to the hub for one service at a time. So choose the way before you do anything else.',
    ),
  ],
  sections: [
    {
      title: {sv: 'Välj väg', en: 'Choose the way'},
      blocks: [
        table(
          [{sv: 'Väg', en: 'Way'}, {sv: 'Vad det innebär', en: 'What it means'}, {sv: 'Vem gör det', en: 'Who does it'}],
          [
            [
              {sv: '**1. Tjänsten direkt mot hubben** (förordas)', en: '**1. The service straight to the hub** (preferred)'},
              {sv: 'Tjänsten får hubben som IdP bredvid eller i stället för Entra. Tillitsnivån kommer oförändrad från Mobilt Efos.', en: 'The service gets the hub as its IdP beside Entra or instead of it. The level of assurance comes unchanged from Mobilt Efos.'},
              {sv: 'Tjänstens leverantör', en: 'The supplier of the service'},
            ],
            [
              {sv: '**2. En mellanliggande IdP**', en: '**2. An IdP in between**'},
              {sv: 'AD FS, Shibboleth, SimpleSAMLphp eller Keycloak tar emot från både Entra och hubben. Kör `vgefos package {slug} --idp keycloak` (eller en annan) för den guiden.', en: 'AD FS, Shibboleth, SimpleSAMLphp or Keycloak takes from both Entra and the hub. Run `vgefos package {slug} --idp keycloak` (or another) for that guide.'},
              {sv: 'Du', en: 'You'},
            ],
            [
              {sv: '**3. Hubben frågar Entra**', en: '**3. The hub asks Entra**'},
              {sv: 'Era medarbetare loggar in i Entra, och hubben tar emot. Det är inte Mobilt Efos, och ger ingen tillitsnivå av sig självt.', en: 'Your employees log in at Entra, and the hub takes it. It is not Mobilt Efos, and gives no level of assurance by itself.'},
              {sv: 'Du, efter avtal med hubben', en: 'You, when agreed with the hub'},
            ],
          ],
        ),
        text(
          'Väljer du väg 1 skickar du brevet om anslutning för tjänsten, och resten av den här sidan behövs inte: gå till avsnittet Prova. Federerar du hela domänen till en annan IdP ändras varje inloggning till Microsoft 365 också; gör inte det för den här sakens skull.',
          'If you choose way 1 you send the letter about the connection for the service, and do not need the rest of this page: go on to the section Try it. If you federate the whole domain to another IdP, each login to Microsoft 365 changes too; do not do that for this alone.',
        ),
      ],
    },
    firstSection(
      text(
        'För väg 3: gör programmet i nästa avsnitt först. Under **SAML Certificates** finns sedan **App Federation Metadata Url**, som slutar på `?appid=`. Hämta just den; utan `appid` får du fel certifikat. Spara filen som `idp.xml`.',
        'For way 3: make the application of the next section first. Under **SAML Certificates** there is then **App Federation Metadata Url**, which ends in `?appid=`. Fetch that one; without `appid` you get the wrong certificate. Save the file as `idp.xml`.',
      ),
    ),
    {
      title: {sv: 'Lägg in hubben som program (väg 3)', en: 'Add the hub as an application (way 3)'},
      blocks: [
        steps(
          {sv: 'Öppna Entra admin center, **Enterprise applications**, **New application**, **Create your own application**. Välj **Non-gallery** och ge det namnet Hubben (test).', en: 'Open the Entra admin center, **Enterprise applications**, **New application**, **Create your own application**. Choose **Non-gallery** and call it Hub (test).'},
          {sv: 'Välj **Single sign-on**, **SAML**, **Upload metadata file** och välj `hubb.xml`.', en: 'Choose **Single sign-on**, **SAML**, **Upload metadata file** and choose `hubb.xml`.'},
          {sv: 'Kontrollera att **Identifier (Entity ID)** är exakt `{hubEntityId}`, och att **Reply URL** är hubbens svarsadress. Lämna Sign on URL, Relay State och Logout URL tomma.', en: "See that **Identifier (Entity ID)** is exactly `{hubEntityId}`, and that **Reply URL** is the hub's reply address. Leave Sign on URL, Relay State and Logout URL empty."},
          {sv: 'Tilldela programmet till de grupper som får logga in, under **Users and groups**. Den som saknas där får AADSTS50105.', en: 'Assign the application to the groups that may log in, under **Users and groups**. Whoever is not there gets AADSTS50105.'},
        ),
      ],
    },
    {
      title: {sv: 'Attributen', en: 'The attributes'},
      blocks: [
        text(
          'Under **Attributes & Claims**: ta bort de förvalda anspråken, och lägg till ett per rad med **Add new claim**. **Source attribute** är det fält där ni har värdet, ofta ett av tilläggsattributen. HSA-id finns inte i Entra från början: det måste synkas dit från katalogen.',
          'Under **Attributes & Claims**: remove the claims that are there, and add one a row with **Add new claim**. **Source attribute** is the field where you have the value, often one of the extension attributes. HSA-id is not in Entra from the start: it has to be synchronised there from the directory.',
        ),
        table(
          ['Name', 'Namespace'],
          carriedAttributes
            .filter(({name}) => !name.startsWith('urn:credential:') && !name.startsWith('urn:sambi:'))
            .map(({name}) => fieldsOf(name).map((field) => (field === '' ? {sv: '(tomt)', en: '(empty)'} : `\`${field}\``))),
        ),
        note(
          'Lämna inte ut attribut som beskriver Mobilt Efos (`urn:credential:personalIdentityNumber`, `urn:sambi:names:attribute:levelOfAssurance` med flera). Entra har inte prövat något certifikat.',
          'Do not release attributes that describe Mobilt Efos (`urn:credential:personalIdentityNumber`, `urn:sambi:names:attribute:levelOfAssurance` and others). Entra has examined no certificate.',
        ),
      ],
    },
    {
      title: {sv: 'Tillitsnivå och NameID', en: 'Level of assurance and NameID'},
      blocks: [
        text(
          'Entra ger AuthnContextClassRef på sitt eget sätt, till exempel `urn:oasis:names:tc:SAML:2.0:ac:classes:Password`, och kan inte ge `http://id.sambi.se/loa/loa3`. Hubben får därför inte begära någon nivå av Entra: då blir det AADSTS75011.',
          'Entra gives AuthnContextClassRef in its own way, for example `urn:oasis:names:tc:SAML:2.0:ac:classes:Password`, and cannot give `http://id.sambi.se/loa/loa3`. So the hub must not ask Entra for a level: then there is AADSTS75011.',
        ),
        text('Med väg 1 och 2 kommer nivån från hubben, och är en av de här:', 'By ways 1 and 2 the level comes from the hub, and is one of these:'),
        levelTable,
        nameIdRules,
        text(
          'Transient går inte att välja i listan **Choose name identifier format**; Entra ger det när hubben begär det i NameIDPolicy. Be hubben göra det.',
          'Transient cannot be chosen in the list **Choose name identifier format**; Entra gives it when the hub asks for it in NameIDPolicy. Ask the hub to.',
        ),
      ],
    },
    {
      title: {sv: 'Signering och klocka', en: 'Signing and the clock'},
      blocks: [
        steps(
          {sv: 'Under **SAML Certificates**, **Edit**: **Signing Option** Sign SAML response and assertion, **Signing Algorithm** SHA-256.', en: 'Under **SAML Certificates**, **Edit**: **Signing Option** Sign SAML response and assertion, **Signing Algorithm** SHA-256.'},
          {sv: 'Skriv en funktionsbrevlåda under **Notification email addresses**. Förvalet är den som råkade göra inställningen.', en: 'Write a shared mailbox under **Notification email addresses**. Else it is whoever happened to make the setting.'},
        ),
        text(
          'Entra lägger ingen marginal på NotBefore. Går hubbens klocka efter blir det TIM01; det rättas hos hubben.',
          "Entra puts no margin on NotBefore. If the hub's clock is slow there is TIM01; that is mended at the hub.",
        ),
      ],
    },
    {
      title: {sv: 'Byta certifikat', en: 'Change certificates'},
      blocks: [
        text('Certifikatet gäller i tre år om du inte väljer annat, och byts inte av sig självt.', 'The certificate lasts for three years unless you choose otherwise, and does not change by itself.'),
        changeRules,
        text(
          'Steg 2 är **New Certificate** och **Save**: det blir liggande som Inactive. Steg 4 är **Make certificate active**. Har hubben inte läst in det nya då stannar alla inloggningar.',
          'Step 2 is **New Certificate** and **Save**: it then lies there as Inactive. Step 4 is **Make certificate active**. If the hub has not loaded the new one by then, all logins stop.',
        ),
      ],
    },
    tryingSection,
    {
      title: {sv: 'När det inte går', en: 'When it does not work'},
      blocks: [
        list(
          {sv: 'Felsidan visar AADSTS-kod, Request Id och tid. Slå upp koden: `vgefos explain AADSTS50011`.', en: 'The error page shows an AADSTS code, Request Id and time. Look the code up: `vgefos explain AADSTS50011`.'},
          {sv: 'Inloggningsloggen finns i Entra admin center under **Sign-in logs**; sök på Request Id.', en: 'The log of logins is in the Entra admin center under **Sign-in logs**; search by Request Id.'},
        ),
        code('console', 'vgefos decode login.har'),
      ],
    },
  ],
  errors: [
    {says: 'AADSTS700016', code: 'ENT01', cure: {sv: 'Identifier (Entity ID) stämmer inte med hubbens entityID, tecken för tecken.', en: "Identifier (Entity ID) is not the hub's entityID, letter by letter."}},
    {says: 'AADSTS50011', code: 'END01', cure: {sv: 'Reply URL saknas eller är en annan.', en: 'The Reply URL is missing or is another.'}},
    {says: 'AADSTS50105', code: 'ENT05', cure: {sv: 'Personen är inte tilldelad programmet.', en: 'The person is not assigned to the application.'}},
    {says: 'AADSTS75011', code: 'LOA01', cure: {sv: 'Hubben begär en nivå som Entra inte kan ge.', en: 'The hub asks for a level that Entra cannot give.'}},
    {says: 'AADSTS50008', code: 'SIG01', cure: {sv: 'Certifikatet i den ena sidans metadata är gammalt.', en: "The certificate in one side's metadata is old."}},
    {says: 'AADSTS76021', code: 'SIG05', cure: {sv: 'Programmet kräver signerad begäran, och hubbens är osignerad.', en: "The application demands a signed request, and the hub's is unsigned."}},
    {says: 'AADSTS75005', code: 'BND01', cure: {sv: 'Det som kom är inte SAML: adressen är klippt eller fel.', en: 'What came is not SAML: the address is cut or wrong.'}},
    {says: undefined, code: 'ATR03', cure: {sv: 'Name och Namespace har blivit ett annat namn än hubben begär.', en: 'Name and Namespace have become another name than the hub asks for.'}},
  ],
  doubts: [
    {sv: 'Guiden är inte provad i en riktig Entra-katalog. Menyerna är kontrollerade mot Microsofts dokumentation och kan ha fått nya namn.', en: "The guide has not been tried in a real Entra directory. The menus are checked against Microsoft's documentation and may have got new names."},
    {sv: 'Att Entra ID inte kan skicka egna medarbetare vidare till en SAML-IdP för en tjänst i taget är känt sedan tidigare, inte läst i dokumentationen för dagens version.', en: 'That Entra ID cannot send its own employees on to a SAML IdP for one service at a time is known from before, not read in the documentation of today.'},
    {sv: 'Entra skickar vanligen attribut utan NameFormat. Om hubben godtar det är inte känt; fråga, eller se `vgefos decode`.', en: 'Entra commonly sends attributes without a NameFormat. Whether the hub takes that is not known; ask, or see `vgefos decode`.'},
  ],
}
