import {samlMetadata} from '../../src/requirement.ts'
import {changeSteps} from './change.ts'
import {defineFault} from './define.ts'

export const signedWithUnknownKey = defineFault({
  name: 'signed-with-unknown-key',
  number: 114,
  stage: 'signing',
  title: {sv: 'Signerat med okänd nyckel', en: 'Signed with an unknown key'},
  why: {
    sv: 'Svaret är signerat med en nyckel som inte finns i metadata, och nyckelns certifikat följer med.',
    en: 'The response is signed with a key that is not in metadata, and the key’s certificate comes along.',
  },
  breaks: samlMetadata('2.4.1.1', 'MUST'),
  caughtBy: ['SIG01'],
  receiver: 'reject',
  bend: (plan, {keys}) => changeSteps(plan, () => ({key: keys.unknown})),
})
