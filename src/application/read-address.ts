import {isLoopback} from '../loopback.ts'
import {badValue} from './usage.ts'

/** The signs that a URI may hold (RFC 3986). Others are read differently by different programs, or as something else by a configuration file. */
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/

/** SAML Core 8.3.6. */
const longest = 1024

/** An entityID: a whole URI, compared letter by letter by everybody. Throws E_USAGE. */
export function readEntityId(given: string): string {
  if (given.length > longest)
    throw badValue({
      sv: `--entity-id är ${String(given.length)} tecken långt. Det får vara högst ${String(longest)}.`,
      en: `--entity-id is ${String(given.length)} characters long. It may be at most ${String(longest)}.`,
    })
  if (!uri.test(given))
    throw badValue({
      sv: `--entity-id ”${shown(given)}” är ingen hel adress. Skriv till exempel https://app.example.se/saml, utan mellanslag och utan å, ä och ö.`,
      en: `--entity-id “${shown(given)}” is not a whole address. Write for example https://app.example.se/saml, without spaces and without letters other than a–z.`,
    })
  return given
}

/** An address that the browser is sent to: https, or http on this machine. Throws E_USAGE. */
export function readEndpoint(flag: string, given: string): string {
  if (!uri.test(given) || !URL.canParse(given) || !/^https?:\/\/[^/?#]/i.test(given))
    throw badValue({
      sv: `${flag} ”${shown(given)}” är ingen hel webbadress. Skriv den med https:// och värdnamn, till exempel https://app.example.se/saml/acs.`,
      en: `${flag} “${shown(given)}” is not a whole web address. Write it with https:// and the host, for example https://app.example.se/saml/acs.`,
    })
  const {protocol, hostname, hash, username, password} = new URL(given)
  if (protocol === 'http:' && !isLoopback(hostname))
    throw badValue({
      sv: `${flag} ”${shown(given)}” är http, och intygen går den vägen. Byt till https; http duger bara på localhost.`,
      en: `${flag} “${shown(given)}” is http, and the assertions go that way. Change to https; http will do only on localhost.`,
    })
  if (hash !== '' || given.endsWith('#') || username !== '' || password !== '')
    throw badValue({
      sv: `${flag} får inte ha # eller användarnamn i sig. Skriv bara adressen.`,
      en: `${flag} may not have a # or a user name in it. Write the address alone.`,
    })
  if (/[*]|%7B/i.test(given))
    throw badValue({
      sv: `${flag} ”${shown(given)}” är ett mönster. Skriv en enda färdig adress.`,
      en: `${flag} “${shown(given)}” is a pattern. Write one finished address.`,
    })
  return given
}

/** An address for people, or of a picture: https. Throws E_USAGE. */
export function readLink(flag: string, given: string): string {
  if (!uri.test(given) || !URL.canParse(given) || !/^https:\/\/[^/?#]/i.test(given))
    throw badValue({
      sv: `${flag} ”${shown(given)}” är ingen hel https-adress. Skriv till exempel https://www.example.se/.`,
      en: `${flag} “${shown(given)}” is not a whole https address. Write for example https://www.example.se/.`,
    })
  return given
}

/** Enough to know it again, on one line. */
function shown(given: string): string {
  const line = given.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
