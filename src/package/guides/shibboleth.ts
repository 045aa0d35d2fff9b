import {attributeNameFormatUri} from '../../saml/names.ts'
import {type CarriedAttribute, carriedAttributes} from '../attributes.ts'
import {code, list, run, text} from '../page.ts'
import {changeRules, clockText, firstSection, levelRules, nameIdRules, tryingSection} from './common.ts'
import type {Guide} from './guide.ts'

const rule = ({short, name}: CarriedAttribute): string =>
  `# ${short}.rule\nid = ${short}\ntranscoder = SAML2StringTranscoder\nsaml2.name = ${name}\nsaml2.nameFormat = ${attributeNameFormatUri}`
const permitted = carriedAttributes.map(({short}) => `  <AttributeRule attributeID="${short}" permitAny="true"/>`).join('\n')
const exported = carriedAttributes.map(({short}) => short).join(' ')

export const shibboleth: Guide = {
  kind: 'shibboleth',
  intro: [
    text(
      'Shibboleth IdP kan låta hubben göra legitimeringen: flödet heter SAML och kom i version 4. Guiden är skriven för version 4.2 och 5. Sökvägarna utgår från `/opt/shibboleth-idp`.',
      'The Shibboleth IdP can let the hub do the authentication: the flow is called SAML and came in version 4. The guide is written for versions 4.2 and 5. Paths begin at `/opt/shibboleth-idp`.',
    ),
  ],
  sections: [
    firstSection(
      text(
        'Er egen metadata ligger i `metadata/idp-metadata.xml`. För att fråga hubben behöver den också en tjänsteroll (`SPSSODescriptor`) med signeringscertifikatet och den här svarsadressen. Spara resultatet som `idp.xml`.',
        'Your own metadata is in `metadata/idp-metadata.xml`. To ask the hub it also needs a role as a service (`SPSSODescriptor`) with the signing certificate and this reply address. Save the result as `idp.xml`.',
      ),
      code(
        'xml',
        `<AssertionConsumerService index="0" isDefault="true"
  Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
  Location="https://{idpHost}/idp/profile/Authn/SAML2/POST/SSO"/>`,
      ),
    ),
    {
      title: {sv: 'Läs in hubbens metadata', en: "Load the hub's metadata"},
      blocks: [
        text('I `conf/metadata-providers.xml`. Har hubben en adress med signerad metadata: använd `FileBackedHTTPMetadataProvider` med filtret `SignatureValidation` i stället, så kommer byten in av sig själva.', 'In `conf/metadata-providers.xml`. If the hub has an address with signed metadata, use `FileBackedHTTPMetadataProvider` with the filter `SignatureValidation` instead, and changes come in by themselves.'),
        code('xml', `<MetadataProvider id="Hubben" xsi:type="FilesystemMetadataProvider"\n  metadataFile="%{idp.home}/metadata/hubb.xml"/>`),
        code('text', 'bin/reload-service.sh -id shibboleth.MetadataResolverService'),
      ],
    },
    {
      title: {sv: 'Låt hubben göra legitimeringen', en: 'Let the hub do the authentication'},
      blocks: [
        text('I `conf/authn/authn.properties`:', 'In `conf/authn/authn.properties`:'),
        code(
          'properties',
          `idp.authn.flows = SAML
idp.authn.SAML.proxyEntityID = {hubEntityId}
idp.authn.SAML.supportedPrincipals = \\
    saml2/http://id.sambi.se/loa/loa2, \\
    saml2/http://id.sambi.se/loa/loa3`,
        ),
        text(
          'Ska lösenord finnas kvar för andra tjänster: skriv `Password|SAML` på första raden, och låt tjänsternas begärda nivå välja. Filen läses bara om `idp.searchForProperties = true` i `conf/idp.properties`. Där sätter du också kakorna, annars tappas sessionen på vägen tillbaka:',
          'If passwords are to remain for other services, write `Password|SAML` on the first line, and let the level that services ask for choose. The file is read only if `idp.searchForProperties = true` in `conf/idp.properties`. There you also set the cookies, or the session is lost on the way back:',
        ),
        code('properties', 'idp.cookie.sameSiteCondition = shibboleth.Conditions.TRUE'),
      ],
    },
    {
      title: {sv: 'Ta emot attributen', en: 'Take in the attributes'},
      blocks: [
        text('En fil per attribut i `conf/attributes/custom`. Första raden är filens namn.', 'A file for each attribute in `conf/attributes/custom`. The first line is the name of the file.'),
        code('properties', carriedAttributes.map(rule).join('\n\n')),
        text('Godta dem från hubben, i `conf/attribute-filter.xml`:', 'Accept them from the hub, in `conf/attribute-filter.xml`:'),
        code(
          'xml',
          `<AttributeFilterPolicy id="FromHub">
  <PolicyRequirementRule xsi:type="Issuer" value="{hubEntityId}"/>
${permitted}
</AttributeFilterPolicy>`,
        ),
        text('Gör HSA-id till användarens namn i IdP:n: slå på flödet `c14n/attribute` i `conf/c14n/subject-c14n.xml`, och i `conf/c14n/subject-c14n.properties`:', 'Make the HSA-id the name of the user in the IdP: turn on the flow `c14n/attribute` in `conf/c14n/subject-c14n.xml`, and in `conf/c14n/subject-c14n.properties`:'),
        code(
          'properties',
          `idp.c14n.attribute.resolutionCondition = shibboleth.Conditions.FALSE
idp.c14n.attribute.resolveFromSubject = true
idp.c14n.attribute.attributeSourceIds = employeeHsaId`,
        ),
      ],
    },
    {
      title: {sv: 'Släpp attributen vidare till tjänsten', en: 'Release the attributes to the service'},
      blocks: [
        text('Hämta dem ur inloggningen i `conf/attribute-resolver.xml`, och släpp bara det som tjänsten behöver i `conf/attribute-filter.xml`:', 'Take them out of the login in `conf/attribute-resolver.xml`, and release only what the service needs in `conf/attribute-filter.xml`:'),
        code('xml', `<DataConnector id="fromHub" xsi:type="Subject"\n  exportAttributes="${exported}"/>`),
        code(
          'xml',
          `<AttributeFilterPolicy id="ToService">
  <PolicyRequirementRule xsi:type="Requester" value="{serviceEntityId}"/>
  <AttributeRule attributeID="employeeHsaId" permitAny="true"/>
  <AttributeRule attributeID="name" permitAny="true"/>
</AttributeFilterPolicy>`,
        ),
        code('text', 'bin/reload-service.sh -id shibboleth.AttributeResolverService\nbin/reload-service.sh -id shibboleth.AttributeFilterService'),
      ],
    },
    {
      title: {sv: 'Tillitsnivå och NameID', en: 'Level of assurance and NameID'},
      blocks: [
        ...levelRules,
        text(
          'Heter nivåerna lika i hubben och i tjänsterna behövs ingen översättning. Annars gör du den i `conf/authn/authn-comparison.xml`: `shibboleth.PrincipalProxyRequestMappings` för begäran uppåt och `shibboleth.PrincipalProxyResponseMappings` för svaret nedåt. Skriv båda, och aldrig till en högre nivå.',
          'If levels are called the same in the hub and in the services no translation is needed. Else you make it in `conf/authn/authn-comparison.xml`: `shibboleth.PrincipalProxyRequestMappings` for the request upwards and `shibboleth.PrincipalProxyResponseMappings` for the response downwards. Write both, and never to a higher level.',
        ),
        nameIdRules,
      ],
    },
    {
      title: {sv: 'Signering och klocka', en: 'Signing and the clock'},
      blocks: [
        text('Version 4 och senare signerar med rsa-sha256 från början. Signera både svar och intyg till tjänsten, i `conf/relying-party.xml` under `shibboleth.RelyingPartyOverrides`:', 'Version 4 and later sign with rsa-sha256 from the start. Sign both response and assertion to the service, in `conf/relying-party.xml` under `shibboleth.RelyingPartyOverrides`:'),
        code(
          'xml',
          `<bean parent="RelyingPartyByName" c:relyingPartyIds="{serviceEntityId}">
  <property name="profileConfigurations">
    <list>
      <bean parent="SAML2.SSO" p:signResponses="true" p:signAssertions="true"/>
    </list>
  </property>
</bean>`,
        ),
        clockText,
        code('text', 'chronyc tracking\nchronyc sources'),
      ],
    },
    {
      title: {sv: 'Om hubben ska fråga er IdP', en: 'If the hub is to ask your IdP'},
      blocks: [
        text(
          'Det behövs bara om hubben har begärt det. Hubbens metadata är redan inläst; lägg till en `AttributeFilterPolicy` med `Requester` lika med `{hubEntityId}`, av samma form som för tjänsten ovan. Den inloggningen får inte gå tillbaka till hubben: låt den använda ett annat flöde än SAML.',
          "It is needed only if the hub has asked for it. The hub's metadata is loaded already; add an `AttributeFilterPolicy` with `Requester` equal to `{hubEntityId}`, of the same form as for the service above. That login must not go back to the hub: let it use another flow than SAML.",
        ),
      ],
    },
    {
      title: {sv: 'Byta certifikat', en: 'Change certificates'},
      blocks: [
        changeRules,
        text(
          'Steg 2 är ett till `KeyDescriptor use="signing"` i `metadata/idp-metadata.xml`, i båda rollerna. Steg 4 är att peka om `idp.signing.key` och `idp.signing.cert` i `conf/idp.properties` och starta om. Lösenord till nyckeln ligger i `credentials/secrets.properties`.',
          'Step 2 is one more `KeyDescriptor use="signing"` in `metadata/idp-metadata.xml`, in both roles. Step 4 is to point `idp.signing.key` and `idp.signing.cert` in `conf/idp.properties` elsewhere and to restart. A password of the key is in `credentials/secrets.properties`.',
        ),
        run('vgefos metadata lint idp.xml', 'vgefos certs idp.xml --ics byten.ics'),
      ],
    },
    tryingSection,
    {
      title: {sv: 'När det inte går', en: 'When it does not work'},
      blocks: [
        list(
          {sv: 'Loggen är `logs/idp-process.log`. Sök på id:t i svaret (`InResponseTo`), som `vgefos decode` visar.', en: 'The log is `logs/idp-process.log`. Search for the id in the response (`InResponseTo`), which `vgefos decode` shows.'},
          {sv: 'Attribut utan regel försvinner tyst. Saknas något: jämför `saml2.name` och `saml2.nameFormat` med det som kom.', en: 'Attributes without a rule vanish in silence. If something is missing, compare `saml2.name` and `saml2.nameFormat` with what came.'},
        ),
      ],
    },
  ],
  errors: [
    {says: 'NoAuthnContext', code: 'LOA01', cure: {sv: 'Nivån saknas i supportedPrincipals, eller översätts bara åt ett håll.', en: 'The level is missing in supportedPrincipals, or is translated one way only.'}},
    {says: 'NoPotentialFlow', code: 'LOA01', cure: {sv: 'Inget flöde kan ge nivån. Se idp.authn.flows.', en: 'No flow can give the level. See idp.authn.flows.'}},
    {says: 'InvalidProfileConfiguration', code: 'ENT01', cure: {sv: 'Tjänstens metadata är inte inläst, eller så nekar relying-party.xml den.', en: "The service's metadata is not loaded, or relying-party.xml refuses it."}},
    {says: 'InvalidNameIDPolicy', code: 'NID01', cure: {sv: 'Tjänsten begär ett NameID-format som IdP:n inte ger.', en: 'The service asks for a NameID format that the IdP does not give.'}},
    {says: 'MessageReplay', code: 'BND08', cure: {sv: 'Samma svar lämnades två gånger. Börja om från tjänsten.', en: 'The same response was handed in twice. Begin anew at the service.'}},
    {says: 'MessageExpired', code: 'TIM03', cure: {sv: 'Klockan går fel, eller så tog det för lång tid.', en: 'A clock is wrong, or it took too long.'}},
    {says: undefined, code: 'SIG01', cure: {sv: 'Hubben har bytt certifikat. Läs in dess metadata på nytt.', en: 'The hub has changed certificates. Load its metadata anew.'}},
    {says: undefined, code: 'ATR03', cure: {sv: 'Namnet i regeln är inte exakt det som hubben skickar.', en: 'The name in the rule is not exactly the one that the hub sends.'}},
  ],
  doubts: [
    {sv: 'Guiden är inte provad på en riktig Shibboleth IdP. Inställningarnas namn är kontrollerade mot andras publicerade anvisningar.', en: "The guide has not been tried on a real Shibboleth IdP. The names of settings are checked against the published instructions of others."},
    {sv: 'Att IdP:n signerar begäran till hubben av sig själv när hubbens metadata kräver det är inte bekräftat. Se SIG05 i inspelningen.', en: "That the IdP signs its request to the hub by itself when the hub's metadata demands it is not confirmed. See SIG05 in the recording."},
    {sv: '`p:signResponses` och `p:signAssertions` är kända sedan tidigare, inte kontrollerade för version 5.', en: '`p:signResponses` and `p:signAssertions` are known from before, not checked for version 5.'},
  ],
}
