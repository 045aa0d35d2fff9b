import {type Language, type Text, isLanguage} from '../src/text.ts'

/**
 * The language of this run, decided before any command class is made, because its help texts are fixed then:
 * `--lang`, then `VGEFOS_LANG`, then Swedish.
 */
export const language: Language = chooseLanguage(process.argv, process.env['VGEFOS_LANG'])

/** The text in the language of this run. */
export function say(text: Text): string {
  return text[language]
}

function chooseLanguage(argv: readonly string[], fromEnvironment: string | undefined): Language {
  const at = argv.lastIndexOf('--lang')
  const joined = argv.findLast((argument) => argument.startsWith('--lang='))?.slice('--lang='.length)
  const given = joined ?? (at >= 0 ? argv[at + 1] : undefined)
  const candidates = [given, fromEnvironment?.slice(0, 2).toLowerCase()]
  return candidates.find(isLanguage) ?? 'sv'
}
