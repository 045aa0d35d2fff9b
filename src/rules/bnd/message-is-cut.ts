import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const messageIsCut = defineRule({
  code: 'BND02',
  name: 'message-is-cut',
  on: 'input',
  level: 'error',
  certainty: 'proved',
  owner: 'support',
  requirement: samlBindings('3.5.4', 'MUST'),
  title: {sv: 'Meddelandet är helt', en: 'The message is whole'},
  why: {
    sv: 'Slutet saknas, och med det oftast personens uppgifter, signaturen eller båda.',
    en: "The end is missing, and with it most often the person's attributes, the signature or both.",
  },
  fix: {
    sv: 'Kopiera hela värdet och läs det ur urklipp (--clipboard) eller ur en fil.',
    en: 'Copy the whole value and read it from the clipboard (--clipboard) or from a file.',
  },
  alsoKnownAs: ['Invalid length for a Base-64 char array', 'unexpected end', 'Unexpected end of file has occurred'],
  messages: {
    ampersand: {
      sv: 'Adressen verkar avklippt vid &: den leder till en inloggning men saknar SAML-meddelande.',
      en: 'The address seems to have been cut at an &: it leads to a login but carries no SAML message.',
    },
    'command-line': {
      sv: 'Meddelandet är avklippt efter {characters} tecken, troligen av kommandotolken som rymmer 8 191.',
      en: 'The message is cut after {characters} characters, most likely by the command prompt, which holds 8,191.',
    },
    terminal: {
      sv: 'Meddelandet är avklippt efter {characters} tecken, troligen av terminalen som rymmer 4 095 på en rad.',
      en: 'The message is cut after {characters} characters, most likely by the terminal, whose line holds 4,095.',
    },
    ellipsis: {
      sv: 'Meddelandet är avkortat: tre punkter står där text saknas, som i en vy som inte visar allt.',
      en: 'The message is shortened: three dots stand where text is missing, as in a view that does not show all.',
    },
    midway: {
      sv: 'Meddelandet är avklippt efter {characters} tecken: det slutar mitt i.',
      en: 'The message is cut after {characters} characters: it ends midway.',
    },
  },
  run({subject: {problem, characters}, found}) {
    return problem?.kind === 'cut' ? [found(problem.cause, {characters: String(characters)})] : []
  },
})
