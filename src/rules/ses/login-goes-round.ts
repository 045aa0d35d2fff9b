import type {Recording} from '../../evidence/recording.ts'
import {samlProfiles} from '../../requirement.ts'
import {readCarried} from '../../saml/read-carried.ts'
import {defineRule} from '../define.ts'
import {showSeconds} from '../time.ts'

const tooMany = 3
const withinMs = 60_000

export const loginGoesRound = defineRule({
  code: 'SES02',
  name: 'login-goes-round',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlProfiles('4.1', 'observed'),
  title: {
    sv: 'En inloggning behöver bara frågas efter en gång',
    en: 'A login needs to be asked for only once',
  },
  why: {
    sv: 'Utfärdaren loggar in, tjänsten förkastar svaret och skickar tillbaka användaren. Felet är i tjänsten, oftast en kaka som inte följer med.',
    en: 'The issuer logs in, the service rejects the response and sends the user back. The fault is in the service, most often a cookie that does not come along.',
  },
  fix: {
    sv: 'Läs tjänstens logg för det första svaret. Kontrollera att kakan för inloggningen har SameSite=None och Secure. Låt slingskyddet vara kvar.',
    en: 'Read the service’s log for the first response. Check that the login cookie has SameSite=None and Secure. Leave the loop protection in place.',
  },
  alsoKnownAs: [
    'F09', 'MSIS7042', 'ERR_TOO_MANY_REDIRECTS', 'The same client browser session has made',
    'omdirigerade dig för många gånger', 'redirected you too many times',
  ],
  messages: {
    round: {
      sv: '{issuer} bad om inloggning {got} gånger på {time}. Väntat: en gång.',
      en: '{issuer} asked for a login {got} times in {time}. Expected: once.',
    },
  },
  applies: ({subject}) => subject.exchanges.some(({saml}) => saml?.parameter === 'SAMLRequest'),
  run: ({subject, found}) =>
    [...timesByIssuer(subject)].flatMap(([issuer, times]) => {
      const first = times.find((start, at) => (times[at + tooMany - 1] ?? Infinity) - start <= withinMs)
      if (first === undefined) return []
      const within = times.filter((time) => time >= first && time - first <= withinMs)
      const time = showSeconds(((within.at(-1) ?? first) - first) / 1000)
      return [found('round', {issuer, got: String(within.length), time})]
    }),
})

/** When each service asked for a login, in milliseconds. The same request sent twice is one question. */
function timesByIssuer({exchanges}: Recording): ReadonlyMap<string, readonly number[]> {
  const seen = new Set<string>()
  const times = new Map<string, number[]>()
  for (const {atMs, saml} of exchanges) {
    const message = saml && readCarried(saml).message
    if (message?.kind !== 'AuthnRequest' || !message.issuer || seen.has(message.id ?? '')) continue
    seen.add(message.id ?? '')
    times.set(message.issuer.value, [...(times.get(message.issuer.value) ?? []), atMs])
  }
  return times
}
