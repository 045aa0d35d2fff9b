import {findPersonal} from './detect.ts'
import {findByteRuns, findEncodedWords} from './layers.ts'

const deepest = 3

/** Whether the text, or anything encoded in it, holds something personal. */
export function holdsPersonal(text: string, depth = 0): boolean {
  if (findPersonal(text).length > 0) return true
  return depth < deepest && encodedIn(text).some((run) => run.text !== text && holdsPersonal(run.text, depth + 1))
}

/** Where a text has something personal that shows only when it is decoded, in order and never overlapping. */
export function personalRuns(text: string): readonly {readonly index: number; readonly length: number}[] {
  const found = encodedIn(text)
    .filter((run) => run.text !== text && holdsPersonal(run.text, 1))
    .sort((one, other) => one.index - other.index || other.length - one.length)
  let end = 0
  return found.filter(({index, length}) => {
    if (index < end) return false
    end = index + length
    return true
  })
}

function encodedIn(text: string): ReturnType<typeof findByteRuns> {
  return text.length < 12 ? [] : [...findByteRuns(text), ...findEncodedWords(text)]
}
