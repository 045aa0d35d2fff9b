import {attributeNameFormatUri, nameIdFormat} from '../../saml/names.ts'
import {carriedAttributes} from '../attributes.ts'
import {code, list, note, steps, text} from '../page.ts'
import {changeRules, clockText, firstSection, levelRules, nameIdRules, tryingSection} from './common.ts'
import type {Guide} from './guide.ts'

const property = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claimproperties'
const method = 'http://schemas.microsoft.com/ws/2008/06/identity/claims/authenticationmethod'
const nameId = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier'
const sha256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'

const accept = (name: string, type: string): string => `@RuleName = "${name}"\nc:[Type == "${type}"]\n => issue(claim = c);`
const release = ({short, name}: {readonly short: string; readonly name: string}): string =>
  `@RuleName = "${short}"
c:[Type == "${name}"]
 => issue(Type = c.Type, Value = c.Value, ValueType = c.ValueType,
    Properties["${property}/attributename"] = "${attributeNameFormatUri}");`

export const adfs: Guide = {
  kind: 'adfs',
  intro: [
    text(
      'AD FS har två roller här. Mot hubben är den en tjänst (hubben läggs in som **Claims Provider Trust**), och mot era egna tjänster är den IdP som förut (**Relying Party Trust**). Kör raderna i PowerShell som administratör på den primära AD FS-servern, uppifrån och ned.',
      'AD FS has two roles here. To the hub it is a service (the hub becomes a **Claims Provider Trust**), and to your own services it is the IdP as before (**Relying Party Trust**). Run the lines in PowerShell as an administrator on the primary AD FS server, from top to bottom.',
    ),
    note('Ta en säkerhetskopia av konfigurationen först, och gör allt i testmiljön innan du rör produktionen.', 'Back up the configuration first, and do everything in test before you touch production.'),
  ],
  sections: [
    firstSection(
      text('Spara AD FS egen metadata som `idp.xml`:', 'Save the metadata of AD FS itself as `idp.xml`:'),
      code(
        'powershell',
        `$adfs = (Get-AdfsProperties).HostName\nInvoke-WebRequest -UseBasicParsing -Uri "https://$adfs/FederationMetadata/2007-06/FederationMetadata.xml" -OutFile idp.xml`,
      ),
    ),
    {
      title: {sv: 'Lägg in hubben som Claims Provider Trust', en: 'Add the hub as a Claims Provider Trust'},
      blocks: [
        code(
          'powershell',
          `$hubb = 'Hubben (Mobilt Efos)'
Add-AdfsClaimsProviderTrust -Name $hubb -MetadataFile 'C:\\vgefos\\hubb.xml'
Set-AdfsClaimsProviderTrust -TargetName $hubb -SignatureAlgorithm '${sha256}'
Set-AdfsClaimsProviderTrust -TargetName $hubb -SignedSamlRequestsRequired $true
Set-AdfsClaimsProviderTrust -TargetName $hubb -RequiredNameIdFormat '${nameIdFormat.transient}'
Get-AdfsClaimsProviderTrust -Name $hubb | Format-List Name, Identifier, SignatureAlgorithm, TokenSigningCertificates`,
        ),
        text(
          'Kontrollera att `Identifier` är exakt `{hubEntityId}` och att fingeravtrycket är det som hubben läste upp. AD FS läser en aktör per fil: innehåller filen flera, be hubben om en fil med bara hubben.',
          'See that `Identifier` is exactly `{hubEntityId}` and that the fingerprint is the one that the hub read out. AD FS reads one entity a file: if there are several in it, ask the hub for a file with the hub alone.',
        ),
        text(
          'AD FS frågar efter spärrlistor för hubbens certifikat. Är det utfärdat av SITHS måste servern nå `crl1.siths.se` och `ocsp1.siths.se`. Öppna nätet; stäng inte av kontrollen.',
          "AD FS asks for revocation lists of the hub's certificate. If SITHS issued it, the server must reach `crl1.siths.se` and `ocsp1.siths.se`. Open the network; do not turn the check off.",
        ),
      ],
    },
    {
      title: {sv: 'Ta emot attributen från hubben', en: 'Take in the attributes from the hub'},
      blocks: [
        text('Spara reglerna som `C:\\vgefos\\in.txt`. Namnen jämförs tecken för tecken; kopiera dem, skriv dem inte av.', 'Save the rules as `C:\\vgefos\\in.txt`. Names are compared letter by letter; copy them, do not retype them.'),
        code('claims', [...carriedAttributes.map(({short, name}) => accept(short, name)), accept('AuthnContextClassRef', method), accept('NameID', nameId)].join('\n\n')),
        code('powershell', `Set-AdfsClaimsProviderTrust -TargetName $hubb -AcceptanceTransformRulesFile 'C:\\vgefos\\in.txt'`),
      ],
    },
    {
      title: {sv: 'Släpp attributen vidare till tjänsten', en: 'Release the attributes to the service'},
      blocks: [
        text(
          'Gör det här för varje tjänst som ska ta emot Mobilt Efos. Spara reglerna som `C:\\vgefos\\ut.txt`, och lägg till en regel av samma form för varje attribut som tjänsten behöver, inte fler. Utan raden med `attributename` skickar AD FS attributen utan NameFormat, och vissa tjänster släpper dem då tyst.',
          'Do this for each service that is to take Mobilt Efos. Save the rules as `C:\\vgefos\\ut.txt`, and add a rule of the same form for each attribute that the service needs, and no more. Without the line with `attributename` AD FS sends the attributes without a NameFormat, and some services then drop them in silence.',
        ),
        code('claims', [...carriedAttributes.slice(0, 1).map(release), ...carriedAttributes.slice(3, 4).map(release), accept('AuthnContextClassRef', method), accept('NameID', nameId)].join('\n\n')),
        code(
          'powershell',
          `$tjanst = (Get-AdfsRelyingPartyTrust -Identifier '{serviceEntityId}').Name
Get-AdfsRelyingPartyTrust -Name $tjanst | Select-Object -ExpandProperty IssuanceTransformRules | Out-File 'C:\\vgefos\\fore.txt'
Set-AdfsRelyingPartyTrust -TargetName $tjanst -IssuanceTransformRulesFile 'C:\\vgefos\\ut.txt'
Set-AdfsRelyingPartyTrust -TargetName $tjanst -SignatureAlgorithm '${sha256}'
Set-AdfsRelyingPartyTrust -TargetName $tjanst -SamlResponseSignature MessageAndAssertion`,
        ),
        text(
          'Den andra raden sparar reglerna som gällde, så att du kan gå tillbaka. `IssuanceTransformRulesFile` ersätter alla regler: lägg era gamla regler först i `ut.txt` om tjänsten har andra inloggningar också.',
          'The second line saves the rules that were in force, so that you can go back. `IssuanceTransformRulesFile` replaces all rules: put your old ones first in `ut.txt` if the service has other logins too.',
        ),
        text('Ska tjänsten bara ta emot inloggning genom hubben slipper användaren valet:', 'If the service is to take only logins through the hub, the user is spared the choice:'),
        code('powershell', 'Set-AdfsRelyingPartyTrust -TargetName $tjanst -ClaimsProviderName @($hubb)'),
      ],
    },
    {
      title: {sv: 'Tillitsnivå och NameID', en: 'Level of assurance and NameID'},
      blocks: [
        ...levelRules,
        text('AD FS avvisar en nivå som den inte känner. Lägg till nivåerna, de svagaste först, utan att ta bort dem som finns:', 'AD FS refuses a level that it does not know. Add the levels, the weakest first, and remove none:'),
        code(
          'powershell',
          `$ordning = @((Get-AdfsProperties).AuthenticationContextOrder)\n$ordning += 'http://id.sambi.se/loa/loa2', 'http://id.sambi.se/loa/loa3'\nSet-AdfsProperties -AuthenticationContextOrder $ordning`,
        ),
        nameIdRules,
      ],
    },
    {
      title: {sv: 'Klockan', en: 'The clock'},
      blocks: [clockText, code('powershell', 'w32tm /query /status\nw32tm /resync')],
    },
    {
      title: {sv: 'Om hubben ska fråga er AD FS', en: 'If the hub is to ask your AD FS'},
      blocks: [
        text(
          'Det behövs bara om hubben har begärt det, till exempel för en regional tjänst där användaren väljer sin organisation. Mobilt Efos går den andra vägen, och då räcker det som står ovan.',
          'It is needed only if the hub has asked for it, for example for a regional service where users choose their organisation. Mobilt Efos goes the other way, and then what stands above is enough.',
        ),
        code(
          'powershell',
          `Add-AdfsRelyingPartyTrust -Name 'Hubben som tjanst' -MetadataFile 'C:\\vgefos\\hubb.xml'
Set-AdfsRelyingPartyTrust -TargetName 'Hubben som tjanst' -IssuanceTransformRulesFile 'C:\\vgefos\\ut.txt'
Set-AdfsRelyingPartyTrust -TargetName 'Hubben som tjanst' -SignatureAlgorithm '${sha256}'
Set-AdfsRelyingPartyTrust -TargetName 'Hubben som tjanst' -SamlResponseSignature MessageAndAssertion
Set-AdfsRelyingPartyTrust -TargetName 'Hubben som tjanst' -AccessControlPolicyName 'Permit everyone'`,
        ),
        text('På en AD FS som är installerad på svenska kan principen heta något annat. Se namnen med `Get-AdfsAccessControlPolicy`.', 'On an AD FS installed in another language the policy has another name. See the names with `Get-AdfsAccessControlPolicy`.'),
      ],
    },
    {
      title: {sv: 'Byta certifikat', en: 'Change certificates'},
      blocks: [
        note(
          'AD FS byter signeringscertifikat av sig själv. Hubben märker det först när ingen kommer in. Det är det vanligaste felet av alla.',
          'AD FS changes its signing certificate by itself. The hub notices when nobody gets in. It is the commonest fault of all.',
        ),
        text('Se vad som gäller, och ge er tid: nytt certifikat 60 dagar i förväg, och 30 dagar innan det börjar användas.', 'See what is in force, and give yourselves time: a new certificate 60 days ahead, and 30 days before it is used.'),
        code(
          'powershell',
          `Get-AdfsProperties | Format-List AutoCert*, Certificate*
Get-AdfsCertificate -CertificateType Token-Signing
Set-AdfsProperties -CertificateGenerationThreshold 60 -CertificatePromotionThreshold 30`,
        ),
        changeRules,
        text(
          'Steg 2 gör `Update-AdfsCertificate -CertificateType Token-Signing`, som lägger det nya bredvid. Använd aldrig `-Urgent`: då byts nyckeln genast och alla inloggningar stannar. AD FS byter själv efter det antal dagar som `CertificatePromotionThreshold` anger.',
          'Step 2 is `Update-AdfsCertificate -CertificateType Token-Signing`, which puts the new one beside. Never use `-Urgent`: it changes the key at once and all logins stop. AD FS makes the change itself after as many days as `CertificatePromotionThreshold` says.',
        ),
        text('När hubben byter sitt: spara den nya filen som `hubb.xml` och läs in den. Reglerna står kvar.', 'When the hub changes its own: save the new file as `hubb.xml` and load it. The rules stay.'),
        code('powershell', `Update-AdfsClaimsProviderTrust -TargetName $hubb -MetadataFile 'C:\\vgefos\\hubb.xml'`),
      ],
    },
    tryingSection,
    {
      title: {sv: 'När det inte går', en: 'When it does not work'},
      blocks: [
        steps(
          {sv: 'Läs `Activity ID` och tiden på felsidan.', en: 'Read the `Activity ID` and the time on the error page.'},
          {sv: 'Sök händelserna på AD FS-servern (raderna nedan).', en: 'Look for the events on the AD FS server (the lines below).'},
          {sv: 'Slå upp koden i texten: `vgefos explain MSIS7007`. Händelse 364 säger bara att något gick fel; det är MSIS-koden i den som räknas.', en: 'Look up the code in the text: `vgefos explain MSIS7007`. Event 364 only says that something went wrong; it is the MSIS code in it that counts.'},
        ),
        code('powershell', `Get-WinEvent -LogName 'AD FS/Admin' -MaxEvents 30 | Format-List TimeCreated, Id, ActivityId, Message`),
        list({sv: 'Saknas ett attribut loggar AD FS ofta ingenting alls. Läs svaret med `vgefos decode` i stället.', en: 'If an attribute is missing AD FS often logs nothing at all. Read the response with `vgefos decode` instead.'}),
      ],
    },
  ],
  errors: [
    {says: 'MSIS7007', code: 'ENT01', cure: {sv: 'Tjänstens entityID finns inte bland Relying Party Trusts, eller stavas annorlunda.', en: "The service's entityID is not among the Relying Party Trusts, or is spelt otherwise."}},
    {says: 'ID4037', code: 'SIG01', cure: {sv: 'Hubben har bytt certifikat. Läs in dess metadata på nytt.', en: 'The hub has changed certificates. Load its metadata anew.'}},
    {says: 'MSIS0037', code: 'SIG06', cure: {sv: 'Begäran är signerad med en nyckel som inte står i tjänstens metadata.', en: "The request is signed by a key that is not in the service's metadata."}},
    {says: 'MSIS7102', code: 'LOA01', cure: {sv: 'Nivån saknas i AuthenticationContextOrder, eller kan inte ges.', en: 'The level is missing in AuthenticationContextOrder, or cannot be given.'}},
    {says: 'MSIS7070', code: 'NID01', cure: {sv: 'NameID i utgivningsreglerna har inte det format som tjänsten begär.', en: 'NameID in the issuance rules has not the format that the service asks for.'}},
    {says: 'MSIS3200', code: 'END01', cure: {sv: 'Svarsadressen finns inte i tjänstens metadata.', en: "The reply address is not in the service's metadata."}},
    {says: 'MSIS7093', code: 'SIG07', cure: {sv: 'Signaturen är gjord med SHA-1. Sätt rsa-sha256 på båda sidor.', en: 'The signature is made with SHA-1. Set rsa-sha256 on both sides.'}},
    {says: 'MSIS7042', code: 'SES02', cure: {sv: 'Inloggningen går runt. Kakan följer inte med, eller så nekar tjänsten.', en: 'The login goes round. The cookie does not follow, or the service refuses.'}},
    {says: undefined, code: 'ATR01', cure: {sv: 'Attributet saknas i inkommande eller utgående regler, eller i HSA.', en: 'The attribute is missing in the rules inward or outward, or in HSA.'}},
    {says: undefined, code: 'SIG04', cure: {sv: 'AD FS signerar bara intyget. Det duger i profilen vgr-hub; annars: SamlResponseSignature.', en: 'AD FS signs only the assertion. It will do in the profile vgr-hub; else: SamlResponseSignature.'}},
  ],
  doubts: [
    {sv: 'Guiden är inte provad på en riktig AD FS. Kommandonas namn och parametrar är kontrollerade mot Microsofts dokumentation.', en: "The guide has not been tried on a real AD FS. The commands' names and parameters are checked against Microsoft's documentation."},
    {sv: 'Att AD FS lägger hubbens nivå i anspråket authenticationmethod, och ger tjänsten den därifrån, är inte bekräftat. `vgefos decode` visar nivån i svaret (LOA03).', en: "That AD FS puts the hub's level into the claim authenticationmethod, and gives the service it from there, is not confirmed. `vgefos decode` shows the level in the response (LOA03)."},
    {sv: 'Om AD FS för tjänstens begärda nivå vidare till hubben är inte bekräftat. Se begäran till hubben i inspelningen.', en: "Whether AD FS passes the level that the service asks for on to the hub is not confirmed. See the request to the hub in the recording."},
    {sv: 'Att `-SignedSamlRequestsRequired $true` på en Claims Provider Trust får AD FS att signera sin begäran är inte bekräftat (SIG05 syns annars i inspelningen).', en: 'That `-SignedSamlRequestsRequired $true` on a Claims Provider Trust makes AD FS sign its request is not confirmed (else SIG05 shows in the recording).'},
  ],
}
