import {samlBindings} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const destinationWithSlash = defineFault({
  name: 'destination-with-slash',
  number: 38,
  stage: 'draft',
  title: {sv: 'Adresserat med ett snedstreck för mycket', en: 'Addressed with a slash too many'},
  why: {
    sv: 'Adressen (Destination) har ett snedstreck sist som svarsadressen saknar.',
    en: 'The address (Destination) ends in a slash that the reply address lacks.',
  },
  breaks: samlBindings('3.5.5.2', 'MUST'),
  caughtBy: ['END10'],
  receiver: 'reject',
  bend: (draft) => ({...draft, destination: `${draft.destination ?? ''}/`}),
})
