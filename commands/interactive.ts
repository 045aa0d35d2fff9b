import {say} from './language.ts'

/** Whether there is somebody to ask: a terminal on both ends, and no CI. */
export function isInteractive(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY && process.env['CI'] === undefined
}

/** For the questions of `@inquirer/prompts`, whose own help is in English. */
export const promptTheme = {style: {keysHelpTip: (): string => say({sv: '↑↓ bläddra · Enter väljer', en: '↑↓ browse · Enter chooses'})}}
