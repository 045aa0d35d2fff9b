import type {Language} from '../text.ts'
import {findPersonal} from './detect.ts'
import {mask} from './mask.ts'

/**
 * A free text with every personal number, HSA-id and known secret in it masked. For texts that quote a message:
 * what a rule says, a StatusMessage, a parser's complaint.
 * @param secrets values known to be personal, such as names and NameIDs; those under three characters are left
 */
export function hidePersonal(text: string, secrets: Iterable<string>, language: Language): string {
  const longestFirst = [...new Set(secrets)].filter((secret) => secret.trim().length > 2).sort((one, other) => other.length - one.length)
  const parts = longestFirst.reduce<readonly string[]>(
    (pieces, secret) => pieces.flatMap((piece) => (isMasked(piece) ? [piece] : splitOut(piece, secret, mask(secret)[language]))),
    [text],
  )
  return parts.map((part) => (isMasked(part) ? part : hideFound(part, language))).join('')
}

function hideFound(text: string, language: Language): string {
  return findPersonal(text).reduceRight(
    (hidden, {kind, value, index}) => hidden.slice(0, index) + mask(value, kind)[language] + hidden.slice(index + value.length),
    text,
  )
}

/** The pieces between the secrets and, in their places, the masks. */
function splitOut(text: string, secret: string, masked: string): readonly string[] {
  return text.split(secret).flatMap((piece, at) => (at === 0 ? [piece] : [masked, piece]))
}

function isMasked(piece: string): boolean {
  return piece.startsWith('‹') && piece.endsWith('›')
}
