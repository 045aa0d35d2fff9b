/**
 * Exit codes: a promise to scripts, the same for every command.
 * 1 means that we are sure something is wrong out there; 3 that we could not tell; 70 that vgefos itself is broken.
 */
export const exit = {
  passed: 0,
  failed: 1,
  usage: 2,
  undecided: 3,
  notApproved: 4,
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]
