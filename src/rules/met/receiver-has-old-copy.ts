import {samlMetadata} from '../../requirement.ts'
import {complainsOfReplyAddress, complainsOfSignature} from '../complaint.ts'
import {defineRule} from '../define.ts'
import {type RefusedMessage, lastRefused} from './refused-although-right.ts'

export const receiverHasOldCopy = defineRule({
  code: 'MET05',
  name: 'receiver-has-old-copy',
  on: 'flow',
  level: 'notice',
  certainty: 'indication',
  owner: 'hub',
  requirement: samlMetadata('4.1', 'observed'),
  title: {
    sv: 'Mottagaren har läst in den metadata som gäller',
    en: 'The receiver has loaded the metadata that is in force',
  },
  why: {
    sv: 'Meddelandet stämmer med avsändarens publicerade metadata, men mottagaren avvisar det ändå. Då har mottagaren en äldre kopia, till exempel med förra certifikatet.',
    en: 'The message agrees with the sender’s published metadata, but the receiver refuses it all the same. So the receiver has an older copy, for example with the last certificate.',
  },
  fix: {
    sv: 'Skicka avsändarens nuvarande metadata till mottagaren och be dem läsa in den. Jämför certifikatens fingeravtryck per telefon.',
    en: 'Send the sender’s present metadata to the receiver and ask them to load it. Compare the certificates’ fingerprints by telephone.',
  },
  alsoKnownAs: ['B12'],
  messages: {
    signature: {
      sv: '{host} säger ”{got}”, men signaturen från {sender} håller för dess publicerade metadata.',
      en: '{host} says “{got}”, but the signature by {sender} holds under its published metadata.',
    },
    address: {
      sv: '{host} säger ”{got}”, men adressen står i den metadata som {sender} har publicerat.',
      en: '{host} says “{got}”, but the address is in the metadata that {sender} has published.',
    },
  },
  applies: ({subject}) => subject.outcome.kind === 'refused',
  run: ({subject, found}) => {
    const refused = lastRefused(subject)
    if (!refused || refused.keyNumber > 1) return []
    const {host, sender} = refused
    const aboutSignature = complainsOfSignature(subject.outcome)
    if (aboutSignature !== undefined) return refused.signed ? [found('signature', {host, sender, got: aboutSignature})] : []
    const got = complainsOfReplyAddress(subject.outcome)
    return got !== undefined && asksForKnownAddress(refused) ? [found('address', {host, sender, got})] : []
  },
})

function asksForKnownAddress({message, metadata}: RefusedMessage): boolean {
  if (message.kind !== 'AuthnRequest') return false
  const registered = metadata.sp?.assertionConsumers ?? []
  return registered.some(({location}) => location !== undefined && location === message.assertionConsumerServiceUrl)
}
