import type {Owner} from '../rules/define.ts'
import type {Text} from '../text.ts'

/** What each of those who take part answers for. */
export interface RoleInWork {
  readonly owner: Owner
  readonly does: Text
  /** Not asked of an organisation without an IdP. */
  readonly onlyWithIdp?: true
}

/** As those who do the work are called among themselves; reports have other words, for readers from outside. */
export const roleNames: Readonly<Record<Owner, Text>> = {
  'local-idp': {sv: 'IdP-förvaltningen', en: 'the IdP team'},
  network: {sv: 'nät och drift', en: 'network and operations'},
  directory: {sv: 'katalogförvaltningen (HSA)', en: 'the directory team (HSA)'},
  support: {sv: 'supporten', en: 'the support desk'},
  service: {sv: 'tjänstens leverantör', en: 'the supplier of the service'},
  hub: {sv: 'hubben', en: 'the hub'},
  'national-idp': {sv: 'den nationella legitimeringstjänsten', en: 'the national IdP'},
  user: {sv: 'användaren', en: 'the user'},
}

export const rolesInWork: readonly RoleInWork[] = [
  {
    owner: 'local-idp',
    onlyWithIdp: true,
    does: {sv: 'Ställer in IdP:n, sköter metadata och certifikat, och håller ihop arbetet', en: 'Sets up the IdP, keeps metadata and certificates, and holds the work together'},
  },
  {owner: 'network', does: {sv: 'Öppnar brandväggen, undantar adresser från TLS-inspektion, ställer klockor', en: 'Opens the firewall, excepts addresses from TLS inspection, sets clocks'}},
  {owner: 'directory', does: {sv: 'Ser till att HSA-id, namn och uppdrag stämmer, och lägger in testpersoner', en: 'Sees that HSA-ids, names and commissions are right, and enters test persons'}},
  {owner: 'support', does: {sv: 'Tar emot fel, aktiverar Mobilt Efos, och vet vem som rättar vad', en: 'Takes in faults, activates Mobilt Efos, and knows who mends what'}},
  {owner: 'service', does: {sv: 'Ansluter tjänsten, och talar om vilka attribut och vilken nivå den kräver', en: 'Connects the service, and says which attributes and level it demands'}},
  {owner: 'hub', does: {sv: 'Läser in metadata, svarar på breven, och ger tillgång till testmiljön', en: 'Loads metadata, answers the letters, and gives access to test'}},
]
