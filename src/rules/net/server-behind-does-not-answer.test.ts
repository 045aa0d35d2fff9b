import {asked, withProbe, withStop} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {serverBehindDoesNotAnswer} from './server-behind-does-not-answer.ts'

testRule(serverBehindDoesNotAnswer, {
  passes: {
    'an address that answers': withProbe(),
    'a program that complains of an empty request': withProbe({asked: [asked('acs', {status: 500})]}),
  },
  fails: {'a gateway alone': [withProbe({asked: [asked('acs', {status: 503})]}), 'gateway']},
  skips: {'a server that is not reached': withStop('connect', 'ETIMEDOUT')},
})
