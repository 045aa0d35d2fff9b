import type {Fault} from './define.ts'

/** Every lie the mock can tell, in the order of the catalogue. */
export const faults: readonly Fault[] = []
