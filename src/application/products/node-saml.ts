import type {Language} from '../../text.ts'
import {algorithm, bearer, ns, status} from '../../saml/names.ts'
import {type Application, skewSeconds} from '../application.ts'
import {quoted} from '../escape.ts'
import {type Product, comment} from './product.ts'

export const nodeSaml: Product = {
  key: 'node-saml',
  name: 'node-saml 5',
  tried: {
    sv: 'Körd på riktigt: vgefos egna tester loggar in med filen mot låtsas-IdP:n, och provar varje fel (node-saml 5.1).',
    en: 'Run for real: the tests of vgefos itself log in with the file at the mock IdP, and try every fault (node-saml 5.1).',
  },
  files: (application, language) => [{path: 'config/node-saml/saml.ts', content: code(application, language)}],
}

const strong = ['rsaSha256', 'rsaSha384', 'rsaSha512', 'ecdsaSha256', 'ecdsaSha384', 'ecdsaSha512', 'sha256', 'sha384', 'sha512'] as const

function code(application: Application, language: Language): string {
  const {entityId, acs, slo, levels, attributes, encryption} = application
  const required = attributes.filter(({isRequired}) => isRequired).map(({meaning}) => quoted(meaning.name))
  const read = attributes.map(({meaning}) => `  profile[${quoted(meaning.name)}]  ${meaning.label[language]}`)
  const say = (text: {readonly sv: string; readonly en: string}): string => text[language]
  return `${comment([nodeSaml.tried[language], say(words.install), say(words.read), ...read], '// ')}
import {type Profile, SAML, ValidateInResponseTo} from '@node-saml/node-saml'
import {DOMParser} from '@xmldom/xmldom'

// ${say(words.hub)}
export interface Hub {
  readonly entityId: string
  readonly entryPoint: string
  readonly certificates: string[]
}

export interface Keys {
  readonly privateKey: string${encryption ? '\n  readonly decryptionKey: string' : ''}
}

const acs = ${quoted(acs)}
const levels = [${levels.map(quoted).join(', ')}]
const required: string[] = [${required.join(', ')}]
const strong = [
${strong.map((name) => `  ${quoted(algorithm[name])},`).join('\n')}
]

// ${say(words.one)}
export function createSaml(hub: Hub, keys: Keys): SAML {
  return new SAML({
    issuer: ${quoted(entityId)},
    audience: ${quoted(entityId)},
    callbackUrl: acs,
    entryPoint: hub.entryPoint,
    idpCert: hub.certificates,
    privateKey: keys.privateKey,${encryption ? '\n    decryptionPvk: keys.decryptionKey,' : ''}${slo === undefined ? '' : `\n    logoutCallbackUrl: ${quoted(slo)},`}
    signatureAlgorithm: 'sha256',
    digestAlgorithm: 'sha256',
    wantAssertionsSigned: true,
    // ${say(words.responseSigned)}
    wantAuthnResponseSigned: false,
    validateInResponseTo: ValidateInResponseTo.always,
    requestIdExpirationPeriodMs: 600_000,
    acceptedClockSkewMs: ${String(skewSeconds)}_000,
    identifierFormat: null,
    authnContext: levels,
    racComparison: 'exact',
  })
}

// ${say(words.throws)}
export async function readAnswer(saml: SAML, hub: Hub, samlResponse: string): Promise<Profile> {
  const xml = Buffer.from(samlResponse, 'base64').toString('utf8')
  // ${say(words.doctype)}
  if (xml.includes('<!DOCTYPE')) throw new Error('document type')
  const {profile} = await saml.validatePostResponseAsync({SAMLResponse: samlResponse})
  if (!profile?.getAssertionXml) throw new Error('no assertion')
  checkResponse(parse(xml), hub)
  checkAssertion(parse(profile.getAssertionXml()), hub, profile)
  return profile
}

function checkResponse(response: Document, hub: Hub): void {
  const protocol = ${quoted(ns.protocol)}
  demand(response.documentElement.getAttribute('Destination') === acs, 'Destination')
  demand(attributeOf(response, protocol, 'StatusCode', 'Value') === ${quoted(status.success)}, 'status')
  demand(textOf(response, ${quoted(ns.assertion)}, 'Issuer') === hub.entityId, 'Issuer')
  const algorithms = ['SignatureMethod', 'DigestMethod'].flatMap((name) =>
    all(response, ${quoted(ns.signature)}, name).map((element) => element.getAttribute('Algorithm') ?? ''))
  demand(algorithms.every((one) => strong.includes(one)), 'algorithm')
}

// ${say(words.signed)}
function checkAssertion(assertion: Document, hub: Hub, profile: Profile): void {
  const saml = ${quoted(ns.assertion)}
  demand(textOf(assertion, saml, 'Issuer') === hub.entityId, 'Issuer')
  demand(textOf(assertion, saml, 'NameID') !== '', 'NameID')
  demand(all(assertion, saml, 'SubjectConfirmation').length === 1, 'SubjectConfirmation')
  demand(attributeOf(assertion, saml, 'SubjectConfirmation', 'Method') === ${quoted(bearer)}, 'SubjectConfirmation')
  demand(attributeOf(assertion, saml, 'SubjectConfirmationData', 'Recipient') === acs, 'Recipient')
  demand(Boolean(attributeOf(assertion, saml, 'SubjectConfirmationData', 'InResponseTo')), 'InResponseTo')
  demand(all(assertion, saml, 'AuthnStatement').length === 1, 'AuthnStatement')
  demand(levels.includes(textOf(assertion, saml, 'AuthnContextClassRef')), 'level of assurance')
  for (const name of required) demand(String(profile[name] ?? '').trim() !== '', name)
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(\`The response is not acceptable: \${what}\`)
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document
}

function all(document: Document, namespace: string, name: string): Element[] {
  return Array.from(document.getElementsByTagNameNS(namespace, name))
}

function textOf(document: Document, namespace: string, name: string): string {
  return all(document, namespace, name)[0]?.textContent ?? ''
}

function attributeOf(document: Document, namespace: string, name: string, attribute: string): string | null {
  return all(document, namespace, name)[0]?.getAttribute(attribute) ?? null
}
`
}

