import {issuer} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {levelIsNotDeclared} from './level-is-not-declared.ts'
import {withDetails} from './sound-details.ts'

const {subject, facts} = withDetails({})
const declaring = (...assuranceCertifications: readonly string[]): Case => ({
  subject: {...subject, entity: {...issuer.metadata, assuranceCertifications}},
  facts,
})

testRule(levelIsNotDeclared, {
  passes: {
    'a level of Sambi': declaring('http://id.sambi.se/loa/loa3'),
    'two names for one level': declaring('http://id.sambi.se/loa/loa3', 'http://id.swedenconnect.se/loa/1.0/uncertified-loa3'),
    'a name of somebody else': declaring('https://refeds.org/assurance/IAP/high'),
  },
  fails: {
    'none': [declaring(), 'none'],
    'letters of the wrong case': [declaring('http://id.sambi.se/loa/LoA3'), 'misspelt'],
    'https, which makes another name': [declaring('https://id.sambi.se/loa/loa3'), 'misspelt'],
    'a level that does not exist': [declaring('http://id.sambi.se/loa/loa5'), 'unknown'],
    'two levels in one value': [declaring('http://id.sambi.se/loa/loa2 http://id.sambi.se/loa/loa3'), 'unknown'],
    'a name that is no longer used': [declaring('http://id.elegnamnden.se/loa/1.0/loa3-sigmessage'), 'deprecated'],
  },
  skips: {
    'a service': {subject: {...subject, entity: {...issuer.metadata, idp: undefined}}, facts},
  },
})
