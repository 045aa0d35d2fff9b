import {statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {vgefosError} from '../errors.ts'
import {limits} from '../limits.ts'

/** Whether that is a file larger than one document may be. */
export function isAggregate(file: string | undefined): file is string {
  return file !== undefined && sizeOf(file) > limits.xml
}

/** How many bytes it has. Throws E_INPUT_TOO_LARGE. */
export function sizeOfAggregate(file: string): number {
  const megabytes = (bytes: number): string => `${String(Math.ceil(bytes / 1_000_000))} MB`
  const size = sizeOf(file)
  if (size > limits.aggregate)
    throw vgefosError('E_INPUT_TOO_LARGE', {source: file, size: megabytes(size), limit: megabytes(limits.aggregate)})
  return size
}

/** The bytes of a metadata aggregate, held once. Throws E_UNREADABLE_FILE or E_INPUT_TOO_LARGE. */
export async function readAggregateFile(file: string): Promise<Buffer> {
  sizeOfAggregate(file)
  try {
    return await readFile(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '?'
    throw vgefosError('E_UNREADABLE_FILE', {file, reason}, {cause: error})
  }
}

function sizeOf(file: string): number {
  try {
    const found = statSync(file)
    return found.isFile() ? found.size : 0
  } catch {
    return 0
  }
}
