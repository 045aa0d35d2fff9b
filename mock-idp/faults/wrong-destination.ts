import {samlBindings} from '../../src/requirement.ts'
import {defineFault} from './define.ts'
import {elsewhere} from './elsewhere.ts'

export const wrongDestination = defineFault({
  name: 'wrong-destination',
  number: 38,
  stage: 'draft',
  title: {sv: 'Adresserat till fel tjänst', en: 'Addressed to another service'},
  why: {
    sv: 'Svaret är äkta, men adresserat (Destination) till en annan tjänst än den som får det.',
    en: 'The response is genuine, but addressed (Destination) to another service than the one that gets it.',
  },
  breaks: samlBindings('3.5.5.2', 'MUST'),
  caughtBy: ['END03'],
  receiver: 'reject',
  bend: (draft) => ({...draft, destination: elsewhere.acsUrl}),
})
