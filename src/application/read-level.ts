import {loaNames, loaOf} from '../saml/loa.ts'
import {badValue, nearest} from './usage.ts'

/** The URI of a level of assurance: as it stands, or Sambi's of that number (`3`, `loa3`). Throws E_USAGE. */
export function readLevel(given: string): string {
  const number = /^(?:loa)?([0-4])$/i.exec(given)?.[1]
  const uri = number === undefined ? given : `http://id.sambi.se/loa/loa${number}`
  const known = loaOf(uri)
  if (!known) throw unknown(given)
  if (known.vocabulary === 'saml')
    throw badValue({
      sv: `--loa ${given} är ett sätt att logga in och ingen tillitsnivå. Ange till exempel loa3.`,
      en: `--loa ${given} is a way to log in and not a level of assurance. Give for example loa3.`,
    })
  if (known.standing === 'deprecated')
    throw badValue({
      sv: `--loa ${given} är ett namn på väg bort. Ange till exempel http://id.sambi.se/loa/loa3.`,
      en: `--loa ${given} is a name on its way out. Give for example http://id.sambi.se/loa/loa3.`,
    })
  return uri
}

function unknown(given: string): Error {
  const levels = loaNames.filter(({vocabulary, standing}) => vocabulary !== 'saml' && standing !== 'deprecated').map(({uri}) => uri)
  const near = nearest(given, levels)
  const choices = near.length > 0 ? near : ['loa2', 'loa3', 'http://id.sambi.se/loa/loa3']
  return badValue({
    sv: `--loa känner inte till nivån ”${given}”. ${near.length > 0 ? 'Menade du' : 'Välj till exempel'} ${choices.join(', ')}${near.length > 0 ? '?' : '.'}`,
    en: `--loa does not know the level “${given}”. ${near.length > 0 ? 'Did you mean' : 'Choose for example'} ${choices.join(', ')}${near.length > 0 ? '?' : '.'}`,
  })
}
