import type {Dice} from './mutate.ts'
import {nasty, nastyNames} from './nasty.ts'
import {type ElementSite, type Sites, type Span, sitesOf} from './sites.ts'

/** A document with one thing wrong in it. */
export interface Mutant {
  /** What was done, for whoever reads that it crashed something. */
  readonly done: string
  readonly xml: string
}

/** The prefixes that the names in `nastyNames` have. */
const prefixes = `xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:xenc="http://www.w3.org/2001/04/xmlenc#"`

/** Every value and every text replaced by every nasty one. */
export function valueMutants(xml: string, {attributes, texts}: Sites = sitesOf(xml)): readonly Mutant[] {
  const sites = [...attributes, ...texts.map((text) => ({...text, name: `text at ${String(text.from)}`}))]
  return sites.flatMap(({name, ...span}) => nasty.map((value) => ({done: `${name} = ${value.slice(0, 40)}`, xml: splice(xml, span, value)})))
}

/** Every element removed, emptied, doubled, moved to the end of what it lies in and of the document, renamed, and put into another namespace; every attribute removed. */
export function structureMutants(xml: string, sites: Sites = sitesOf(xml)): readonly Mutant[] {
  const {elements, attributes} = sites
  const without = attributes.map(({name, from, to}) => ({done: `without ${name} at ${String(from)}`, xml: splice(xml, {from: from - name.length - 2, to: to + 1}, '')}))
  return [...without, ...elements.flatMap((element) => mutantsOf(xml, element, sites))]
}

function mutantsOf(xml: string, element: ElementSite, {elements}: Sites): readonly Mutant[] {
  const {name, from, to, inside, parent} = element
  const own = xml.slice(from, to)
  const around = parent === undefined ? undefined : elements[parent]
  const place = `${name} at ${String(from)}`
  const moved = (into: ElementSite | undefined): string => {
    const end = into ? xml.lastIndexOf('</', into.to) : xml.length
    return end < to ? xml : xml.slice(0, from) + xml.slice(to, end) + own + xml.slice(end)
  }
  const renamed = (other: string): string => {
    const tag = xml.slice(from, inside).replace(name, () => `${other} ${prefixes}`)
    return splice(xml, {from, to}, inside === to ? tag : `${tag}${xml.slice(inside, xml.lastIndexOf('</', to))}</${other}>`)
  }
  return [
    {done: `removed ${place}`, xml: splice(xml, element, '')},
    {done: `emptied ${place}`, xml: inside === to ? xml : splice(xml, {from: inside, to: xml.lastIndexOf('</', to)}, '')},
    {done: `doubled ${place}`, xml: splice(xml, {from: to, to}, own)},
    {done: `moved last ${place}`, xml: moved(around)},
    {done: `moved to the end of the document ${place}`, xml: moved(elements[0])},
    {done: `put into itself ${place}`, xml: inside === to ? xml : splice(xml, {from: inside, to: inside}, own)},
    {done: `another namespace for ${place}`, xml: renamed(`x:${name.split(':').at(-1) ?? ''} xmlns:x="urn:x"`).replace(/(<\/x:[\w.-]+) xmlns:x="urn:x">/, '$1>')},
    ...nastyNames.map((other) => ({done: `${other} for ${place}`, xml: renamed(other)})),
  ]
    // A tag has a prefix once.
    .map((mutant) => ({...mutant, xml: withoutRepeatedPrefixes(mutant.xml)}))
    .filter((mutant) => mutant.xml !== xml)
}

function withoutRepeatedPrefixes(xml: string): string {
  return xml.replaceAll(/<[\w.:-]+(?: (?:[^<>"]|"[^"]*")*)>/g, (tag) => {
    const seen = new Set<string>()
    return tag.replaceAll(/ (xmlns(?::\w+)?)="[^"]*"/g, (declared, key: string) => {
      if (seen.has(key)) return ''
      seen.add(key)
      return declared
    })
  })
}

/** So many of them, the same for the same dice; all when there are not more. */
export function sample<T>(from: readonly T[], count: number, dice: Dice): readonly T[] {
  const left = [...from]
  for (let at = 0; at < Math.min(count, left.length); at += 1) {
    const other = at + dice(left.length - at)
    const kept = left[at] as T
    left[at] = left[other] as T
    left[other] = kept
  }
  return left.slice(0, count)
}

function splice(xml: string, {from, to}: Span, by: string): string {
  return xml.slice(0, from) + by + xml.slice(to)
}
