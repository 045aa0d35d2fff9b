import {acs, soundAssertion, sso} from '../sound-evidence.ts'
import {sound, testRule, withAssertion, withRequest, withResponse} from '../testing.ts'
import {addressesNearlyAgree} from './addresses-nearly-agree.ts'

const [confirmation] = soundAssertion.subject!.confirmations
const boundTo = (recipient: string) =>
  withAssertion({subject: {...soundAssertion.subject!, confirmations: [{...confirmation!, recipient}]}})

testRule(addressesNearlyAgree, {
  passes: {
    'the same address': sound.response,
    'the same address of a request': sound.request,
    'another address altogether': withResponse({destination: 'https://other.example/acs'}),
    'a host in capitals, which is the same': withResponse({destination: acs.replace('sp.example', 'SP.EXAMPLE')}),
    'http for https, which is more than a spelling': withResponse({destination: acs.replace('https', 'http')}),
  },
  fails: {
    'a slash at the end': [withResponse({destination: `${acs}/`}), 'nearly'],
    'capitals in the path': [boundTo(acs.replace('/acs', '/ACS')), 'nearly'],
    'a double slash': [withRequest({destination: sso.replace('/sso', '//sso')}), 'nearly'],
    'a reply address in another case': [withRequest({assertionConsumerServiceUrl: acs.replace('/acs', '/Acs')}), 'nearly'],
  },
})