const words = {
  install: {sv: 'npm install @node-saml/node-saml @xmldom/xmldom@0.8', en: 'npm install @node-saml/node-saml @xmldom/xmldom@0.8'},
  read: {sv: 'Läs attributen i profilen som readAnswer ger:', en: 'Read the attributes in the profile that readAnswer gives:'},
  hub: {
    sv: 'Ur hubbens metadata: entityID, adressen för SingleSignOnService med HTTP-Redirect, och alla signeringscertifikat.',
    en: 'From the metadata of the hub: entityID, the SingleSignOnService address for HTTP-Redirect, and all signing certificates.',
  },
  one: {
    sv: 'Gör en enda för hela programmet: den minns vilka begäranden som är obesvarade. Med flera servrar: ge den en gemensam cacheProvider.',
    en: 'Make a single one for the whole application: it remembers which requests are unanswered. With several servers: give it a shared cacheProvider.',
  },
  responseSigned: {
    sv: 'Intygets signatur krävs. Sätt true om hubben lovar att signera även svaret.',
    en: 'The signature of the assertion is demanded. Set true if the hub promises to sign the response too.',
  },
  throws: {
    sv: 'Den inloggade, eller ett fel: visa då att inloggningen inte gick, och skapa ingen session.',
    en: 'The one who has logged in, or an error: then tell that the login did not work, and make no session.',
  },
  doctype: {sv: 'Ingen dokumenttyp har i SAML att göra.', en: 'No document type belongs in SAML.'},
  signed: {
    sv: 'Det här läses ur just det som signaturen omfattar. Biblioteket prövar tid, mottagare och signatur, men inte det här.',
    en: 'This is read from the very thing that the signature covers. The library checks time, audience and signature, but not this.',
  },
} as const
