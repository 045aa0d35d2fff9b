import {ineraNetwork} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {askedFor, shownAddress, useOf} from '../probed.ts'

export const revocationIsNotReached = defineRule({
  code: 'NET16',
  name: 'revocation-is-not-reached',
  on: 'probe',
  level: 'notice',
  certainty: 'indication',
  owner: 'network',
  requirement: ineraNetwork('nätverk', 'observed'),
  title: {sv: 'Spärrlistor (CRL) och OCSP går att nå', en: 'Revocation lists (CRL) and OCSP can be reached'},
  why: {
    sv: 'Den som prövar ett kort eller ett certifikat frågar utfärdaren om det är spärrat. Nås inte adressen väntar den, och nekar sedan.',
    en: 'Whoever checks a card or a certificate asks its issuer whether it is revoked. When the address is not reached it waits, and then refuses.',
  },
  fix: {
    sv: 'Be den som sköter brandväggen öppna till adressen från servrarna, ofta på port 80. Prova helst från servern själv.',
    en: 'Ask whoever runs the firewall to open to the address from the servers, often at port 80. Best try from the server itself.',
  },
  alsoKnownAs: ['E10', 'F07', 'CRL', 'OCSP'],
  messages: {
    unreached: {
      sv: '{address} ({use}), som ett certifikat i metadata pekar på, nås inte härifrån ({code}).',
      en: '{address} ({use}), which a certificate in the metadata points to, is not reached from here ({code}).',
    },
  },
  applies: ({subject}) => askedFor(subject, 'revocation').length > 0,
  run: ({subject, found}) =>
    askedFor(subject, 'revocation')
      .filter(({answer}) => answer === null)
      .map((one) => found('unreached', {address: shownAddress(one), use: useOf(one), code: one.stopped?.code ?? '?'})),
})
