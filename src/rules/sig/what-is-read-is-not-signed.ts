import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const whatIsReadIsNotSigned = defineRule({
  code: 'SIG13',
  name: 'what-is-read-is-not-signed',
  on: 'verification',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlCore('5.4.2', 'MUST'),
  title: {
    sv: 'Allt som avgör vem som loggar in täcks av en giltig signatur',
    en: 'All that decides who logs in is covered by a sound signature',
  },
  why: {
    sv: 'Bara det som signaturen täcker kommer bevisligen från utfärdaren. Resten kan vem som helst ha skrivit.',
    en: 'Only what the signature covers is proved to come from the issuer. Anybody may have written the rest.',
  },
  fix: {
    sv: 'Godta inte meddelandet. Rätta först det andra som är fel med signaturen; finns inget annat fel är certifikatet ett annat än utfärdarens, eller saknas signaturen.',
    en: 'Do not accept the message. First mend what else is wrong with the signature; when nothing else is, the certificate is not the issuer’s, or there is no signature.',
  },
  alsoKnownAs: ['Signature validation failed', 'unsigned assertion'],
  messages: {
    root: {
      sv: 'Ingen giltig signatur täcker {element}.',
      en: 'No sound signature covers the {element}.',
    },
    assertions: {
      sv: 'Giltiga signaturer täcker {got} av {expected} intyg.',
      en: 'Sound signatures cover {got} of {expected} assertions.',
    },
    unopened: {
      sv: 'Ett krypterat intyg gick inte att öppna med nyckeln, så ingen vet vad det säger.',
      en: 'An encrypted assertion could not be opened with the key, so nobody knows what it says.',
    },
    several: {
      sv: 'De signerade intygen gäller olika personer.',
      en: 'The signed assertions are about different persons.',
    },
  },
  run({subject: {root, assertions, covered, closed, unopened, rootCovered, severalPersons}, found}) {
    if (unopened > 0) return [found('unopened', {})]
    // What nobody has opened may carry a signature of its own.
    if (assertions === 0 && closed > 0) return []
    if (assertions === 0) return rootCovered ? [] : [found('root', {element: root})]
    if (covered < assertions) return [found('assertions', {got: String(covered), expected: String(assertions)})]
    return severalPersons ? [found('several', {})] : []
  },
})
