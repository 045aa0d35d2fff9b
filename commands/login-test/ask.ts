import {vgefosError} from '../../src/errors.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {sortParties} from '../../src/parties/sort-parties.ts'
import {isInteractive, promptTheme} from '../interactive.ts'
import {say} from '../language.ts'

/** Asks a person at a terminal which organisation; anybody else gets told which flag is missing. */
export async function askForOrganisation(json: boolean): Promise<string> {
  if (json || !isInteractive()) throw vgefosError('E_MISSING_FLAG', {flag: '--org', example: 'vgefos test-login --org goteborg'})
  const chosen = await chooseOrganisation()
  process.stderr.write(`${say({sv: 'Nästa gång', en: 'Next time'})}: vgefos test-login --org ${chosen}\n\n`)
  return chosen
}

/** The slug of the organisation that a person chose at the terminal. */
export async function chooseOrganisation(): Promise<string> {
  const {search} = await import('@inquirer/prompts')
  const parties = sortParties(loadParties())
  return search(
    {
      message: say({sv: 'Vilken organisation?', en: 'Which organisation?'}),
      theme: promptTheme,
      source: (typed = '') =>
        parties
          .filter(({slug, officialName}) => `${slug} ${officialName.value}`.toLowerCase().includes(typed.toLowerCase()))
          .map(({slug, officialName}) => ({name: officialName.value, value: slug})),
    },
    {output: process.stderr},
  )
}
