import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {addressesOf} from './web-address.ts'

export const addressHasLooseEnds = defineRule({
  code: 'MET43',
  name: 'address-has-loose-ends',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.2.2', 'observed'),
  title: {
    sv: 'Adresserna är färdiga: inget mönster, fragment eller lösenord, och inga tecken som inte hör hemma i en adress',
    en: 'The addresses are finished: no pattern, fragment or password, and no characters that do not belong in an address',
  },
  why: {
    sv: 'Adresser jämförs tecken för tecken och skickas som de står. Ett mönster stämmer aldrig, och det som står efter # når inte servern.',
    en: 'Addresses are compared character by character and sent as they stand. A pattern never agrees, and what follows # does not reach the server.',
  },
  fix: {
    sv: 'Skriv ut hela adressen, en för varje ställe som svaret får skickas till.',
    en: 'Write out the whole address, one for each place that the response may be sent to.',
  },
  alsoKnownAs: ['A07'],
  messages: {
    fragment: {
      sv: '{service} är «{got}», med ett fragment (#).',
      en: '{service} is «{got}», with a fragment (#).',
    },
    pattern: {
      sv: '{service} är «{got}», ett mönster och ingen adress.',
      en: '{service} is «{got}», a pattern and no address.',
    },
    sign: {
      sv: '{service} är «{got}», med ett tecken som ingen adress har: {sign}.',
      en: '{service} is «{got}», with a character that no address has: {sign}.',
    },
    host: {
      sv: '{service} är «{got}». Väntat: https:// och sedan ett helt värdnamn.',
      en: '{service} is «{got}». Expected: https:// and then a whole host name.',
    },
    login: {
      sv: '{service} på {got} har användarnamn eller lösenord i adressen.',
      en: '{service} at {got} has a user name or a password in the address.',
    },
  },
  run: ({subject: {entity, details}, found}) =>
    [
      {service: 'entityID', got: entity.entityId},
      ...details.roles.flatMap(({endpoints, errorUrl}) => [...endpoints.flatMap(addressesOf), {service: 'errorURL', got: errorUrl ?? ''}]),
    ].flatMap(({service, got}) => {
        const {hash = '', username = '', password = '', host = ''} = URL.canParse(got) ? new URL(got) : {}
        if (username !== '' || password !== '') return [found('login', {service, got: host})]
        if (/[*{}]|%7B|\$\{|<[a-z_-]+>/i.test(got)) return [found('pattern', {service, got})]
        const sign = foreign.exec(got)?.[0]
        if (sign !== undefined) return [found('sign', {service, got, sign: codeOf(sign)})]
        if (host === '') return []
        if (/^https?:(?!\/\/[^/])/i.test(got) || /^\.|\.\./.test(host)) return [found('host', {service, got})]
        if (service === 'errorURL') return []
        return hash !== '' || got.endsWith('#') ? [found('fragment', {service, got})] : []
      }),
})

/** What no URI has in it (RFC 3986, 2), but white space at the ends, which other rules tell of. Browsers send it as something else. */
const foreign = /[^\s!-~]|[\\^`|"]|(?<=\S)[\t\r\n](?=\S)/u

/** Some are not to be seen. */
function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
