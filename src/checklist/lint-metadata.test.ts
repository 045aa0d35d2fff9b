import {describe, expect, it} from 'vitest'
import {vgrHub} from '../rules/profile.ts'
import {entityTexts} from '../saml/aggregate/entity-texts.ts'
import {type LintedEntity, lintMetadata} from './lint-metadata.ts'

const now = new Date('2026-03-01T00:00:00Z')
const lint = (xml: string): readonly LintedEntity[] => [...lintMetadata(entityTexts([Buffer.from(xml)]), now, vgrHub)]
const group = (...inside: readonly string[]): string =>
  `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">\n${inside.join('\n')}\n</md:EntitiesDescriptor>`
const entity = (id: string, inside = ''): string => `<md:EntityDescriptor entityID="${id}">${inside}</md:EntityDescriptor>`
/** Who, on which line, and whether it could not be read. */
const told = (xml: string): readonly unknown[] =>
  lint(xml).map(({entityId, line, results}) => [
    entityId,
    line,
    ...results.filter(({rule, outcome}) => rule.code === 'MET90' && outcome === 'failed').flatMap(({findings}) => findings.map(({message, slots}) => [message, ...Object.values(slots)])),
  ])

describe('metadata is judged entity by entity', () => {
  it('each by itself, also in a group of a group, with the line on which it begins', () => {
    const xml = group(entity('urn:one'), `<md:EntitiesDescriptor>\n${entity('urn:two')}</md:EntitiesDescriptor>`)
    expect(told(xml)).toEqual([['urn:one', 2], ['urn:two', 4]])
  })

  it.each([
    ['a tag is not closed', entity('urn:broken', '\n<md:Extensions>'), 'not-well-formed'],
    ['a prefix is not declared', entity('urn:broken', '\n<x:y/>'), 'not-well-formed'],
    ['a value has no quotation marks', entity('urn:broken', '\n<md:Extensions a=b/>'), 'not-well-formed'],
    ['its end is missing', '<md:EntityDescriptor entityID="urn:broken">', 'not-well-formed'],
  ])('though one is broken, in which %s', (_, broken, message) => {
    const [one, damaged, two, ...more] = told(group(entity('urn:one'), broken, entity('urn:two'))) as (readonly unknown[])[]
    expect([one?.[0], damaged?.[0], two?.[0], more]).toEqual(['urn:one', 'urn:broken', 'urn:two', []])
    expect(damaged?.[2]).toEqual(expect.arrayContaining([message]))
  })

  it('and what is broken around them is told once, of the file', () => {
    expect(told(group(entity('urn:one'), '<a', entity('urn:two')))).toEqual([['urn:one', 2], ['urn:two', 4], [undefined, undefined, ['outside']]])
    expect(told(group(entity('urn:one')).replace('</md:EntitiesDescriptor>', ''))).toEqual([['urn:one', 2], [undefined, undefined, ['cut']]])
  })
})
