import type {Language} from '../../text.ts'
import {algorithm, attributeNameFormatUri} from '../../saml/names.ts'
import {type Application, hubMetadataFile, nameOf} from '../application.ts'
import {claimString, powerShellString} from '../escape.ts'
import {type Product, comment} from './product.ts'

const method = 'http://schemas.microsoft.com/ws/2008/06/identity/claims/authenticationmethod'
const nameIdentifier = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier'
const nameFormat = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claimproperties/attributename'
const permit = 'http://schemas.microsoft.com/authorization/claims/permit'

export const adfs: Product = {
  key: 'ad-fs',
  name: 'AD FS',
  tried: {
    sv: 'Skriven efter offentlig dokumentation och andras regler. Inte körd: vi har ingen AD FS. Att nivån följer med som claim är från minnet.',
    en: 'Written from public documentation and the rules of others. Not run: we have no AD FS. That the level comes along as a claim is from memory.',
  },
  files: (application, language) => [
    {path: 'config/ad-fs/claims-from-hub.txt', content: fromHub(application)},
    {path: 'config/ad-fs/claims-to-application.txt', content: toApplication(application)},
    {path: 'config/ad-fs/who-may-log-in.txt', content: authorization(application)},
    {path: 'config/ad-fs/set-up.ps1', content: script(application, language)},
  ],
}

/** Nothing passes from the hub that has no rule here: AD FS drops it without a word. */
function fromHub({attributes}: Application): string {
  const types = [nameIdentifier, method, ...attributes.map(({meaning}) => meaning.name)]
  return rules(types.map((type) => [nameOfRule(type), `c:[Type == ${claimString(type)}]\n => issue(claim = c);`]))
}

/** Without the property AD FS sends the attribute in the format unspecified, which many receivers drop. */
function toApplication({attributes}: Application): string {
  const passed = [nameIdentifier, method].map((type) => [nameOfRule(type), `c:[Type == ${claimString(type)}]\n => issue(claim = c);`] as const)
  const written = attributes.map(
    ({meaning}) =>
      [
        meaning.friendlyName,
        `c:[Type == ${claimString(meaning.name)}]
 => issue(Type = c.Type, Issuer = c.Issuer, OriginalIssuer = c.OriginalIssuer, Value = c.Value, ValueType = c.ValueType,
   Properties[${claimString(nameFormat)}] = ${claimString(attributeNameFormatUri)});`,
      ] as const,
  )
  return rules([...passed, ...written])
}

/** Only who has logged in at one of the levels. */
function authorization({levels}: Application): string {
  return rules(
    levels.map((level) => [
      nameOfRule(level),
      `exists([Type == ${claimString(method)}, Value == ${claimString(level)}])\n => issue(Type = ${claimString(permit)}, Value = "true");`,
    ]),
  )
}

function rules(all: readonly (readonly [name: string, rule: string])[]): string {
  return all.map(([name, rule]) => `@RuleName = ${claimString(name)}\n${rule}\n`).join('\n')
}

function nameOfRule(type: string): string {
  return type.split(/[/:#]/).at(-1) ?? type
}

function script(application: Application, language: Language): string {
  const name = powerShellString(nameOf(application, language))
  // Windows PowerShell reads a script without the mark in the code page of the machine, and breaks å, ä and ö.
  return `\uFEFF${comment([adfs.tried[language], words.run[language], words.hub[language]], '# ')}
$ErrorActionPreference = 'Stop'
$hub = ${powerShellString('Regional hub')}
$application = ${name}

Add-AdfsClaimsProviderTrust -Name $hub -MetadataFile "$PSScriptRoot\\${hubMetadataFile}" \`
  -AcceptanceTransformRulesFile "$PSScriptRoot\\claims-from-hub.txt" \`
  -SignatureAlgorithm ${powerShellString(algorithm.rsaSha256)}

Add-AdfsRelyingPartyTrust -Name $application -MetadataFile "$PSScriptRoot\\..\\..\\metadata.xml" \`
  -IssuanceTransformRulesFile "$PSScriptRoot\\claims-to-application.txt" \`
  -IssuanceAuthorizationRulesFile "$PSScriptRoot\\who-may-log-in.txt" \`
  -SignatureAlgorithm ${powerShellString(algorithm.rsaSha256)}

# ${words.settings[language]}
Set-AdfsRelyingPartyTrust -TargetName $application \`
  -SignedSamlRequestsRequired $${application.signing ? 'true' : 'false'} -SamlResponseSignature MessageAndAssertion -NotBeforeSkew 1 \`
  -ClaimsProviderName @($hub) -EncryptClaims $${application.encryption ? 'true' : 'false'}
`
}

const words = {
  run: {
    sv: 'Körs av den som sköter organisationens AD FS, som administratör. Läs igenom skriptet först.',
    en: 'To be run by whoever runs the AD FS of the organisation, as administrator. Read the script through first.',
  },
  hub: {
    sv: 'Finns förtroendet för hubben redan: hoppa över Add-AdfsClaimsProviderTrust, och lägg till reglerna i claims-from-hub.txt.',
    en: 'If there is a trust in the hub already: skip Add-AdfsClaimsProviderTrust, and add the rules of claims-from-hub.txt.',
  },
  settings: {
    sv: 'Signerad begäran, signerat svar och intyg, en minuts klockskillnad, och inloggning bara genom hubben.',
    en: 'Signed request, signed response and assertion, one minute of clock difference, and login through the hub alone.',
  },
} as const
