import type {Text} from '../text.ts'
import type {Application} from './application.ts'

/** Something that the supplier has not said, and what it means that it is missing. */
export interface NotGiven {
  readonly flag: string
  /** The rule that says so about the metadata; absent when none does. */
  readonly code?: string
  readonly means: Text
}

interface Wish extends NotGiven {
  isGiven(application: Application): boolean
}

/** What was left out and will be missed, in the order in which it matters. */
export function notGiven(application: Application): readonly NotGiven[] {
  return wishes.filter((wish) => !wish.isGiven(application)).map(({flag, code, means}) => ({flag, ...(code === undefined ? {} : {code}), means}))
}

const wishes: readonly Wish[] = [
  {
    flag: '--sign-cert',
    code: 'MET08',
    isGiven: ({signing}) => signing !== undefined,
    means: {
      sv: 'hubben kan inte kontrollera dina begäranden, som konfigurationerna signerar',
      en: 'the hub cannot check your requests, which the configurations sign',
    },
  },
  {
    flag: '--attr',
    isGiven: ({attributes}) => attributes.length > 0,
    means: {sv: 'tjänsten får inte veta vem som har loggat in', en: 'the application is not told who has logged in'},
  },
  {
    flag: '--name',
    code: 'MET30',
    isGiven: ({names}) => names.sv !== undefined,
    means: {sv: 'användaren ser en adress i telefonen i stället för ett namn', en: 'the user sees an address on the phone instead of a name (give it in Swedish)'},
  },
  {
    flag: '--contact',
    code: 'MET31',
    isGiven: ({contacts}) => contacts.some(({type}) => type === 'technical'),
    means: {sv: 'ingen vet vem som ska rätta fel (technical)', en: 'nobody knows who mends faults (technical)'},
  },
  {
    flag: '--contact',
    code: 'MET50',
    isGiven: ({contacts}) => contacts.some(({type}) => type === 'support'),
    means: {sv: 'ingen vet vem som hjälper användaren (support)', en: 'nobody knows who helps the user (support)'},
  },
  {
    flag: '--organisation',
    code: 'MET29',
    isGiven: ({organisation}) => organisation.sv !== undefined,
    means: {sv: 'det framgår inte vem som står bakom tjänsten', en: 'it does not show who is behind the application (give it in Swedish)'},
  },
  {
    flag: '--encrypt-cert',
    code: 'MET27',
    isGiven: ({encryption}) => encryption !== undefined,
    means: {sv: 'intygen kan inte krypteras till tjänsten', en: 'the assertions cannot be encrypted for the application'},
  },
  {
    flag: '--valid-for',
    code: 'MET22',
    isGiven: ({validUntil}) => validUntil !== undefined,
    means: {sv: 'metadata har inget slutdatum; den som publicerar den kan sätta det', en: 'the metadata has no end date; whoever publishes it can set one'},
  },
  {
    flag: '--logo',
    code: 'MET30',
    isGiven: ({logo}) => logo !== undefined,
    means: {sv: 'användaren ser ingen logotyp', en: 'the user sees no logotype'},
  },
]
