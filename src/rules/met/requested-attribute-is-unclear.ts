import {saml2int} from '../../requirement.ts'
import {attributeNameFormatUri} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

export const requestedAttributeIsUnclear = defineRule({
  code: 'MET28',
  name: 'requested-attribute-is-unclear',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'service',
  requirement: saml2int('SDP-IDP18', 'MUST'),
  title: {
    sv: 'Begärda attribut anges med namn och formatet uri',
    en: 'Requested attributes are given by name, in the uri format',
  },
  why: {
    sv: 'Attribut känns igen på sitt Name och inget annat. Ett annat namnformat gör att vissa IdP:er inte lämnar ut dem.',
    en: 'Attributes are recognised by their Name and nothing else. With another name format some IdPs do not release them.',
  },
  fix: {
    sv: 'Ange attributets hela namn i Name, och sätt NameFormat till urn:oasis:names:tc:SAML:2.0:attrname-format:uri på varje RequestedAttribute.',
    en: 'Give the whole name of the attribute in Name, and set NameFormat to urn:oasis:names:tc:SAML:2.0:attrname-format:uri on each RequestedAttribute.',
  },
  alsoKnownAs: ['A12', 'G03'],
  messages: {
    nameless: {sv: 'Ett begärt attribut saknar Name.', en: 'A requested attribute has no Name.'},
    format: {
      sv: 'Attributet {name} begärs med formatet {got}. Väntat: {expected}.',
      en: 'The attribute {name} is requested in the format {got}. Expected: {expected}.',
    },
    noUri: {
      sv: 'Attributet «{name}» begärs med formatet uri, men namnet är ingen hel URI.',
      en: 'The attribute «{name}» is requested in the uri format, but the name is no whole URI.',
    },
    unnamed: {
      sv: 'En AttributeConsumingService saknar ServiceName.',
      en: 'An AttributeConsumingService has no ServiceName.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({attributeServices}) => attributeServices.length > 0),
  run: ({subject: {details}, found}) =>
    details.roles
      .flatMap(({attributeServices}) => attributeServices)
      .flatMap(({serviceNames, requested}) => [
        ...(Object.values(serviceNames).every((one) => one === '') ? [found('unnamed', {})] : []),
        ...requested.flatMap(({name, nameFormat}) => {
          if (!name) return [found('nameless', {})]
          if (nameFormat === attributeNameFormatUri) return isUri(name) ? [] : [found('noUri', {name})]
          return [found('format', {name, got: nameFormat ?? '–', expected: attributeNameFormatUri})]
        }),
      ]),
})

/** SAML Core 8.2.2; what calls itself an OID is one (RFC 3061). */
function isUri(name: string): boolean {
  return /^urn:oid:/i.test(name) ? /^urn:oid:[0-2](\.(0|[1-9]\d*))+$/i.test(name.trim()) : /^[a-z][a-z0-9+.-]*:./i.test(name)
}
