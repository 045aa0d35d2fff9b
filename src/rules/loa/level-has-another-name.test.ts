import {loa, status} from '../../saml/names.ts'
import {issuer, soundAssertion, soundRequest} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion, withResponse, withStatus} from '../testing.ts'
import {levelHasAnotherName} from './level-has-another-name.ts'

const digg3 = 'http://id.elegnamnden.se/loa/1.0/loa3'
const asking = (...classRefs: readonly string[]) => ({
  request: {...soundRequest.message, requestedAuthnContext: {comparison: 'exact', classRefs}},
})
const reached = (classRef: string, ...asked: readonly string[]): Case =>
  withAssertion({authnStatements: [{...soundAssertion.authnStatements[0]!, classRef}]}, asking(...asked))
const refused = (...asked: readonly string[]): Case => {
  const {subject, facts} = withStatus(status.requester, status.noAuthnContext)
  return {subject, facts: {...facts, ...asking(...asked)}}
}

testRule(levelHasAnotherName, {
  passes: {
    'the name that was asked for': sound.response,
    'Sweden Connect’s name, asked for and given': reached(digg3, digg3),
    'one of two names for the level': reached(digg3, loa.sambi3, digg3),
    'a lower level, which is another matter': reached(loa.sambi2, digg3),
    'a way to log in, which is no level': reached('urn:oasis:names:tc:SAML:2.0:ac:classes:X509', loa.sambi3),
    'a refusal of a level that the issuer does not have': refused('http://id.elegnamnden.se/loa/1.0/loa4'),
    'a refusal of the very name in the issuer’s metadata': refused(loa.sambi3, digg3),
    'a refusal by an issuer that does not say which levels it has': {
      ...refused(digg3),
      facts: {...refused(digg3).facts, sender: {...issuer, metadata: {...issuer.metadata, assuranceCertifications: []}}},
    },
  },
  fails: {
    'Digg’s name asked for and Sambi’s given': [reached(loa.sambi3, digg3), 'answered'],
    'an uncertified name asked for': [reached(loa.sambi3, 'http://id.swedenconnect.se/loa/1.0/uncertified-loa3'), 'answered'],
    'Digg’s name refused by an issuer of Sambi’s': [refused(digg3), 'refused'],
  },
  skips: {
    'a request for no level': withResponse({}, asking()),
    'a refusal for another reason': withStatus(status.responder, status.authnFailed),
  },
})
