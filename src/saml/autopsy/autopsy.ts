import type {SignatureFact} from '../../evidence/signature.ts'
import {ns} from '../names.ts'
import {checkSignature} from '../verify.ts'
import {attributeOf, elementsFrom, parseXml} from '../xml.ts'
import type {Damage, DamageName} from './damage.ts'
import {letters} from './letters.ts'
import {namespaces} from './namespaces.ts'
import {whiteSpace} from './white-space.ts'

/** Why the digest of a signed element does not match. */
export interface Autopsy {
  /** Local name of the element, and its ID. */
  readonly element: string
  readonly id: string | undefined
  /** What, undone, restores the digest; one after the other. Empty when nothing known does: then a value was changed. */
  readonly damages: readonly DamageName[]
}

const damages: readonly Damage[] = [...whiteSpace, ...letters, ...namespaces]
/** The longest text that is examined, and how much is tried at most: about a second’s work. Characters. */
const bounds = {text: 200_000, tried: 1_500_000}

/**
 * Undoes the known damages, alone and then two at a time, until the digest matches. Nothing is said of a signature whose
 * digest matches as it is, of one that cannot be found in the text (it came out of something encrypted), or of a text
 * that is longer than any login. Never throws.
 */
export function autopsy(xml: string, signatures: readonly SignatureFact[]): readonly Autopsy[] {
  if (xml.length > bounds.text) return []
  return signatures.flatMap((fact) => {
    if (fact.state !== 'changed' || stateIn(xml, fact) !== 'changed') return []
    return [{element: fact.on, id: fact.parentId, damages: damagesOf(xml, fact)}]
  })
}

function damagesOf(xml: string, fact: SignatureFact): readonly DamageName[] {
  const halfway: {readonly name: DamageName; readonly text: string}[] = []
  let left = bounds.tried
  for (const {name, restored} of damages)
    for (const text of restored(xml)) {
      if (text === xml) continue
      if ((left -= text.length) < 0) return []
      if (isRestored(text, fact)) return [name]
      if (!many.includes(name)) halfway.push({name, text})
    }
  for (const {name, text: once} of halfway)
    for (const {name: second, restored} of damages.filter((one) => one.name !== name && !many.includes(one.name)))
      for (const text of restored(once)) {
        if (text === once) continue
        if ((left -= text.length) < 0) return []
        if (isRestored(text, fact)) return [name, second]
      }
  return []
}

/** Guesses by the dozen, which only stand alone. */
const many: readonly DamageName[] = ['letter-lost', 'prefix-renamed', 'declaration-lost', 'declaration-added']

function isRestored(xml: string, fact: SignatureFact): boolean {
  const state = stateIn(xml, fact)
  return state !== undefined && ['sound', 'unchecked', 'unknown-signer'].includes(state)
}

/** State of the same signature in another text; undefined when it is not there. */
function stateIn(xml: string, {on, parentId}: SignatureFact): SignatureFact['state'] | undefined {
  const {document} = parseXml(xml)
  if (!document) return undefined
  for (const element of elementsFrom(document.documentElement)) {
    if (element.namespaceURI !== ns.signature || element.localName !== 'Signature') continue
    const parent = element.parentNode as Element
    if (parent.localName === on && attributeOf(parent, 'ID') === parentId) return checkSignature(element, []).state
  }
  return undefined
}
