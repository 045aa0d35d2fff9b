import type {Text} from '../text.ts'
import type {TokenKind} from './tokens.ts'

/** What the kinds are called when places are told to people. */
export const kindWords: Readonly<Record<TokenKind, Text>> = {
  'personal-number': {sv: 'personnummer', en: 'personal number'},
  'reserve-number': {sv: 'reservnummer', en: 'reserve number'},
  'hsa-id': {sv: 'HSA-id', en: 'HSA-id'},
  mail: {sv: 'e-postadress', en: 'e-mail address'},
  phone: {sv: 'telefonnummer', en: 'telephone number'},
  address: {sv: 'IP-adress', en: 'IP address'},
  account: {sv: 'användarkonto', en: 'user account'},
  jwt: {sv: 'JSON Web Token', en: 'JSON Web Token'},
  'private-key': {sv: 'privat nyckel', en: 'private key'},
  name: {sv: 'namn', en: 'name'},
  'name-id': {sv: 'NameID', en: 'NameID'},
  session: {sv: 'sessions-id', en: 'session id'},
  certificate: {sv: 'personligt certifikat', en: 'personal certificate'},
  value: {sv: 'attribut om personen', en: 'attribute of the person'},
  cookie: {sv: 'kaka', en: 'cookie'},
  parameter: {sv: 'hemlig parameter', en: 'secret parameter'},
  credential: {sv: 'inloggningsuppgift', en: 'credential'},
  encrypted: {sv: 'krypterat innehåll', en: 'encrypted content'},
  body: {sv: 'sidans innehåll', en: 'content of a page'},
}
