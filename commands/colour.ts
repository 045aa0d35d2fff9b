import type {ChalkInstance} from 'chalk'

export type Painter = (text: string) => string

/** Leaves the text as it is. */
export const plain: Painter = (text) => text

interface Stream {
  readonly isTTY?: boolean | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether what goes to the stream is to have colour. The first that says something decides: `--color` and `--no-color`,
 * NO_COLOR (no-color.org), FORCE_COLOR, TERM=dumb; else a terminal has colour where nobody builds.
 */
export function wantsColour(stream: Stream, argv: readonly string[], environment: Environment): boolean {
  const {NO_COLOR: never = '', FORCE_COLOR: always = '', TERM: terminal, CI: builder = ''} = environment
  const asked = argv.findLast((argument) => argument === '--color' || argument === '--no-color')
  if (asked !== undefined) return asked === '--color'
  if (never !== '') return false
  if (always !== '') return always !== '0' && always !== 'false'
  return terminal !== 'dumb' && stream.isTTY === true && builder === ''
}

/** Paints answers for that stream. Without colour nothing is loaded, so that a pipe starts as fast as ever. */
export async function painterFor(stream: Stream, argv: readonly string[], environment: Environment): Promise<Painter> {
  if (!wantsColour(stream, argv, environment)) return plain
  const {Chalk} = await import('chalk')
  const chalk = new Chalk({level: 1})
  return (text) => text.split('\n').map((line) => painted(line, chalk)).join('\n')
}

/** Colour only adds to the words, which say the same without it. */
function painted(line: string, chalk: ChalkInstance): string {
  for (const [pattern, style] of styles) if (pattern.test(line)) return line.replace(pattern, (found) => style(chalk)(found))
  return line
}

const styles: readonly (readonly [RegExp, (chalk: ChalkInstance) => ChalkInstance])[] = [
  [/^ {0,2}(FEL|ERROR|FAIL|UNDERKÄNT|NOT SOUND|Underkänt|Failed)\b/, (chalk) => chalk.red.bold],
  [/^ {0,2}(VARNING|WARNING|OKLART|UNCLEAR|VÄNTAR|WAITING)\b/, (chalk) => chalk.yellow.bold],
  [/^ {0,2}(OK|GODKÄNT|SOUND|Godkänt|Passed)\b/, (chalk) => chalk.green],
  [/^(NOTERA|NOTE)\b/, (chalk) => chalk.cyan],
  [/^\p{Lu}{2,}[\p{Lu} ]*(?= {2}|$)/u, (chalk) => chalk.bold],
  // The margin of `verify --raw`: read without being signed, signed and read, signed and not read.
  [/^! +<.*/, (chalk) => chalk.red],
  [/^= +<.*/, (chalk) => chalk.green],
  [/^- +<.*/, (chalk) => chalk.dim],
]
