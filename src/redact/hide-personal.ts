import type {ValueFormat} from '../saml/attribute-meaning.ts'
import type {Language} from '../text.ts'
import {type PersonalKind, findPersonal} from './detect.ts'
import {personalRuns} from './hidden-inside.ts'
import {mask} from './mask.ts'

/**
 * A free text with everything that points out a person, and every known secret, masked, also in what is encoded. For texts that quote a message:
 * what a rule says, a StatusMessage, a parser's complaint.
 * @param secrets values known to be personal, such as names and NameIDs; those under three characters are left
 */
export function hidePersonal(text: string, secrets: Iterable<string>, language: Language): string {
  const longestFirst = [...new Set(secrets)]
    .filter((secret) => secret.trim().length > 2)
    .sort((one, other) => other.length - one.length)
  let parts: readonly string[] = [text]
  for (const secret of longestFirst) {
    const masked = mask(secret)[language]
    parts = parts.flatMap((part) => (isMasked(part) ? [part] : splitOut(part, secret, masked)))
  }
  return parts.map((part) => (isMasked(part) ? part : hideFound(part, language))).join('')
}

function hideFound(text: string, language: Language): string {
  const parts = cutOut(text, findPersonal(text), ({kind, value}) => mask(value, formatOf(kind))[language])
  return parts.map((part) => (isMasked(part) ? part : hideEncoded(part, language))).join('')
}

/** What shows only when it is decoded is masked with all that it is encoded with. */
function hideEncoded(text: string, language: Language): string {
  const runs = personalRuns(text).map(({index, length}) => ({index, value: text.slice(index, index + length)}))
  return cutOut(text, runs, ({value}) => mask(value)[language]).join('')
}

function cutOut<Hit extends {readonly index: number; readonly value: string}>(
  text: string,
  hits: readonly Hit[],
  masked: (hit: Hit) => string,
): readonly string[] {
  let from = 0
  const parts = hits.flatMap((hit) => {
    const before = text.slice(from, hit.index)
    from = hit.index + hit.value.length
    return [before, masked(hit)]
  })
  return [...parts, text.slice(from)]
}

function formatOf(kind: PersonalKind): ValueFormat {
  return kind === 'personal-number' || kind === 'hsa-id' ? kind : 'text'
}

/** The pieces between the secrets and, in their places, the masks. */
function splitOut(text: string, secret: string, masked: string): readonly string[] {
  return text.split(secret).flatMap((piece, at) => (at === 0 ? [piece] : [masked, piece]))
}

function isMasked(piece: string): boolean {
  return piece.startsWith('‹') && piece.endsWith('›')
}
