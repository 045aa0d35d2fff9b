import {onlyOwn} from '../../only-own.ts'
import type {Contact, EndpointDetails} from '../../saml/metadata-details.ts'
import {ns} from '../../saml/names.ts'
import type {Text} from '../../text.ts'
import {type MaybeRow, block, row, rows, shortUri} from '../block-rows.ts'
import type {Block} from '../blocks.ts'
import type {Moments} from '../moment.ts'
import {certificateRow} from './certificate-row.ts'
import type {EntitySummary, RoleSummary} from './entity-summary.ts'
import {attributeLine, byLanguage, levelLine, requestedRows} from './requested-rows.ts'

/** One entity as blocks: who it is, each of its roles, whom to ask. */
export function entityBlocks(entity: EntitySummary, moments: Moments): readonly Block[] {
  const {entityId, names, validUntil, isSigned, levels, categories, contacts, roles} = entity
  return [
    block({sv: 'AKTÖR', en: 'ENTITY'}, [
      row({sv: 'entityID', en: 'entityID'}, entityId || '–'),
      rows({sv: 'Namn', en: 'Name'}, byLanguage(names)),
      row({sv: 'Giltig till', en: 'Valid until'}, moments.at(validUntil) ?? moments.say(words.noEnd)),
      row({sv: 'Signatur', en: 'Signature'}, moments.say(isSigned ? words.signed : words.unsigned)),
      rows({sv: 'Tillitsnivå', en: 'Level'}, levels.map((uri) => levelLine(uri, moments))),
      rows({sv: 'Kategori', en: 'Category'}, categories),
    ]),
    ...roles.map((role) => roleBlock(role, moments)),
    block({sv: 'KONTAKT', en: 'CONTACT'}, contacts.length > 0 ? contacts.map(contactRow) : [row({sv: 'Kontakt', en: 'Contact'}, moments.say(words.none))]),
  ]
}

function roleBlock(summary: RoleSummary, moments: Moments): Block {
  const {role, protocols, signing, endpoints, certificates, bareKeys, encryptionMethods, nameIdFormats, scopes, errorUrl, offered} = summary
  return block(roleNames[role] ?? {sv: 'ROLL', en: 'ROLE'}, [
    row({sv: 'Roll', en: 'Role'}, role),
    rows({sv: 'Protokoll', en: 'Protocols'}, protocols.map((uri) => protocolNames[uri] ?? uri)),
    rows({sv: 'Signering', en: 'Signing'}, Object.entries(signing).map(([name, value]) => `${name}: ${value}`)),
    ...endpoints.map((endpoint) => endpointRow(endpoint, moments)),
    ...certificates.map((key) => certificateRow(key, moments)),
    row({sv: 'Nyckel', en: 'Key'}, bareKeys > 0 ? moments.say(words.bare, {count: String(bareKeys)}) : undefined),
    rows({sv: 'Kryptering', en: 'Encryption'}, encryptionMethods),
    rows({sv: 'NameID', en: 'NameID'}, nameIdFormats.map((uri) => shortUri(uri) ?? uri)),
    rows({sv: 'Scope', en: 'Scope'}, scopes.map(({value, isRegexp}) => `${value}${isRegexp ? ' (regexp)' : ''}`)),
    row({sv: 'Felsida', en: 'Error page'}, errorUrl),
    rows({sv: 'Kan lämna', en: 'Can send'}, offered.map((name) => attributeLine(name, undefined, moments))),
    ...requestedRows(summary.requested, moments),
  ])
}

function endpointRow({service, binding, location, responseLocation, index, isDefault}: EndpointDetails, moments: Moments): MaybeRow {
  const place = index === undefined ? [] : [`index ${index}`]
  const isFirst = isDefault === 'true' || isDefault === '1' ? [moments.say(words.isDefault)] : []
  const notes = [binding?.split(':').at(-1) ?? '?', ...place, ...isFirst].join(', ')
  const answers = responseLocation === undefined ? [] : [moments.say(words.answers, {location: responseLocation})]
  return row(serviceNames[service] ?? {sv: service, en: service}, notes, [location ?? '?', ...answers])
}

function contactRow({type, name, emails}: Contact): MaybeRow {
  const [first, ...others] = [...(name === undefined ? [] : [name]), ...emails.map((address) => address.replace(/^mailto:/i, ''))]
  return row({sv: type ?? '?', en: type ?? '?'}, first ?? '–', others)
}

const roleNames = onlyOwn<Text>({
  IDPSSODescriptor: {sv: 'IDP', en: 'IDP'},
  SPSSODescriptor: {sv: 'TJÄNST', en: 'SERVICE'},
})

const protocolNames = onlyOwn<string>({
  [ns.protocol]: 'SAML 2.0',
  'urn:oasis:names:tc:SAML:1.1:protocol': 'SAML 1.1',
  'urn:oasis:names:tc:SAML:1.0:protocol': 'SAML 1.0',
})

const serviceNames = onlyOwn<Text>({
  SingleSignOnService: {sv: 'Inloggning', en: 'Sign-on'},
  SingleLogoutService: {sv: 'Utloggning', en: 'Logout'},
  AssertionConsumerService: {sv: 'Tar emot svar', en: 'Takes answers'},
  ArtifactResolutionService: {sv: 'Artefakter', en: 'Artifacts'},
})

const words = {
  none: {sv: '– (saknas)', en: '– (missing)'},
  noEnd: {sv: '– (anges inte)', en: '– (not stated)'},
  signed: {sv: 'finns; prövas med vgefos verify', en: 'present; check it with vgefos verify'},
  unsigned: {sv: 'saknas', en: 'missing'},
  isDefault: {sv: 'förval', en: 'default'},
  answers: {sv: 'svar till {location}', en: 'answers to {location}'},
  bare: {sv: '{count} utan certifikat (KeyValue)', en: '{count} without a certificate (KeyValue)'},
} as const
