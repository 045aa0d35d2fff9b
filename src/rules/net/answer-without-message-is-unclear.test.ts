import {asked, withProbe} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {answerWithoutMessageIsUnclear} from './answer-without-message-is-unclear.ts'

testRule(answerWithoutMessageIsUnclear, {
  passes: {
    'an address that answers': withProbe(),
    'one that says that it wants POST': withProbe({asked: [asked('acs', {status: 405})]}),
    'one by redirect that is not there, which is told by itself': withProbe({asked: [asked('sso', {status: 404})]}),
  },
  fails: {
    'a reply address that answers HEAD with 404': [withProbe({asked: [asked('acs', {status: 404})]}), 'odd'],
    'a program that breaks on an empty request': [withProbe({asked: [asked('sso', {status: 500})]}), 'odd'],
  },
  skips: {'a server without addresses of login': withProbe({asked: [asked('logo')]})},
})
