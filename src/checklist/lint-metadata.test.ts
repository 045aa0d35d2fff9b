import {expect, it} from 'vitest'
import {vgrHub} from '../rules/profile.ts'
import {parseXml} from '../saml/xml.ts'
import {lintMetadata} from './lint-metadata.ts'

const now = new Date('2026-03-01T00:00:00Z')

it('judges each entity of an aggregate by itself, and says on which line it begins', () => {
  const xml = `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">
    <md:EntityDescriptor entityID="https://one.example/"/>
    <md:EntitiesDescriptor>
      <md:EntityDescriptor entityID="https://two.example/"/>
    </md:EntitiesDescriptor>
  </md:EntitiesDescriptor>`
  const root = parseXml(xml).document?.documentElement
  const linted = root ? [...lintMetadata(root, now, vgrHub)] : []
  expect(linted.map(({entityId, line}) => [entityId, line])).toEqual([
    ['https://one.example/', 2],
    ['https://two.example/', 4],
  ])
})
