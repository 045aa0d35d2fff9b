import {VgefosError} from '../../src/errors.ts'
import {findParty} from '../../src/parties/find-party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {readOrganisationFile} from './read-file.ts'

/** The file or the address of the organisation's metadata, as its own file says. Throws E_UNKNOWN_ORGANISATION, and E_USAGE when the file names none. */
export function metadataOfOrganisation(given: string): string {
  const {slug} = findParty(loadParties(), given)
  const {file, name} = readOrganisationFile(slug, undefined)
  if (file.metadata !== undefined) return file.metadata
  throw new VgefosError('E_USAGE', {
    sv: `Ingen metadata är angiven för ${slug}. Skriv metadata: FIL eller en adress i ${name} (vgefos org add ${slug}), eller ange filen eller adressen här.`,
    en: `No metadata is named for ${slug}. Write metadata: FILE or an address into ${name} (vgefos org add ${slug}), or give the file or the address here.`,
  })
}
