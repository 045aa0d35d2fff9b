/** Types of `setup.mjs`, which must run before TypeScript is installed. */
export const root: string
export function ensureBuild(): Promise<void>
