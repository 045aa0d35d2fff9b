import {type Role, roleNames, roles} from '../src/region/first-steps.ts'
import {promptTheme} from './interactive.ts'
import {say} from './language.ts'

/** The role that a person chose at the terminal. */
export async function askRole(): Promise<Role> {
  const {select} = await import('@inquirer/prompts')
  const choices = roles.map((value) => ({value, name: say(roleNames[value])}))
  return select({message: say({sv: 'Vem är du?', en: 'Who are you?'}), choices, theme: promptTheme}, {output: process.stderr})
}
