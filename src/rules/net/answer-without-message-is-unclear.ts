import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {answeredFor, shownAddress, useOf} from '../probed.ts'

export const answerWithoutMessageIsUnclear = defineRule({
  code: 'NET18',
  name: 'answer-without-message-is-unclear',
  on: 'probe',
  level: 'notice',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: samlBindings('3.4', 'observed'),
  title: {
    sv: 'Adresserna svarar utan serverfel också på en fråga utan SAML-meddelande',
    en: 'The addresses answer without a server error also when asked without a SAML message',
  },
  why: {
    sv: 'Många program svarar 404 eller 500 när meddelandet saknas, och är hela ändå. Men ett program som är trasigt svarar likadant.',
    en: 'Many programs answer 404 or 500 when the message is missing, and are sound all the same. But a broken program answers just so.',
  },
  fix: {
    sv: 'Gör en inloggning (vgefos test-login). Går den bra finns inget att rätta.',
    en: 'Make a login (vgefos test-login). If it goes well there is nothing to mend.',
  },
  alsoKnownAs: ['HTTP_500'],
  messages: {
    odd: {
      sv: '{use} på {address} svarar HTTP {got} på {method} utan meddelande.',
      en: '{use} at {address} answers HTTP {got} to {method} without a message.',
    },
  },
  applies: ({subject}) => answeredFor(subject, 'login').length > 0,
  run: ({subject, found}) =>
    answeredFor(subject, 'login')
      .filter((one) => one.answer.status === 500 || (one.method === 'HEAD' && [404, 410].includes(one.answer.status)))
      .map((one) => found('odd', {use: useOf(one), address: shownAddress(one), got: String(one.answer.status), method: one.method})),
})
