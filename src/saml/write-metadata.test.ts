import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {xmlText} from './arbitrary.ts'
import type {EntityDescriptor} from './model.ts'
import {readEntityDescriptor} from './read-metadata.ts'
import {writeEntityDescriptor} from './write-metadata.ts'
import {parseXml} from './xml.ts'

const maybeText = fc.option(xmlText, {nil: undefined})
const trimmed = xmlText.map((text) => text.trim())
const few = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, {maxLength: 3})

const endpoint = fc.record({binding: maybeText, location: maybeText, index: maybeText, isDefault: maybeText})
const key = fc.record({
  use: fc.constantFrom('signing' as const, 'encryption' as const, undefined),
  certificates: few(fc.base64String()),
})
const idp = fc.record({
  singleSignOn: few(endpoint),
  singleLogout: few(endpoint),
  keys: few(key),
  wantAuthnRequestsSigned: maybeText,
  nameIdFormats: few(xmlText),
})
const sp = fc.record({
  assertionConsumers: few(endpoint),
  singleLogout: few(endpoint),
  keys: few(key),
  authnRequestsSigned: maybeText,
  wantAssertionsSigned: maybeText,
  nameIdFormats: few(xmlText),
  requestedAttributes: few(fc.record({name: xmlText, friendlyName: maybeText, isRequired: fc.boolean()})),
})
const entity: fc.Arbitrary<EntityDescriptor> = fc
  .record({
    entityId: xmlText,
    validUntil: maybeText,
    displayNames: fc.dictionary(fc.constantFrom('sv', 'en', 'fi'), trimmed, {noNullPrototype: true}),
    assuranceCertifications: few(trimmed),
    idp: fc.option(idp, {nil: undefined}),
    sp: fc.option(sp, {nil: undefined}),
  })

/** Whatever it asks for is written as one list, number 0. */
const withLists = (written: EntityDescriptor): EntityDescriptor =>
  written.sp && written.sp.requestedAttributes.length > 0 ? {...written, sp: {...written.sp, attributeListIndexes: ['0']}} : written

describe('written metadata', () => {
  it('is read as what was written', () => {
    fc.assert(fc.property(entity, (written) => {
      const {document, problem} = parseXml(writeEntityDescriptor(written))
      expect(problem).toBeUndefined()
      expect(readEntityDescriptor(document!.documentElement)).toEqual(withLists(written))
    }))
  })

  it('has an ID only when it is given one', () => {
    const bare: EntityDescriptor = {
      entityId: 'https://idp.example',
      validUntil: undefined,
      displayNames: {},
      assuranceCertifications: [],
      idp: undefined,
      sp: undefined,
    }
    expect(writeEntityDescriptor(bare)).not.toContain(' ID=')
    expect(writeEntityDescriptor(bare, '_m')).toContain(' ID="_m"')
  })
})
