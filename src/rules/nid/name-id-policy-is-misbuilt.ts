import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

const saml1 = 'urn:oasis:names:tc:SAML:1.1:nameid-format:'
const saml2 = 'urn:oasis:names:tc:SAML:2.0:nameid-format:'

/** SAML Core 8.3. Other URIs may be agreed on between two parties, so only a name that looks like one of these is judged. */
const formats: readonly string[] = [
  ...['unspecified', 'emailAddress', 'X509SubjectName', 'WindowsDomainQualifiedName'].map((name) => saml1 + name),
  ...['kerberos', 'entity', 'persistent', 'transient', 'encrypted'].map((name) => saml2 + name),
]

export const nameIdPolicyIsMisbuilt = defineRule({
  code: 'NID05',
  name: 'name-id-policy-is-misbuilt',
  on: 'request',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.4.1.1', 'MUST'),
  title: {
    sv: 'Begäran anger NameID-formatet på rätt sätt',
    en: 'The request gives the NameID format in the right way',
  },
  why: {
    sv: 'Formatet ska stå i attributet Format på NameIDPolicy, bokstav för bokstav. Annars svarar utfärdaren InvalidNameIDPolicy, eller skapar något annat än tjänsten väntar sig.',
    en: 'The format must stand in the attribute Format of NameIDPolicy, letter by letter. Otherwise the issuer answers InvalidNameIDPolicy, or makes something else than the service expects.',
  },
  fix: {
    sv: 'Uppdatera tjänstens SAML-bibliotek eller rätta inställningen för NameID-format. Behövs inget särskilt format kan NameIDPolicy utelämnas.',
    en: 'Update the service’s SAML library or correct its setting for the NameID format. When no particular format is needed, NameIDPolicy can be left out.',
  },
  hides: ['STA08', 'NID01'],
  alsoKnownAs: ['The required NameID format is not supported'],
  messages: {
    text: {
      sv: 'NameIDPolicy har text i sig ({got}). Väntat: ett tomt element med attributet Format.',
      en: 'NameIDPolicy has text in it ({got}). Expected: an empty element with the attribute Format.',
    },
    unknown: {
      sv: 'Formatet {got} finns inte. Menat är kanske {expected}.',
      en: 'There is no format {got}. Perhaps {expected} is meant.',
    },
    empty: {
      sv: 'Attributet Format är tomt. Väntat: ett av formaten i standarden, eller inget attribut.',
      en: 'The attribute Format is empty. Expected: one of the standard’s formats, or no attribute.',
    },
  },
  applies: ({subject}) => subject.message.nameIdPolicy !== undefined,
  run({subject: {message}, found}) {
    const {format, text = ''} = message.nameIdPolicy ?? {}
    if (text.trim() !== '') return [found('text', {got: text.trim().slice(0, 80)})]
    if (format === undefined || formats.includes(format)) return []
    if (format.trim() === '') return [found('empty', {})]
    const name = format.split(':').at(-1)?.trim().toLowerCase() ?? ''
    const meant = formats.find((known) => known.toLowerCase().endsWith(`:${name}`))
    const looksStandard = meant !== undefined || /^urn:oasis:names:tc:saml:/i.test(format) || !format.includes(':')
    return looksStandard ? [found('unknown', {got: format, expected: meant ?? `${saml2}transient`})] : []
  },
})
