import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

/** SAML Core 8.3.6. */
const longest = 1024

export const entityIdIsNotAbsolute = defineRule({
  code: 'MET20',
  name: 'entity-id-is-not-absolute',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.3.2', 'MUST'),
  title: {
    sv: 'entityID är en absolut URI på högst 1024 tecken',
    en: 'The entityID is an absolute URI of at most 1024 characters',
  },
  why: {
    sv: 'Alla jämför entityID tecken för tecken. Ett som inte är en hel adress eller som har mellanslag i sig tolkas olika i olika program.',
    en: 'Everybody compares the entityID character by character. One that is not a whole URI, or has white space in it, is read differently by different programs.',
  },
  fix: {
    sv: 'Ange en hel adress, till exempel https://idp.kommunen.se/saml, och samma överallt. Den behöver inte gå att öppna.',
    en: 'Give a whole address, such as https://idp.example.se/saml, and the same everywhere. It need not open.',
  },
  alsoKnownAs: ['A02'],
  messages: {
    missing: {sv: 'Aktören saknar entityID.', en: 'The entity has no entityID.'},
    relative: {
      sv: 'entityID är «{got}». Väntat: en absolut URI.',
      en: 'The entityID is «{got}». Expected: an absolute URI.',
    },
    spaced: {
      sv: 'entityID «{got}» har mellanslag eller radbrytning i sig.',
      en: 'The entityID «{got}» has white space in it.',
    },
    long: {
      sv: 'entityID är {got} tecken långt. Väntat: högst {expected}.',
      en: 'The entityID is {got} characters long. Expected: at most {expected}.',
    },
  },
  run: ({subject: {entity: {entityId}}, found}) => {
    if (entityId === '') return [found('missing', {})]
    if (/\s/.test(entityId)) return [found('spaced', {got: entityId})]
    if (entityId.length > longest) return [found('long', {got: String(entityId.length), expected: String(longest)})]
    return /^[a-z][a-z0-9+.-]*:./i.test(entityId) ? [] : [found('relative', {got: entityId})]
  },
})
