import {expect, it} from 'vitest'
import {type EntityText, entityTexts} from './entity-texts.ts'
import {parseEntity} from './parse-entity.ts'

const xml = `\uFEFF<?xml version="1.0"?>
<!-- <md:EntityDescriptor entityID="urn:comment"/> -->
<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
  xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Name="å > ä">
  <ds:Signature><ds:SignatureValue>AAAA</ds:SignatureValue></ds:Signature>
  <md:EntityDescriptor entityID="urn:one"><!-- </md:EntityDescriptor> --><md:Organization>Örebro</md:Organization></md:EntityDescriptor>
  <md:EntityDescriptor entityID='urn:two&amp;å'/>
  <e:EntityDescriptor xmlns:e="urn:another" entityID="urn:three"></e:EntityDescriptor>
</md:EntitiesDescriptor>`

const walked = (size: number): readonly EntityText[] => {
  const bytes = Buffer.from(xml)
  const pieces = Array.from({length: Math.ceil(bytes.length / size)}, (_, index) => bytes.subarray(index * size, (index + 1) * size))
  return [...entityTexts(pieces)].filter((text) => text.kind === 'entity')
}

it.each([1, 2, 7, 64, 5000])('finds the same entities in pieces of %i bytes', (size) => {
  expect(walked(size).map(({entityId, line}) => [entityId, line])).toEqual([['urn:one', 6], ['urn:two&å', 7], ['urn:three', 8]])
  expect(walked(size).map((text) => text.xml())).toEqual(walked(5000).map((text) => text.xml()))
})

it('gives each so that it can be parsed alone, with its letters and the signature of its group', () => {
  const [one, two, three] = walked(5000).map(parseEntity)
  expect(one?.element?.textContent).toBe('Örebro')
  expect(one?.element?.parentNode?.firstChild?.nodeName).toBe('Signature')
  expect(two?.element?.getAttribute('entityID')).toBe('urn:two&å')
  expect(three).toBeUndefined()
})

it('gives what is around them, which is whole', () => {
  const rest = [...entityTexts([Buffer.from(xml)])].at(-1)
  expect(rest?.kind).toBe('outside')
  expect(rest?.xml()).not.toContain('<md:EntityDescriptor entityID="urn:one"')
  expect(rest?.xml()).toMatch(/^<md:|^\uFEFF?<\?xml/)
})
