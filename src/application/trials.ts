import type {Text} from '../text.ts'
import {loa} from '../saml/names.ts'
import type {Application} from './application.ts'

/** A fault of the mock IdP's, as far as a plan needs to know it. */
export interface TrialFault {
  readonly name: string
  readonly title: Text
  readonly why: Text
  readonly caughtBy: readonly string[]
  readonly receiver: 'reject' | 'accept' | 'either'
}

export interface TrialGroup {
  readonly title: Text
  /** What the application does when it is sound. */
  readonly expected: Text
  readonly faults: readonly TrialFault[]
}

interface Family {
  readonly title: Text
  readonly expected?: Text
  readonly codes: RegExp
}

const refuses: Text = {
  sv: 'Tjänsten nekar inloggningen med en begriplig sida. Ingen är inloggad, och tjänsten fungerar direkt efteråt.',
  en: 'The application refuses the login with a page that can be understood. Nobody is logged in, and the application works right afterwards.',
}

/** In the order in which a login fails: what is not genuine, not for us, not now, not enough; then the odd and the honest refusals. */
const families: readonly Family[] = [
  {codes: /^SIG/, title: {sv: 'Är svaret äkta?', en: 'Is the response genuine?'}},
  {codes: /^(END|ENT|BND0[67])/, title: {sv: 'Är svaret till oss, och på vår begäran?', en: 'Is the response to us, and to our request?'}},
  {codes: /^TIM/, title: {sv: 'Gäller svaret nu?', en: 'Is the response in force now?'}},
  {codes: /^LOA03/, title: {sv: 'Räcker tillitsnivån?', en: 'Is the level of assurance enough?'}},
  {codes: /^(ATR|NID0[2-9])/, title: {sv: 'Stämmer uppgifterna om personen?', en: 'Is what is said of the person right?'}},
  {codes: /^(BND|STA11)/, title: {sv: 'Trasiga och motsägande svar', en: 'Broken and contradictory responses'}},
  {
    codes: /./,
    title: {sv: 'Svar som ärligt säger nej', en: 'Responses that honestly say no'},
    expected: {
      sv: 'Ingen är inloggad. Tjänsten säger att inloggningen inte gick, och användaren kan försöka igen.',
      en: 'Nobody is logged in. The application says that the login did not work, and the user can try again.',
    },
  },
]

const sambi = (name: string): string => `http://sambi.se/attributes/1/${name}`

/** Which demands of the application make a fault worth trying, by the fault's name; the others always are. */
const relevant: Readonly<Record<string, (application: Application) => boolean>> = {
  'level-too-low': ({levels}) => !levels.includes(loa.sambi2),
  'no-attributes': ({attributes}) => attributes.some(({isRequired}) => isRequired),
  'required-attribute-missing': ({attributes}) => attributes.some(({meaning, isRequired}) => isRequired && meaning.name === sambi('employeeHsaId')),
  'attribute-under-another-name': asksFor(sambi('employeeHsaId')),
  'two-hsa-ids': asksFor(sambi('employeeHsaId')),
  'malformed-hsa-id': asksFor(sambi('employeeHsaId')),
  'hyphenated-personal-number': asksFor('urn:credential:personalIdentityNumber'),
  'broken-letters': asksFor(sambi('organizationName')),
  'empty-attribute': asksFor(sambi('organizationName')),
}

function asksFor(name: string): (application: Application) => boolean {
  return ({attributes}) => attributes.some(({meaning}) => meaning.name === name)
}

/** The faults that concern the application, by what they try; in each group first those that must be refused. */
export function trialsOf(application: Application, faults: readonly TrialFault[]): readonly TrialGroup[] {
  const concerned = faults.filter(({name}) => relevant[name]?.(application) ?? true)
  return families.flatMap((family) => {
    const own = concerned.filter((fault) => familyOf(fault) === family)
    const ordered = (['reject', 'either', 'accept'] as const).flatMap((receiver) => own.filter((fault) => fault.receiver === receiver))
    return ordered.length === 0 ? [] : [{title: family.title, expected: family.expected ?? refuses, faults: ordered}]
  })
}

function familyOf({caughtBy}: TrialFault): Family | undefined {
  return families.find(({codes}) => codes.test(caughtBy[0] ?? ''))
}
