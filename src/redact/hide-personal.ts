import type {Language} from '../text.ts'
import {findPersonal} from './detect.ts'
import {mask} from './mask.ts'

/**
 * A free text with every personal number, HSA-id and known secret in it masked. For texts that quote a message:
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
  let hidden = text
  for (const {kind, value, index} of [...findPersonal(text)].reverse())
    hidden = hidden.slice(0, index) + mask(value, kind)[language] + hidden.slice(index + value.length)
  return hidden
}

/** The pieces between the secrets and, in their places, the masks. */
function splitOut(text: string, secret: string, masked: string): readonly string[] {
  return text.split(secret).flatMap((piece, at) => (at === 0 ? [piece] : [masked, piece]))
}

function isMasked(piece: string): boolean {
  return piece.startsWith('‹') && piece.endsWith('›')
}
