import {attributeNameFormatUri, nameIdFormat} from '../../saml/names.ts'
import {carriedAttributes} from '../attributes.ts'
import {code, list, run, text} from '../page.ts'
import {changeRules, clockText, firstSection, levelRules, nameIdRules, tryingSection} from './common.ts'
import type {Guide} from './guide.ts'

const sha256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'
const names = carriedAttributes.map(({short, name}) => `        '${short}' => '${name}',`).join('\n')

export const simplesamlphp: Guide = {
  kind: 'simplesamlphp',
  intro: [
    text(
      'SimpleSAMLphp är gjord för att stå emellan: en autentiseringskälla av typen `saml:SP` frågar hubben, och IdP-delen svarar era tjänster. Guiden är skriven för version 2; skillnader mot 1.19 står där de finns.',
      'SimpleSAMLphp is made to stand in between: an authentication source of the kind `saml:SP` asks the hub, and the IdP part answers your services. The guide is written for version 2; what differs in 1.19 is said where it does.',
    ),
  ],
  sections: [
    {
      title: {sv: 'Gör autentiseringskällan', en: 'Make the authentication source'},
      blocks: [
        text('Gör en egen nyckel för rollen mot hubben, i mappen `cert`:', 'Make a key of its own for the role towards the hub, in the folder `cert`:'),
        code('text', 'openssl req -x509 -newkey rsa:3072 -sha256 -days 730 -nodes -subj "/CN={slug}-hubb" -keyout cert/hubb.key -out cert/hubb.crt'),
        text('Lägg till källan i `config/authsources.php`:', 'Add the source in `config/authsources.php`:'),
        code(
          'php',
          `'hubb' => [
    'saml:SP',
    'entityID' => '{ownSpEntityId}',
    'idp' => '{hubEntityId}',
    'privatekey' => 'hubb.key',
    'certificate' => 'hubb.crt',
    'sign.authnrequest' => true,
    'WantAssertionsSigned' => true,
    'signature.algorithm' => '${sha256}',
    'NameIDPolicy' => ['Format' => '${nameIdFormat.transient}', 'AllowCreate' => true],
    'proxymode.passAuthnContextClassRef' => true,
    'name' => ['sv' => '{org}', 'en' => '{org}'],
    'attributes' => [
${names}
    ],
    'attributes.NameFormat' => '${attributeNameFormatUri}',
],`,
        ),
        text(
          'Stryk de attribut som ni inte behöver. Märk inget som obligatoriskt (`attributes.required`) om inte tjänsten faller utan det: saknas det för en person får hen ingen inloggning alls.',
          'Strike out the attributes that you do not need. Mark nothing as required (`attributes.required`) unless the service falls without it: if it is missing for a person they get no login at all.',
        ),
      ],
    },
    firstSection(
      text(
        'Rollen mot hubben har sin metadata på adressen nedan (i 1.19 slutar den på `/sp/metadata.php/hubb`). Den står också under **Federation** i administrationsgränssnittet. Spara den som `idp.xml`.',
        'The role towards the hub has its metadata at the address below (in 1.19 it ends in `/sp/metadata.php/hubb`). It stands under **Federation** in the administration interface too. Save it as `idp.xml`.',
      ),
      code('text', 'https://{idpHost}/simplesaml/module.php/saml/sp/metadata/hubb'),
    ),
    {
      title: {sv: 'Läs in hubbens metadata', en: "Load the hub's metadata"},
      blocks: [
        text('I `config/config.php`, bredvid de som redan finns. Skriv hela sökvägen; den här är den vanliga:', 'In `config/config.php`, beside those that are there. Write the whole path; this is the usual one:'),
        code('php', `'metadata.sources' => [\n    ['type' => 'flatfile'],\n    ['type' => 'xml', 'file' => '/var/simplesamlphp/metadata/hubb.xml'],\n],`),
        text('Har hubben en adress med signerad metadata: använd modulen `metarefresh` med hubbens certifikat, och kör den varje timme.', 'If the hub has an address with signed metadata, use the module `metarefresh` with its certificate, and run it every hour.'),
      ],
    },
    {
      title: {sv: 'Låt IdP-delen använda hubben', en: 'Let the IdP part use the hub'},
      blocks: [
        text('I `metadata/saml20-idp-hosted.php`:', 'In `metadata/saml20-idp-hosted.php`:'),
        code(
          'php',
          `'auth' => 'hubb',
'attributes.NameFormat' => '${attributeNameFormatUri}',
'NameIDFormat' => '${nameIdFormat.transient}',
'signature.algorithm' => '${sha256}',
'saml20.sign.response' => true,
'saml20.sign.assertion' => true,`,
        ),
        text(
          'Utan `attributes.NameFormat` skickas attributen med formatet basic, och en del tjänster släpper dem då tyst. Begränsa per tjänst i `metadata/saml20-sp-remote.php` med filtret `core:AttributeLimit`:',
          'Without `attributes.NameFormat` the attributes are sent with the format basic, and some services then drop them in silence. Limit them for each service in `metadata/saml20-sp-remote.php` by the filter `core:AttributeLimit`:',
        ),
        code('php', `'authproc' => [\n    50 => ['class' => 'core:AttributeLimit', '${carriedAttributes[0]?.name ?? ''}', 'urn:name'],\n],`),
      ],
    },
    {
      title: {sv: 'Tillitsnivå och NameID', en: 'Level of assurance and NameID'},
      blocks: [
        ...levelRules,
        text(
          'Raden `proxymode.passAuthnContextClassRef` för nivån vidare åt båda håll. Den ska stå på två ställen: i källan ovan (begäran uppåt) och i `config/config.php` (svaret nedåt).',
          'The line `proxymode.passAuthnContextClassRef` passes the level on both ways. It is to stand in two places: in the source above (the request upwards) and in `config/config.php` (the response downwards).',
        ),
        code('php', `'proxymode.passAuthnContextClassRef' => true,`),
        nameIdRules,
      ],
    },
    {title: {sv: 'Klockan', en: 'The clock'}, blocks: [clockText, code('text', 'chronyc tracking\nchronyc sources')]},
    {
      title: {sv: 'Om hubben ska fråga er IdP', en: 'If the hub is to ask your IdP'},
      blocks: [
        text(
          'Det behövs bara om hubben har begärt det. Skicka då också IdP-delens metadata (`…/module.php/saml/idp/metadata`, i 1.19 `…/saml2/idp/metadata.php`). Den inloggningen får inte gå tillbaka till hubben: ge den en egen IdP med en annan `auth`.',
          "It is needed only if the hub has asked for it. Then send the IdP part's metadata too (`…/module.php/saml/idp/metadata`, in 1.19 `…/saml2/idp/metadata.php`). That login must not go back to the hub: give it an IdP of its own with another `auth`.",
        ),
      ],
    },
    {
      title: {sv: 'Byta certifikat', en: 'Change certificates'},
      blocks: [
        changeRules,
        text('Steg 2 är två rader i källan (och i `saml20-idp-hosted.php` för IdP-delen). Då står båda i metadata, och den gamla används:', 'Step 2 is two lines in the source (and in `saml20-idp-hosted.php` for the IdP part). Then both are in the metadata, and the old one is used:'),
        code('php', `'new_privatekey' => 'hubb2.key',\n'new_certificate' => 'hubb2.crt',`),
        text('Steg 4 är att flytta de nya namnen till `privatekey` och `certificate`.', 'Step 4 is to move the new names to `privatekey` and `certificate`.'),
        run('vgefos metadata lint idp.xml', 'vgefos certs idp.xml --ics byten.ics'),
      ],
    },
    tryingSection,
    {
      title: {sv: 'När det inte går', en: 'When it does not work'},
      blocks: [
        list(
          {sv: 'Felsidan visar ett spårnummer, åtta tecken. Sök det i loggen (`log/simplesamlphp.log`, eller syslog).', en: 'The error page shows a tracking number of eight signs. Search the log for it (`log/simplesamlphp.log`, or syslog).'},
          {sv: 'Prova bara sträckan mot hubben: **Test** och `hubb` i administrationsgränssnittet. Där syns attributen som de kom.', en: 'Try only the stretch to the hub: **Test** and `hubb` in the administration interface. There the attributes show as they came.'},
          {sv: 'Felsidor kan komma med HTTP 200. Lita på innehållet, inte på statuskoden.', en: 'Error pages may come with HTTP 200. Trust what they say, not the status code.'},
        ),
      ],
    },
  ],
  errors: [
    {says: 'METADATANOTFOUND', code: 'ENT01', cure: {sv: 'Ingen metadata för det entityID som står i loggen. Stavning, eller inte inläst.', en: 'No metadata for the entityID in the log. Spelling, or not loaded.'}},
    {says: 'NOSTATE', code: 'SES01', cure: {sv: 'Kakan följde inte med. Sätt session.cookie.secure till true och session.cookie.samesite till None.', en: 'The cookie did not follow. Set session.cookie.secure to true and session.cookie.samesite to None.'}},
    {says: 'RESPONSESTATUSNOSUCCESS', code: 'STA01', cure: {sv: 'Hubben gav inget intyg. Statusen i svaret säger varför: vgefos decode.', en: 'The hub gave no assertion. The status in the response says why: vgefos decode.'}},
    {says: 'ACSPARAMS', code: 'BND01', cure: {sv: 'Svarsadressen öppnades utan svar, ofta ur ett bokmärke.', en: 'The reply address was opened without a response, often from a bookmark.'}},
    {says: 'NOACCESS', code: 'ENT05', cure: {sv: 'Ett filter nekar personen.', en: 'A filter refuses the person.'}},
    {says: 'Received an assertion that is valid in the future', code: 'TIM01', cure: {sv: 'Er klocka går efter.', en: 'Your clock is slow.'}},
    {says: 'Received an assertion that has expired', code: 'TIM02', cure: {sv: 'Er klocka går före, eller så tog det för lång tid.', en: 'Your clock is fast, or it took too long.'}},
    {says: undefined, code: 'LOA03', cure: {sv: 'Nivån förs inte vidare: proxymode.passAuthnContextClassRef saknas på ett av ställena.', en: 'The level is not passed on: proxymode.passAuthnContextClassRef is missing in one of the places.'}},
  ],
  doubts: [
    {sv: 'Guiden som helhet är inte provad. SimpleSAMLphp 1.19 har körts som mellanhand i en testmiljö; version 2 är läst i källkod och dokumentation.', en: 'The guide as a whole has not been tried. SimpleSAMLphp 1.19 has been run as a middleman in a test environment; version 2 was read in source and documentation.'},
    {sv: 'Adresserna under `module.php` och menyernas namn i version 2 är kända sedan tidigare, inte provade.', en: 'The addresses below `module.php` and the names of menus in version 2 are known from before, not tried.'},
  ],
}
