import {errorKinds} from './error-kinds.ts'
import {type ExitCode, exit} from './exit.ts'
import {type SlotName, type Text, fill} from './text.ts'

export {type ExitCode, errorKinds, exit}

export type ErrorCode = keyof typeof errorKinds

type ErrorSlots<Code extends ErrorCode> = Readonly<
  Record<SlotName<(typeof errorKinds)[Code]['says']['sv'] | (typeof errorKinds)[Code]['says']['en']>, string>
>

/** Thrown when vgefos cannot look: wrong use, an unreadable file, no browser. Never for what it found. */
export class VgefosError extends Error {
  readonly code: ErrorCode
  readonly exit: ExitCode
  readonly says: Text

  constructor(code: ErrorCode, says: Text, options?: ErrorOptions) {
    super(says.en, options)
    this.name = 'VgefosError'
    this.code = code
    this.exit = errorKinds[code].exit
    this.says = says
  }
}

/** Makes the error of that kind, its sentence filled in both languages. */
export function vgefosError<Code extends ErrorCode>(code: Code, slots: ErrorSlots<Code>, options?: ErrorOptions): VgefosError {
  const {says} = errorKinds[code]
  return new VgefosError(code, {sv: fill(says.sv, slots), en: fill(says.en, slots)}, options)
}

/** The command line is two bundles with a copy each of this class, so `instanceof` is not enough to know one. */
export function isVgefosError(error: unknown): error is VgefosError {
  return error instanceof Error && error.name === 'VgefosError'
}
