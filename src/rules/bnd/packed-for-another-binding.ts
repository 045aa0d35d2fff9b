import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const packedForAnotherBinding = defineRule({
  code: 'BND04',
  name: 'packed-for-another-binding',
  on: 'input',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlBindings('3.4.4.1', 'MUST'),
  title: {sv: 'Meddelandet är packat för det sätt som det skickas på', en: 'The message is packed for the way it is sent'},
  why: {
    sv: 'I en adress ska meddelandet vara komprimerat (DEFLATE), i ett formulär ska det inte vara det.',
    en: 'In an address the message must be compressed (DEFLATE), in a form it must not.',
  },
  fix: {
    sv: 'Ställ in samma bindning i den som skickar som i mottagarens metadata.',
    en: "Set the same binding at the sender as in the receiver's metadata.",
  },
  alsoKnownAs: ['Unable to decompress', 'MSIS7015'],
  messages: {
    plain: {
      sv: 'Meddelandet skickades i en adress men är inte komprimerat: det är packat för ett formulär (POST).',
      en: 'The message was sent in an address but is not compressed: it is packed for a form (POST).',
    },
    deflated: {
      sv: 'Meddelandet skickades i ett formulär men är komprimerat: det är packat för en adress (Redirect).',
      en: 'The message was sent in a form but is compressed: it is packed for an address (Redirect).',
    },
  },
  applies: ({subject}) => subject.carrier === 'url' || subject.carrier === 'html',
  run({subject: {carrier, packing}, found}) {
    if (carrier === 'url' && packing === 'plain') return [found('plain', {})]
    return carrier === 'html' && packing === 'deflated' ? [found('deflated', {})] : []
  },
})
