import {saml2int} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {answeredFor, shownAddress} from '../probed.ts'

export const redirectLeavesHttps = defineRule({
  code: 'NET12',
  name: 'redirect-leaves-https',
  on: 'probe',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-SP09', 'MUST'),
  title: {sv: 'Ingen adress skickar vidare från https till http', en: 'No address sends on from https to http'},
  why: {
    sv: 'På vägen över http kan allt läsas och bytas ut, och webbläsaren släpper kakorna.',
    en: 'On the way by http all can be read and changed, and the browser drops the cookies.',
  },
  fix: {
    sv: 'Rätta omdirigeringen. Ofta tror programmet bakom en lastbalanserare att det nås med http: skicka med X-Forwarded-Proto och låt programmet lita på det.',
    en: 'Correct the redirect. Often the program behind a load balancer believes that it is reached by http: pass X-Forwarded-Proto on, and let the program trust it.',
  },
  hides: ['MET80'],
  alsoKnownAs: ['F05', 'REDIRECT_TO_HTTP'],
  messages: {
    http: {
      sv: '{address} skickar vidare till {got}. Väntat: en https-adress.',
      en: '{address} sends on to {got}. Expected: an https address.',
    },
  },
  applies: ({subject}) => subject.isSecure && answeredFor(subject, 'login', 'shown', 'metadata', 'host').length > 0,
  run: ({subject, found}) =>
    answeredFor(subject, 'login', 'shown', 'metadata', 'host').flatMap((one) => {
      const {status, location} = one.answer
      if (status < 300 || status >= 400 || location === null || !/^http:/i.test(location)) return []
      return [found('http', {address: shownAddress(one), got: shownAddress({url: location})})]
    }),
})
