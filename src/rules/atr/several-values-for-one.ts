import {ineraAttributes} from '../../requirement.ts'
import {meaningOf} from '../../saml/attributes.ts'
import {defineRule} from '../define.ts'

export const severalValuesForOne = defineRule({
  code: 'ATR06',
  name: 'several-values-for-one',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'hub',
  requirement: ineraAttributes('attributlista', 'observed'),
  title: {
    sv: 'Den som har flera identiteter eller uppdrag får välja',
    en: 'Whoever has several identities or commissions gets to choose',
  },
  why: {
    sv: 'Många tjänster läser bara det första värdet, och då kan fel identitet eller fel uppdrag väljas.',
    en: 'Many services read only the first value, and then the wrong identity or commission may be chosen.',
  },
  fix: {
    sv: 'Begär val av uppdrag i hubben, eller låt tjänsten fråga vilket värde som gäller.',
    en: 'Ask for the choice of commission in the hub, or let the service ask which value applies.',
  },
  alsoKnownAs: ['multiple values'],
  messages: {
    several: {
      sv: 'Attributet {name} har {got} värden. Väntat: {expected}.',
      en: 'The attribute {name} has {got} values. Expected: {expected}.',
    },
  },
  applies: ({subject}) => subject.message.assertions.length > 0,
  run: ({subject, found}) =>
    subject.message.assertions.flatMap(({attributes}) =>
      attributes
        .filter(({name, values}) => isSingle(name) && new Set(values).size > 1)
        .map(({name, values}) => found('several', {name, got: String(new Set(values).size), expected: '1'})),
    ),
})

/** Attributes that point out one person, one employment or one commission. */
const single: readonly string[] = [
  'employeeHsaId', 'personalIdentityNumber', 'givenName', 'surname', 'sn', 'commissionHsaId', 'commissionName',
  'healthCareUnitHsaId', 'healthCareProviderHsaId', 'organizationIdentifier', 'orgAffiliation',
]

function isSingle(name: string): boolean {
  return single.includes(meaningOf(name)?.friendlyName ?? '')
}
