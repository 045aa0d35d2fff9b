import {Command, Flags, type Interfaces} from '@oclif/core'
import {type ExitCode, VgefosError, exit, isVgefosError, vgefosError} from '../src/errors.ts'
import {jsonText} from '../src/report/json-text.ts'
import {type Language, languages} from '../src/text.ts'
import {type Painter, painterFor, plain} from './colour.ts'
import {language, say} from './language.ts'
import {sayUsageError} from './usage-error.ts'

/** What a command answers under `--json`. Every answer names its schema. */
export interface JsonAnswer {
  readonly schema: `vgefos.${string}/${number}`
}

/**
 * Every command's beginning and end: the language flag, exit codes that survive `--json`, and errors as one sentence.
 * stdout is the answer and nothing else; `tell` speaks on stderr.
 */
export abstract class BaseCommand extends Command {
  static override enableJsonFlag = true

  static override baseFlags = {
    json: Flags.boolean({
      summary: say({sv: 'svara med JSON på standard ut, och inget annat', en: 'answer with JSON on stdout, and nothing else'}),
      helpGroup: 'GLOBAL',
    }),
    lang: Flags.option({
      options: languages,
      summary: say({sv: 'språk för all text: sv eller en', en: 'language of all text: sv or en'}),
      helpGroup: 'GLOBAL',
    })(),
    color: Flags.boolean({
      allowNo: true,
      summary: say({sv: 'färg i svaret; annars bara på en terminal', en: 'colour in the answer; else on a terminal only'}),
      helpGroup: 'GLOBAL',
    }),
    debug: Flags.boolean({
      summary: say({sv: 'visa felspår när vgefos självt går sönder', en: 'show a stack trace when vgefos itself breaks'}),
      helpGroup: 'GLOBAL',
    }),
  }

  protected readonly language: Language = language
  private painters: {readonly answer: Painter; readonly talk: Painter} = {answer: plain, talk: plain}

  /** Talk: progress, hints, what to do next. Never the answer. Silent under `--json`. */
  protected tell(text: string): void {
    if (!this.jsonEnabled()) process.stderr.write(`${this.painters.talk(text)}\n`)
  }

  /** What is piped in is the input, and read as such; oclif would take it for any argument that was left out. */
  protected override async init(): Promise<void> {
    await super.init()
    for (const arg of Object.values(this.ctor.args)) arg.ignoreStdin = true
    const painter = (stream: NodeJS.WriteStream): Promise<Painter> => painterFor(stream, this.argv, process.env)
    this.painters = {answer: await painter(process.stdout), talk: await painter(process.stderr)}
  }

  /** The answer to a person, in colour where they want it. What programs read, and what goes into files, is for `log`. */
  protected print(text: string): void {
    this.log(this.painters.answer(text))
  }

  /** `print` for what people read, `log` for every other format. */
  protected teller(format: string): (text: string) => void {
    return (text) => {
      if (format === 'text') this.print(text)
      else this.log(text)
    }
  }

  /** Ends with that code and that answer, which only `--json` prints. */
  protected end<Answer extends JsonAnswer>(code: ExitCode, answer: Answer): Answer {
    process.exitCode = code
    return answer
  }

  protected override logJson(json: unknown): void {
    process.stdout.write(`${jsonText(json)}\n`)
  }

  protected override toErrorJson(error: unknown): unknown {
    const known = asVgefosError(error)
    return {schema: 'vgefos.error/1', error: {code: known.code, exit: known.exit, message: known.says[this.language]}}
  }

  // oclif answers every failure with 1 under --json, and 1 is ours for findings; a plain Error is our own bug.
  // eslint-disable-next-line @typescript-eslint/require-await -- oclif's signature
  override async catch(error: Interfaces.CommandError): Promise<void> {
    if (isGivenUp(error)) {
      process.exitCode = exit.interrupted
      return
    }
    const known = asVgefosError(error)
    process.exitCode = known.exit
    if (this.jsonEnabled()) this.logJson(this.toErrorJson(error))
    else printError(known, process.argv.includes('--debug'), this.painters.talk)
  }
}

/** Somebody answered a question with Ctrl-C. The library that asked swallows the signal and throws this instead. */
function isGivenUp(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError'
}

/** The error as one of ours: oclif's usage errors in our words, anything unknown as a bug of vgefos. */
export function asVgefosError(error: unknown): VgefosError {
  if (isVgefosError(error)) return error
  const usage = sayUsageError(error)
  if (usage) return new VgefosError('E_USAGE', usage, {cause: error})
  const reason = error instanceof Error ? error.message : String(error)
  return vgefosError('E_BUG', {reason: reason.split('\n')[0] ?? reason}, {cause: error})
}

export function printError(error: VgefosError, debug: boolean, paint: Painter = plain): void {
  const word = say({sv: 'FEL', en: 'ERROR'})
  process.stderr.write(`${paint(`${word} ${error.says[language]}`)}\n`)
  if (debug && error.cause instanceof Error) process.stderr.write(`${error.cause.stack ?? ''}\n`)
}
