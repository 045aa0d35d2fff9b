import {type Language, fill} from '../../text.ts'
import {algorithm, nameIdFormat} from '../../saml/names.ts'
import {type Application, hubMetadataFile, hubPlaceholder, skewSeconds} from '../application.ts'
import {apacheWord, xmlValue} from '../escape.ts'
import {type Product, addressWarning, comment, pathBefore} from './product.ts'

const ending = '/SAML2/POST'
const habit = '/Shibboleth.sso'

export const shibboleth: Product = {
  key: 'shibboleth',
  name: 'Shibboleth SP 3',
  acsEnding: ending,
  tried: {
    sv: 'Provad för hand med Shibboleth SP 3.4.1 i Debian 12: inloggning mot låtsas-IdP:n, och varje fel som ska nekas nekades.',
    en: 'Tried by hand with Shibboleth SP 3.4.1 in Debian 12: a login at the mock IdP, and every fault that must be refused was refused.',
  },
  files: (application, language) => [
    {path: 'config/shibboleth/shibboleth2.xml', content: settings(application, language)},
    {path: 'config/shibboleth/attribute-map.xml', content: attributeMap(application)},
    {path: 'config/shibboleth/security-policy.xml', content: policy},
    {path: 'config/shibboleth/apache.conf', content: apache(application, language)},
  ],
}

function settings(application: Application, language: Language): string {
  const {entityId, levels, attributes, contacts, slo, encryption} = application
  const isHttps = application.acs.startsWith('https:')
  const support = contacts.find(({type}) => type === 'support')?.mail
  const warning = addressWarning(application, ending, habit)?.[language]
  const remoteUser = attributes.find(({isRequired}) => isRequired)?.meaning.friendlyName
  const cookies = isHttps ? '; path=/; secure; HttpOnly; SameSite=None' : '; path=/; HttpOnly'
  const head = [words.shibboleth[language], ...(warning === undefined ? [] : [warning]), fill(words.replaceHub[language], {hub: hubPlaceholder})]
  return `<!--
${comment(head.map((line) => line.replaceAll('--', '- -')), '  ')}
-->
<SPConfig xmlns="urn:mace:shibboleth:3.0:native:sp:config" clockSkew="${String(skewSeconds)}">
  <ApplicationDefaults entityID="${xmlValue(entityId)}" policyId="strict"${remoteUser === undefined ? '' : ` REMOTE_USER="${xmlValue(remoteUser)}"`}
      signing="front" encryption="false" signingAlg="${algorithm.rsaSha256}">
    <Sessions lifetime="28800" timeout="3600" relayState="ss:mem" checkAddress="false"
        handlerURL="${xmlValue(pathBefore(application, ending, habit))}" handlerSSL="${String(isHttps)}"
        cookieProps="${cookies}" redirectLimit="exact">
      <SSO entityID="${hubPlaceholder}" authnContextClassRef="${xmlValue(levels.join(' '))}" authnContextComparison="exact">SAML2</SSO>
      <Logout>${slo === undefined ? 'Local' : 'SAML2 Local'}</Logout>
    </Sessions>
${support === undefined ? '' : `    <Errors supportContact="${xmlValue(support)}"/>\n`}    <MetadataProvider type="XML" validate="true" path="/etc/shibboleth/${hubMetadataFile}" reloadChanges="true"/>
    <AttributeExtractor type="XML" validate="true" reloadChanges="false" path="/etc/shibboleth/attribute-map.xml"/>
    <CredentialResolver type="File" use="signing" key="/etc/shibboleth/sp-key.pem" certificate="/etc/shibboleth/sp-cert.pem"/>
${encryption ? '    <CredentialResolver type="File" use="encryption" key="/etc/shibboleth/sp-encrypt-key.pem" certificate="/etc/shibboleth/sp-encrypt-cert.pem"/>\n' : ''}  </ApplicationDefaults>
  <SecurityPolicyProvider type="XML" validate="true" path="/etc/shibboleth/security-policy.xml"/>
  <ProtocolProvider type="XML" validate="true" reloadChanges="false" path="/etc/shibboleth/protocols.xml"/>
</SPConfig>
`
}

/** What is not in the map, under that very name and format, never reaches the application. The NameID is there to be demanded. */
function attributeMap({attributes}: Application): string {
  const lines = attributes.map(({meaning}) => `  <Attribute name="${xmlValue(meaning.name)}" id="${xmlValue(meaning.friendlyName)}"/>\n`)
  return `<Attributes xmlns="urn:mace:shibboleth:2.0:attribute-map" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${lines.join('')}  <Attribute name="${nameIdFormat.transient}" id="nameId">
    <AttributeDecoder xsi:type="NameIDAttributeDecoder" formatter="$Name"/>
  </Attribute>
</Attributes>
`
}

/** Stricter than what comes with the product: no response without a request, no replay, no SHA-1. */
const policy = `<SecurityPolicies xmlns="urn:mace:shibboleth:3.0:native:sp:config">
  <Policy id="strict" validate="true">
    <PolicyRule type="MessageFlow" blockUnsolicited="true" checkCorrelation="true" checkReplay="true" expires="60"/>
    <PolicyRule type="Conditions">
      <PolicyRule type="Audience"/>
    </PolicyRule>
    <PolicyRule type="ClientCertAuth" errorFatal="true"/>
    <PolicyRule type="XMLSigning" errorFatal="true"/>
    <PolicyRule type="SimpleSigning" errorFatal="true"/>
    <PolicyRule type="Bearer" blockUnsolicited="true" checkCorrelation="true"/>
  </Policy>
  <Policy id="entity-attributes">
    <PolicyRule type="Conditions"/>
    <PolicyRule type="XMLSigning" errorFatal="true"/>
  </Policy>
  <ExcludedAlgorithms excludeDefaults="true">
    ${algorithm.rsaSha1}
    ${algorithm.sha1}
    http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1
  </ExcludedAlgorithms>
</SecurityPolicies>
`

function apache(application: Application, language: Language): string {
  const {levels, attributes} = application
  const needed = attributes.filter(({isRequired}) => isRequired).map(({meaning}) => `    Require shib-attr ${meaning.friendlyName} ~ .+`)
  const read = attributes.map(({meaning}) => `${meaning.friendlyName}  ${meaning.label[language]}`)
  return `${comment([words.apache[language], words.read[language], ...read.map((line) => `  ${line}`)], '# ')}
<Location "/">
  AuthType shibboleth
  ShibRequestSetting requireSession true
  ShibUseHeaders Off
  <RequireAll>
    Require authnContextClassRef ${levels.map(apacheWord).join(' ')}
    Require shib-attr nameId ~ .+
${needed.map((line) => `${line}\n`).join('')}  </RequireAll>
</Location>
`
}

const words = {
  shibboleth: {
    sv: 'Lägg filerna i /etc/shibboleth, med hubbens metadata i hub-metadata.xml och nyckel och certifikat i sp-key.pem och sp-cert.pem.',
    en: 'Put the files in /etc/shibboleth, with the metadata of the hub in hub-metadata.xml, and key and certificate in sp-key.pem and sp-cert.pem.',
  },
  replaceHub: {sv: 'Byt {hub} mot hubbens entityID.', en: 'Replace {hub} by the entityID of the hub.'},
  apache: {
    sv: 'Till Apaches virtuella värd. Nivån kontrolleras här: ShibRequestSetting bara frågar, Require kräver.',
    en: 'For the virtual host of Apache. The level is checked here: a request setting only asks, Require demands.',
  },
  read: {sv: 'Programmet läser attributen som miljövariabler:', en: 'The application reads the attributes as environment variables:'},
} as const
