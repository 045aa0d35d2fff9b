import {CommandHelp, Help} from '@oclif/core'
import {wrap} from '../src/report/wrap.ts'
import {language, say} from './language.ts'

/** Section headings, in the language of this run. */
const headings: Readonly<Record<string, {readonly sv: string; readonly en: string}>> = {
  USAGE: {sv: 'SÅ SKRIVS DET', en: 'USAGE'},
  ARGUMENTS: {sv: 'ARGUMENT', en: 'ARGUMENTS'},
  FLAGS: {sv: 'FLAGGOR', en: 'FLAGS'},
  'GLOBAL FLAGS': {sv: 'FLAGGOR FÖR ALLA KOMMANDON', en: 'FLAGS OF EVERY COMMAND'},
  DESCRIPTION: {sv: 'BESKRIVNING', en: 'DESCRIPTION'},
  EXAMPLES: {sv: 'EXEMPEL', en: 'EXAMPLES'},
  COMMANDS: {sv: 'KOMMANDON', en: 'COMMANDS'},
  TOPICS: {sv: 'ÄMNEN', en: 'TOPICS'},
}

/** oclif's own words inside the flag list. */
function inSwedish(body: string): string {
  return body.replaceAll('[default: ', '[förval: ').replaceAll('<options: ', '<välj: ').replaceAll('<options:', '<välj:')
}

/** Letters of a list of values that fits beside the flags. */
const longestList = 55

class VgefosCommandHelp extends CommandHelp {
  override section(header: string, body: Parameters<CommandHelp['section']>[1]): string {
    const section = super.section(headings[header]?.[language] ?? header, body)
    return language === 'sv' ? inSwedish(section) : section
  }

  // A list that is longer than its column would be broken in the middle of a word.
  protected override flags(flags: Parameters<CommandHelp['flags']>[0]): ReturnType<CommandHelp['flags']> {
    const isLong = (options: readonly string[] = []): boolean => options.join('|').length > longestList
    return super.flags(flags.map((flag) => (flag.type === 'option' && isLong(flag.options) ? {...flag, options: [flag.options?.join(' | ') ?? '']} : flag)))
  }

  protected override defaultUsage(): string {
    return super.defaultUsage().replaceAll(/(?:[\w-]+\|)+[\w-]+/g, (list) => (list.length > longestList ? '<option>' : list))
  }

  // oclif repeats the summary here; once is enough.
  protected override description(): string | undefined {
    return this.command.description && this.wrap(this.command.description)
  }
}

/** Help in two languages: oclif's layout, our headings, and a first page with the four verbs a newcomer needs. */
export class VgefosHelp extends Help {
  protected override CommandHelpClass = VgefosCommandHelp

  override section(header: string, body: Parameters<Help['section']>[1]): string {
    return super.section(headings[header]?.[language] ?? header, body)
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- oclif's signature
  override async showRootHelp(): Promise<void> {
    const commands = this.sortedCommands
      .filter((command) => !command.hidden)
      .map((command) => [command.id.replaceAll(':', ' '), command.summary ?? ''] as const)
    const width = Math.max(...commands.map(([id]) => id.length))
    const lines = commands.flatMap(([id, summary]) =>
      wrap(summary, {first: `  ${id.padEnd(width)}  `, rest: ' '.repeat(width + 4)}),
    )
    this.log(say(firstPage).replace('{commands}', lines.join('\n')))
  }
}

const firstPage = {
  sv: `vgefos provar inloggning med Mobilt Efos genom den regionala hubben.

EXEMPEL
  vgefos test-login --org goteborg      logga in på riktigt, i labbet
  vgefos decode fel.txt                 läs ett SAML-meddelande på svenska
  vgefos explain SIG01                  vad felet betyder och vem som rättar det

KOMMANDON
{commands}

Hjälp om ett kommando: vgefos KOMMANDO --help    In English: --lang en`,
  en: `vgefos tests logging in with Mobilt Efos through the regional hub.

EXAMPLES
  vgefos test-login --org goteborg      log in for real, in the lab
  vgefos decode error.txt               read a SAML message in plain words
  vgefos explain SIG01                  what the fault means and who mends it

COMMANDS
{commands}

Help on one command: vgefos COMMAND --help       På svenska: --lang sv`,
}
