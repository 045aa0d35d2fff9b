import {Command, Flags, type Interfaces} from '@oclif/core'
import {type ExitCode, VgefosError, exit, isVgefosError, vgefosError} from '../src/errors.ts'
import {jsonText} from '../src/report/json-text.ts'
import {type Language, languages} from '../src/text.ts'
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
    debug: Flags.boolean({
      summary: say({sv: 'visa felspår när vgefos självt går sönder', en: 'show a stack trace when vgefos itself breaks'}),
      helpGroup: 'GLOBAL',
    }),
  }

  protected readonly language: Language = language

  /** Talk: progress, hints, what to do next. Never the answer. Silent under `--json`. */
  protected tell(text: string): void {
    if (!this.jsonEnabled()) process.stderr.write(`${text}\n`)
  }

  /** Ends with that code and that answer; under `--json` the answer is printed too. */
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
    else printError(known, process.argv.includes('--debug'))
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

export function printError(error: VgefosError, debug: boolean): void {
  const word = say({sv: 'FEL', en: 'ERROR'})
  process.stderr.write(`${word} ${error.says[language]}\n`)
  if (debug && error.cause instanceof Error) process.stderr.write(`${error.cause.stack ?? ''}\n`)
}
