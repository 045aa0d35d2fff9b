import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const blamesTheRequest = defineFault({
  name: 'blames-the-request',
  number: 246,
  stage: 'draft',
  title: {sv: 'Skyller på begäran', en: 'Blames the request'},
  why: {
    sv: 'Utfärdaren säger att begäran är fel men inte vad.',
    en: 'The issuer says that the request is wrong but not what.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['STA02'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.requester, undefined),
})
