import {onlyOwn} from '../only-own.ts'
import {type CanonicalForm, canonicalText} from './c14n.ts'
import {algorithm} from './names.ts'

/** Canonical XML of the element without `except`. Nothing for a method that we do not compute, or what has no such form. */
export function canonicalize(
  element: Element,
  method: string,
  prefixes: readonly string[],
  except?: Element,
): string | undefined {
  const form = forms[method]
  if (!form) return undefined
  try {
    return canonicalText(element, {...form, prefixes}, except)
  } catch {
    return undefined
  }
}

/** The same method, leaving comments out. */
export function withoutComments(method: string): string {
  return method.replace(/#WithComments$/, method === algorithm.exclusiveWithComments ? '#' : '')
}

const forms = onlyOwn<Pick<CanonicalForm, 'kind' | 'comments'>>({
  [algorithm.exclusive]: {kind: 'exclusive', comments: false},
  [algorithm.exclusiveWithComments]: {kind: 'exclusive', comments: true},
  [algorithm.inclusive]: {kind: 'inclusive-1.0', comments: false},
  [algorithm.inclusiveWithComments]: {kind: 'inclusive-1.0', comments: true},
  [algorithm.inclusive11]: {kind: 'inclusive-1.1', comments: false},
  [algorithm.inclusive11WithComments]: {kind: 'inclusive-1.1', comments: true},
})
