import {metadataRegistration} from '../../requirement.ts'
import {readInstant} from '../time.ts'
import {defineRule} from '../define.ts'

export const registrationIsMisbuilt = defineRule({
  code: 'MET67',
  name: 'registration-is-misbuilt',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'hub',
  requirement: metadataRegistration('2.1', 'MUST'),
  title: {
    sv: 'Uppgiften om vem som registrerat entiteten går att läsa',
    en: 'Who registered the entity can be read',
  },
  why: {
    sv: 'Andra federationer väljer på registrationAuthority vilka de släpper in.',
    en: 'Other federations choose by registrationAuthority whom they let in.',
  },
  fix: {
    sv: 'Rätta mdrpi:RegistrationInfo: registrationAuthority som en hel URI, och registrationInstant i UTC och inte i framtiden.',
    en: 'Correct mdrpi:RegistrationInfo: registrationAuthority as a whole URI, and registrationInstant in UTC and not in the future.',
  },
  messages: {
    authority: {
      sv: 'registrationAuthority är «{got}». Väntat: en absolut URI.',
      en: 'registrationAuthority is «{got}». Expected: an absolute URI.',
    },
    instant: {
      sv: 'registrationInstant är «{got}». Väntat: en tidpunkt i UTC som har varit.',
      en: 'registrationInstant is «{got}». Expected: an instant in UTC that has been.',
    },
  },
  applies: ({subject: {details}}) => (details.extensions?.registrations ?? []).length > 0,
  run: ({subject: {details, readAt}, found}) =>
    (details.extensions?.registrations ?? []).flatMap(({authority, instant}) => [
      ...(authority !== undefined && /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(authority) ? [] : [found('authority', {got: authority ?? '–'})]),
      ...(instant === undefined || isPast(instant, readAt) ? [] : [found('instant', {got: instant})]),
    ]),
})

function isPast(text: string, now: Date): boolean {
  const instant = readInstant(text)
  return instant !== undefined && /Z$/.test(text.trim()) && instant <= now
}
