import {samlProfiles} from '../../src/requirement.ts'
import {changeConfirmations} from './change.ts'
import {defineFault} from './define.ts'
import {elsewhere} from './elsewhere.ts'

export const answersAnotherRequest = defineFault({
  name: 'answers-another-request',
  number: 33,
  stage: 'draft',
  title: {sv: 'Svar på en annan begäran', en: 'Answer to another request'},
  why: {
    sv: 'Svaret hänvisar till en begäran som tjänsten aldrig har ställt.',
    en: 'The response refers to a request that the service never made.',
  },
  breaks: samlProfiles('4.1.4.3', 'MUST'),
  caughtBy: ['BND07'],
  receiver: 'reject',
  bend: (draft) =>
    changeConfirmations({...draft, inResponseTo: elsewhere.requestId}, () => ({inResponseTo: elsewhere.requestId})),
})
