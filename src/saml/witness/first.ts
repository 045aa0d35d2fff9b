import {canonicalText} from '../c14n.ts'
import {ns} from '../names.ts'
import {attributeOf, childElements, elementsFrom, textOf} from '../xml.ts'
import {type Reading, digestOf, valueNames} from './reading.ts'

const exclusive = {kind: 'exclusive', comments: false, prefixes: []} as const

/** The root and the assertions in it, as our own parser and canonicaliser read them. */
export function firstReadings(root: Element): readonly Reading[] {
  return [root, ...childElements(root, ns.assertion, 'Assertion')].map((element) => ({
    name: `${element.localName} ${attributeOf(element, 'ID') ?? ''}`.trim(),
    digest: element === root ? digestOf(canonicalOrNothing(element)) : undefined,
    values: elementsFrom(element)
      .filter(({namespaceURI, localName}) => namespaceURI === ns.assertion && valueNames.includes(localName))
      .map(textOf),
  }))
}

function canonicalOrNothing(element: Element): string {
  try {
    return canonicalText(element, exclusive)
  } catch {
    return 'none'
  }
}
