import type {Owner} from '../rules/define.ts'
import type {Text} from '../text.ts'
import type {IdpKind} from './idp-kind.ts'

/** What each of those who take part answers for. */
export interface RoleInWork {
  readonly owner: Owner
  readonly does: Text
}

/** As those who do the work are called among themselves; reports have other words, for readers from outside. */
const roleNames: Readonly<Record<Owner, Text>> = {
  'local-idp': {sv: 'IdP-förvaltningen', en: 'the IdP team'},
  network: {sv: 'nät och drift', en: 'network and operations'},
  directory: {sv: 'katalogförvaltningen (HSA)', en: 'the directory team (HSA)'},
  support: {sv: 'supporten', en: 'the support desk'},
  service: {sv: 'tjänstens leverantör', en: 'the supplier of the service'},
  hub: {sv: 'hubben', en: 'the hub'},
  'national-idp': {sv: 'den nationella legitimeringstjänsten', en: 'the national IdP'},
  user: {sv: 'användaren', en: 'the user'},
}

const together: Text = {sv: 'den som håller ihop arbetet', en: 'who holds the work together'}

/** Without an IdP there is no IdP team, and somebody must still hold the work together. */
export function roleName(owner: Owner, kind: IdpKind): Text {
  return kind === 'none' && owner === 'local-idp' ? together : roleNames[owner]
}

/** The same at the beginning of a line. */
export function roleHeading(owner: Owner, kind: IdpKind): Text {
  const {sv, en} = roleName(owner, kind)
  return {sv: capital(sv), en: capital(en)}
}

/** Who takes part, and what each does. */
export function rolesOf(kind: IdpKind): readonly RoleInWork[] {
  const first: RoleInWork =
    kind === 'none'
      ? {owner: 'local-idp', does: {sv: 'Fördelar arbetet, skickar breven och intygar i checklistan', en: 'Gives out the work, sends the letters and vouches in the checklist'}}
      : {owner: 'local-idp', does: {sv: 'Ställer in IdP:n, sköter metadata och certifikat, och håller ihop arbetet', en: 'Sets up the IdP, keeps metadata and certificates, and holds the work together'}}
  return [first, ...others]
}

const others: readonly RoleInWork[] = [
  {owner: 'network', does: {sv: 'Öppnar brandväggen, undantar adresser från TLS-inspektion, ställer klockor', en: 'Opens the firewall, excepts addresses from TLS inspection, sets clocks'}},
  {owner: 'directory', does: {sv: 'Ser till att HSA-id, namn och uppdrag stämmer, och lägger in testpersoner', en: 'Sees that HSA-ids, names and commissions are right, and enters test persons'}},
  {owner: 'support', does: {sv: 'Tar emot fel, aktiverar Mobilt Efos, och vet vem som rättar vad', en: 'Takes in faults, activates Mobilt Efos, and knows who mends what'}},
  {owner: 'service', does: {sv: 'Ansluter tjänsten, och talar om vilka attribut och vilken nivå den kräver', en: 'Connects the service, and says which attributes and level it demands'}},
  {owner: 'hub', does: {sv: 'Läser in metadata, svarar på breven, och ger tillgång till testmiljön', en: 'Loads metadata, answers the letters, and gives access to test'}},
]

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
