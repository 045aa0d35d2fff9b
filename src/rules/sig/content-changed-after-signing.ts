import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {breaksUnderItsOwn} from './signer.ts'

export const contentChangedAfterSigning = defineRule({
  code: 'SIG02',
  name: 'content-changed-after-signing',
  on: 'message',
  level: 'error',
  certainty: 'proved',
  owner: 'network',
  requirement: samlCore('5.4', 'MUST'),
  title: {
    sv: 'Innehållet är oförändrat sedan det signerades',
    en: 'The content is as it was when it was signed',
  },
  why: {
    sv: 'Ändras ett enda tecken efter signeringen går det inte längre att veta vem som har skrivit vad.',
    en: 'When a single character changes after signing, nobody can tell who wrote what.',
  },
  fix: {
    sv: 'Hämta meddelandet på nytt ur trafiken, i base64, utan att formatera om det. Består felet: leta efter en proxy eller brandvägg som skriver om innehållet, och behandla det annars som ett försök till förfalskning.',
    en: 'Take the message from the traffic again, as base64, without reformatting it. If it persists, look for a proxy or firewall that rewrites content; otherwise treat it as an attempt at forgery.',
  },
  hides: ['SIG01', 'SIG06'],
  alsoKnownAs: [
    'D24', 'ID6018', 'ID6013', 'Digest verification failed for reference', 'Digest mismatch',
    'Signature reference digest does not match',
  ],
  messages: {
    content: {
      sv: 'Kontrollsumman i signaturen på {element} stämmer inte med innehållet: något har ändrats efter signeringen.',
      en: 'The digest in the signature on {element} does not match the content: something changed after signing.',
    },
    signature: {
      sv: 'Signaturen på {element} stämmer inte ens med certifikatet som följer med: själva signaturen har ändrats.',
      en: 'The signature on {element} does not hold even under the certificate that comes with it: the signature itself has changed.',
    },
  },
  applies: ({subject}) => subject.signatures.length > 0,
  run: ({subject, found}) =>
    subject.signatures.flatMap((signature) => {
      if (signature.state === 'changed') return [found('content', {element: signature.on})]
      return breaksUnderItsOwn(signature) ? [found('signature', {element: signature.on})] : []
    }),
})
