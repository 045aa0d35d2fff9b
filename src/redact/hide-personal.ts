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
  let pieces: readonly Piece[] = [{text, masked: false}]
  for (const secret of longestFirst) pieces = inUnmasked(pieces, (piece) => findSecret(piece, secret), () => mask(secret)[language])
  pieces = inUnmasked(pieces, findPersonal, ({kind, value}) => mask(value, formatOf(kind))[language])
  // What shows only when it is decoded is masked with all that it is encoded with.
  pieces = inUnmasked(pieces, encodedHits, ({value}) => mask(value)[language])
  return pieces.map((piece) => piece.text).join('')
}

interface Piece {
  readonly text: string
  /** Put here by us: what a text calls a mask may hide somebody. */
  readonly masked: boolean
}

interface Hit {
  readonly index: number
  readonly value: string
}

function inUnmasked<Found extends Hit>(
  pieces: readonly Piece[],
  find: (text: string) => readonly Found[],
  masked: (hit: Found) => string,
): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.masked) return [piece]
    let from = 0
    const cut = find(piece.text).flatMap((hit): readonly Piece[] => {
      const before = piece.text.slice(from, hit.index)
      from = hit.index + hit.value.length
      return [{text: before, masked: false}, {text: masked(hit), masked: true}]
    })
    return [...cut, {text: piece.text.slice(from), masked: false}]
  })
}

function findSecret(text: string, secret: string): readonly Hit[] {
  const hits: Hit[] = []
  for (let index = text.indexOf(secret); index >= 0; index = text.indexOf(secret, index + secret.length)) hits.push({index, value: secret})
  return hits
}

function encodedHits(text: string): readonly Hit[] {
  return personalRuns(text).map(({index, length}) => ({index, value: text.slice(index, index + length)}))
}

function formatOf(kind: PersonalKind): ValueFormat {
  return kind === 'personal-number' || kind === 'hsa-id' ? kind : 'text'
}
