import {carriedAttributes} from '../attributes.ts'
import {nameIdFormat} from '../../saml/names.ts'
import {code, list, note, steps, table, text} from '../page.ts'
import {changeRules, clockText, firstSection, levelRules, nameIdRules, tryingSection} from './common.ts'
import type {Guide} from './guide.ts'

export const keycloak: Guide = {
  kind: 'keycloak',
  intro: [
    text(
      'I Keycloak blir hubben en **Identity Provider** (mäklare), och era tjänster är **Clients** som förut. Allt görs i administrationskonsolen, i det realm där era tjänster finns. Byt `{realm}` mot dess namn.',
      'In Keycloak the hub becomes an **Identity Provider** (a broker), and your services are **Clients** as before. All is done in the admin console, in the realm where your services are. Put its name in the place of `{realm}`.',
    ),
  ],
  sections: [
    {
      title: {sv: 'Lägg in hubben som Identity Provider', en: 'Add the hub as an Identity Provider'},
      blocks: [
        text('**Identity Providers**, **Add provider**, **SAML v2.0**. Skriv `hubb` som **Alias**, och läs in filen `hubb.xml` (be hubben om den först). Kontrollera sedan fälten, ett efter ett:', '**Identity Providers**, **Add provider**, **SAML v2.0**. Write `hubb` as the **Alias**, and load the file `hubb.xml` (ask the hub for it first). Then check the fields, one by one:'),
        table(
          [{sv: 'Fält', en: 'Field'}, {sv: 'Värde', en: 'Value'}],
          [
            ['Identity Provider Entity ID', {sv: '`{hubEntityId}`. Lämna det inte tomt: då prövas inte vem som svarade.', en: '`{hubEntityId}`. Do not leave it empty: then nobody checks who answered.'}],
            ['NameID Policy Format', `Transient (\`${nameIdFormat.transient}\`)`],
            ['Principal Type', 'Attribute [Name]'],
            ['Principal Attribute', `\`${carriedAttributes[0]?.name ?? ''}\``],
            ['HTTP-POST Binding Response', 'On'],
            ['Want AuthnRequests Signed', 'On'],
            ['Signature Algorithm', 'RSA_SHA256'],
            ['Want Assertions Signed', 'On'],
            ['Validate Signature', {sv: 'On. Utan det tas vilket svar som helst emot.', en: 'On. Without it any response at all is taken.'}],
            ['Use metadata descriptor URL', {sv: 'On, om hubben har en adress; då kommer nya certifikat in av sig själva. Annars Off.', en: 'On, if the hub has an address; then new certificates come in by themselves. Else Off.'}],
            ['Comparison', 'Exact'],
            ['AuthnContext ClassRefs', '`http://id.sambi.se/loa/loa3`'],
            ['Allowed clock skew', {sv: '0. Rätta klockan i stället.', en: '0. Mend the clock instead.'}],
          ],
        ),
        note(
          'Principal Type måste vara ett attribut. Med transient NameID vore varje inloggning annars en ny person.',
          'Principal Type has to be an attribute. With a transient NameID each login would else be a new person.',
        ),
      ],
    },
    firstSection(
      text(
        'Rollen mot hubben har sin metadata på adressen nedan (spara först inställningarna). Spara den som `idp.xml`.',
        'The role towards the hub has its metadata at the address below (save the settings first). Save it as `idp.xml`.',
      ),
      code('text', 'https://{idpHost}/realms/{realm}/broker/hubb/endpoint/descriptor'),
    ),
    {
      title: {sv: 'Ta emot attributen', en: 'Take in the attributes'},
      blocks: [
        text(
          'Under leverantörens flik **Mappers**: en mapper av typen **Attribute Importer** per rad, med **Sync mode override** Force så att ändringar slår igenom. De attribut som har en mapper begärs också i metadata.',
          'On the tab **Mappers** of the provider: a mapper of the kind **Attribute Importer** for each row, with **Sync mode override** Force so that changes take effect. Attributes that have a mapper are asked for in the metadata too.',
        ),
        table(['Attribute Name', 'User Attribute Name'], carriedAttributes.map(({short, name}) => [`\`${name}\``, `\`${short}\``])),
        text(
          'Keycloak gör ett konto första gången en person loggar in. Välj under **First login flow** ett flöde som inte frågar användaren om något, och bestäm hur länge kontona ska finnas. Välj **Do not store users** om er version har det och ingen behöver kontona.',
          'Keycloak makes an account the first time a person logs in. Choose a **First login flow** that asks the user nothing, and decide how long accounts are to be kept. Choose **Do not store users** if your version has it and nobody needs the accounts.',
        ),
      ],
    },
    {
      title: {sv: 'Släpp attributen vidare till tjänsten', en: 'Release the attributes to the service'},
      blocks: [
        steps(
          {sv: '**Clients**, välj tjänsten. **Client ID** ska vara exakt `{serviceEntityId}`.', en: '**Clients**, choose the service. **Client ID** is to be exactly `{serviceEntityId}`.'},
          {sv: '**Settings**: Sign documents On, Sign assertions On, Signature algorithm RSA_SHA256, Name ID format transient, Force POST binding On.', en: '**Settings**: Sign documents On, Sign assertions On, Signature algorithm RSA_SHA256, Name ID format transient, Force POST binding On.'},
          {sv: '**Keys**: Client signature required On, och läs in tjänstens certifikat.', en: "**Keys**: Client signature required On, and load the service's certificate."},
          {sv: '**Client scopes**: ta bort `role_list`. Lägg till en mapper **User Attribute** per attribut som tjänsten behöver, med **SAML Attribute Name** från tabellen ovan och **SAML Attribute NameFormat** URI Reference.', en: '**Client scopes**: remove `role_list`. Add a mapper **User Attribute** for each attribute that the service needs, with **SAML Attribute Name** from the table above and **SAML Attribute NameFormat** URI Reference.'},
        ),
        text('Ska tjänsten bara ta emot inloggning genom hubben: gör ett flöde med **Identity Provider Redirector**, skriv `hubb` som förvald, och välj flödet för tjänsten under **Advanced**.', 'If the service is to take only logins through the hub, make a flow with **Identity Provider Redirector**, write `hubb` as the default, and choose the flow for the service under **Advanced**.'),
      ],
    },
    {
      title: {sv: 'Tillitsnivå och NameID', en: 'Level of assurance and NameID'},
      blocks: [
        ...levelRules,
        note(
          'Räkna inte med att Keycloak för hubbens nivå vidare till tjänsten av sig själv. Läs svaret till tjänsten med `vgefos decode`: visar det LOA03 har nivån stannat på vägen. Då är tjänsten säkrare direkt mot hubben.',
          "Do not count on Keycloak passing the hub's level on to the service by itself. Read the response to the service with `vgefos decode`: if it shows LOA03 the level has stopped on the way. Then the service is safer straight to the hub.",
        ),
        nameIdRules,
      ],
    },
    {title: {sv: 'Klockan', en: 'The clock'}, blocks: [clockText, code('text', 'chronyc tracking\nchronyc sources')]},
    {
      title: {sv: 'Om hubben ska fråga er Keycloak', en: 'If the hub is to ask your Keycloak'},
      blocks: [
        text(
          'Det behövs bara om hubben har begärt det. Lägg in hubben som **Client** av typen SAML med **Client ID** `{hubEntityId}`, på samma sätt som tjänsten ovan, och skicka metadata från adressen nedan. Den inloggningen får inte gå tillbaka till hubben: ge klienten ett eget flöde.',
          'It is needed only if the hub has asked for it. Add the hub as a **Client** of the type SAML with **Client ID** `{hubEntityId}`, in the same way as the service above, and send the metadata from the address below. That login must not go back to the hub: give the client a flow of its own.',
        ),
        code('text', 'https://{idpHost}/realms/{realm}/protocol/saml/descriptor'),
      ],
    },
    {
      title: {sv: 'Byta certifikat', en: 'Change certificates'},
      blocks: [
        changeRules,
        text(
          'Steg 2: **Realm settings**, **Keys**, **Add providers**, **rsa-generated** (eller **rsa** med er egen nyckel), Enabled On, Active On, och en **lägre** Priority än den gamla. Steg 4: ge den nya en högre Priority. Steg 5: sätt den gamla till Active Off, och ta bort den några dagar senare.',
          'Step 2: **Realm settings**, **Keys**, **Add providers**, **rsa-generated** (or **rsa** with a key of your own), Enabled On, Active On, and a **lower** Priority than the old one. Step 4: give the new one a higher Priority. Step 5: set the old one to Active Off, and remove it some days later.',
        ),
        text('Nyckeln är hela realmets: alla tjänster i det berörs av bytet, inte bara hubben.', "The key is the whole realm's: all services in it are touched by the change, not only the hub."),
      ],
    },
    tryingSection,
    {
      title: {sv: 'När det inte går', en: 'When it does not work'},
      blocks: [
        list(
          {sv: 'Användaren ser sällan orsaken. Titta under **Realm settings**, **Events** (slå på dem först), och i serverns logg.', en: 'The user seldom sees the cause. Look under **Realm settings**, **Events** (turn them on first), and in the log of the server.'},
          {sv: 'Slå upp texten på felsidan: `vgefos explain "Client not found"`.', en: 'Look the text on the error page up: `vgefos explain "Client not found"`.'},
        ),
      ],
    },
  ],
  errors: [
    {says: 'Client not found', code: 'ENT01', cure: {sv: 'Client ID är inte tjänstens entityID, tecken för tecken.', en: "Client ID is not the service's entityID, letter by letter."}},
    {says: 'Invalid requester', code: 'SIG06', cure: {sv: 'Begäran är osignerad eller signerad med fel nyckel. Se fliken Keys.', en: 'The request is unsigned or signed by the wrong key. See the tab Keys.'}},
    {says: 'Invalid redirect uri', code: 'END01', cure: {sv: 'Svarsadressen saknas bland Valid redirect URIs.', en: 'The reply address is missing among Valid redirect URIs.'}},
    {says: undefined, code: 'SIG01', cure: {sv: 'Hubben har bytt certifikat. Läs in nycklarna igen (Import keys), och spara.', en: 'The hub has changed certificates. Load the keys again (Import keys), and save.'}},
    {says: undefined, code: 'LOA03', cure: {sv: 'Nivån i svaret till tjänsten är Keycloaks egen, inte hubbens.', en: "The level in the response to the service is Keycloak's own, not the hub's."}},
    {says: undefined, code: 'ATR03', cure: {sv: 'Mappern har ett annat namn än det som hubben skickar.', en: 'The mapper has another name than the one that the hub sends.'}},
    {says: undefined, code: 'ATR01', cure: {sv: 'Personen saknar attributet i HSA, eller så finns ingen mapper.', en: 'The person lacks the attribute in HSA, or there is no mapper.'}},
    {says: undefined, code: 'TIM01', cure: {sv: 'Serverns klocka går efter.', en: "The server's clock is slow."}},
  ],
  doubts: [
    {sv: 'Guiden är inte provad på en riktig Keycloak. Fälten hos Identity Provider och Client är kontrollerade mot Keycloaks dokumentation för version 26; äldre versioner kan sakna några.', en: "The guide has not been tried on a real Keycloak. The fields of Identity Provider and Client are checked against Keycloak's documentation for version 26; older versions may lack some."},
    {sv: 'Om Keycloak kan ge tjänsten hubbens AuthnContextClassRef är inte bekräftat.', en: "Whether Keycloak can give the service the hub's AuthnContextClassRef is not confirmed."},
    {sv: 'Hur nycklar med olika prioritet visas i metadata är känt sedan tidigare, inte provat. Kontrollera med `vgefos metadata show idp.xml` att båda står där.', en: 'How keys of different priority show in metadata is known from before, not tried. See with `vgefos metadata show idp.xml` that both are there.'},
  ],
}
