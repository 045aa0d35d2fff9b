import type {Fault} from '../mock-idp/faults/define.ts'
import {faults} from '../mock-idp/faults/index.ts'
import {vgefosError} from '../src/errors.ts'

/** The faults of those names, in that order. Throws E_UNKNOWN_NAME. */
export function chooseFaults(names: readonly string[] = []): readonly Fault[] {
  return names.map((name) => {
    const found = faults.find((fault) => fault.name === name)
    if (found) return found
    throw vgefosError('E_UNKNOWN_NAME', {
      flag: '--fault',
      given: name,
      known: faults.map((fault) => fault.name).join(', '),
    })
  })
}
