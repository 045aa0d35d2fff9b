import {testRule} from '../testing.ts'
import {privacyStatementIsMissing} from './privacy-statement-is-missing.ts'
import {soundSp, withDetails, withExtensions} from './sound-details.ts'

const link = (part: string, role = 'SPSSODescriptor') => withExtensions({links: [{role, part, got: 'https://sp.example/'}]}, soundSp)

testRule(privacyStatementIsMissing, {
  passes: {'a link': link('PrivacyStatementURL')},
  fails: {'another link': [link('InformationURL'), 'none'], 'the link of an IdP': [link('PrivacyStatementURL', 'IDPSSODescriptor'), 'none']},
  skips: {'an IdP': withExtensions({}), 'metadata whose extensions nobody read': withDetails({roles: [soundSp]})},
})
