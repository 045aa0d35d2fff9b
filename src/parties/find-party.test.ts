import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {VgefosError} from '../errors.ts'
import {findParty, partyOfEntityId} from './find-party.ts'
import {nearestParties} from './nearest-parties.ts'
import type {Party} from './party.ts'
import {loadParties} from './registry.ts'

const parties = loadParties()
const refusal = (given: string, among = parties): VgefosError => {
  try {
    findParty(among, given)
  } catch (error) {
    if (error instanceof VgefosError) return error
  }
  throw new Error(`${given} was found`)
}
const nearest = (given: string) => nearestParties(parties, given).map(({slug}) => slug)

const withEntityId = (entityId: string, ...slugs: readonly string[]): readonly Party[] => {
  const entityIds = [{value: entityId, confirmed: false, basis: 'memory'}] as const
  return parties.map((party) => (slugs.includes(party.slug) ? {...party, idp: {...party.idp, entityIds}} : party))
}

describe('looking up an organisation', () => {
  it.each([
    ['goteborg', 'goteborg'],
    ['GÖTEBORG', 'goteborg'],
    ['Göteborg'.normalize('NFD'), 'goteborg'],
    ['Göteborgs kommun', 'goteborg'],
    ['goteborgs kommun', 'goteborg'],
    ['Göteborgs Stad', 'goteborg'],
    ['1480', 'goteborg'],
    ['212000-1355', 'goteborg'],
    ['2120001355', 'goteborg'],
    ['16212000-1355', 'goteborg'],
    ['162120001355', 'goteborg'],
    ['goteborg.se', 'goteborg'],
    ['www.goteborg.se', 'goteborg'],
    ['fs.intern.Goteborg.SE.', 'goteborg'],
    ['göteborg.se', 'goteborg'],
    ['SE2120001355-', 'goteborg'],
    ['se2120001355', 'goteborg'],
    ['SE162120001355-', 'goteborg'],
    ['Borås Stad', 'boras'],
    ['boras stad', 'boras'],
    ['Mölndals stad', 'molndal'],
    ['Trollhättans Stad', 'trollhattan'],
    ['gullspång.se', 'gullspang'],
    ['xn--gullspng-f0a.se', 'gullspang'],
    ['www.XN--gullspng-f0a.se', 'gullspang'],
    ['lilla edet', 'lilla-edet'],
    ['Lilla-Edet', 'lilla-edet'],
    ['Lilla Edets kommun', 'lilla-edet'],
    ['lillaedet.se', 'lilla-edet'],
    ['dalsed', 'dals-ed'],
    ['Dals‑Ed', 'dals-ed'],
    ['VGR', 'vgr'],
    ['Västra Götalandsregionen', 'vgr'],
    ['vastra gotalandsregionen', 'vgr'],
    ['  hjo ', 'hjo'],
  ])('finds %j as %s', (given, slug) => {
    expect(findParty(parties, given).slug).toBe(slug)
  })

  it('finds every organisation by each of its names and numbers, composed or not, in any case', () => {
    const forms = {
      party: fc.constantFrom(...parties),
      pick: fc.nat(),
      form: fc.constantFrom('NFC', 'NFD'),
      upper: fc.infiniteStream(fc.boolean()),
    }
    fc.assert(
      fc.property(fc.record(forms), ({party, pick, form, upper}) => {
        const identities = identitiesOf(party)
        const identity = identities[pick % identities.length] ?? party.slug
        const given = identity
          .normalize(form)
          .replaceAll(/./gu, (letter) => (upper.next().value ? letter.toUpperCase() : letter.toLowerCase()))
        expect(findParty(parties, given)).toBe(party)
      }),
      {numRuns: 1000},
    )
  })

  it('finds an entityID only exactly as it is written', () => {
    const known = withEntityId('http://fs.example.se/adfs/services/trust', 'boras')
    expect(findParty(known, 'http://fs.example.se/adfs/services/trust').slug).toBe('boras')
    expect(refusal('http://FS.example.se/adfs/services/trust', known).code).toBe('E_UNKNOWN_ORGANISATION')
    expect(refusal('http://fs.example.se/adfs/services/trust/', known).code).toBe('E_UNKNOWN_ORGANISATION')
  })

  it('does not take another’s domain for the one it ends with', () => {
    expect(refusal('evilgoteborg.se').code).toBe('E_UNKNOWN_ORGANISATION')
    expect(refusal('goteborg.se.example').code).toBe('E_UNKNOWN_ORGANISATION')
  })
})

describe('what nobody is called', () => {
  it.each([
    ['gotebrog', 'goteborg'],
    ['göteb', 'goteborg'],
    ['Göteborg stad', 'goteborg'],
    ['ullricehamn', 'ulricehamn'],
    ['tollhättan', 'trollhattan'],
    ['212000-1356', 'goteborg'],
    ['https://idp.boras.se/idp', 'boras'],
  ])('gets the nearest first: %j suggests %s', (given, slug) => {
    expect(nearest(given)[0]).toBe(slug)
  })

  it('is told the three nearest, in both languages', () => {
    const {code, exit, says} = refusal('gotebrog')
    expect([code, exit]).toEqual(['E_UNKNOWN_ORGANISATION', 2])
    expect(says.sv).toContain(`Menade du ${nearest('gotebrog').join(', ')}?`)
    expect(says.en).toContain(nearest('gotebrog').join(', '))
  })

  it('always gets three suggestions', () => {
    fc.assert(
      fc.property(fc.string(), (given) => {
        expect(new Set(nearest(given)).size).toBe(3)
      }),
    )
  })

  it.each(['', ' ', '-', 'xn--', 'xn--!!', '.', '..'])('is not found: %j', (given) => {
    expect(refusal(given).code).toBe('E_UNKNOWN_ORGANISATION')
  })

  it('is not guessed from a beginning that only one has', () => {
    expect(refusal('lidk').says.en).toContain('lidkoping')
  })

  it('is repeated in short and without control characters', () => {
    const {message} = refusal(`\u001B[31m${'x'.repeat(100_000)}`)
    expect(message.length).toBeLessThan(250)
    expect(message).not.toContain('\u001B')
  })
})

describe('what several may be called', () => {
  it('is ambiguous when several names begin so, and only those are named', () => {
    const {code, exit, says} = refusal('göte')
    expect([code, exit]).toEqual(['E_AMBIGUOUS_ORGANISATION', 2])
    expect(says.sv).toContain(': goteborg, gotene.')
  })

  it('is ambiguous when they share an IdP', () => {
    const {code, says} = refusal('https://idp.example.se', withEntityId('https://idp.example.se', 'skara', 'vara'))
    expect(code).toBe('E_AMBIGUOUS_ORGANISATION')
    expect(says.sv).toContain(': skara, vara.')
  })
})

describe('whose entityID it is', () => {
  it('is told when one organisation has it', () => {
    expect(partyOfEntityId(withEntityId('https://idp.example.se', 'skara'), 'https://idp.example.se')?.slug).toBe('skara')
  })

  it('is not told when none has it or several share it', () => {
    expect(partyOfEntityId(parties, 'https://idp.example.se')).toBeUndefined()
    const shared = withEntityId('https://idp.example.se', 'skara', 'vara')
    expect(partyOfEntityId(shared, 'https://idp.example.se')).toBeUndefined()
  })
})

function identitiesOf({slug, municipalityCode, ...party}: Party): readonly string[] {
  const {officialName, shortName, organisationNumber, hsaIdPrefix, brands, domains} = party
  const facts = [officialName, shortName, organisationNumber, hsaIdPrefix, ...brands, ...domains]
  const code = municipalityCode ? [municipalityCode.value] : []
  return [slug, ...code, ...facts.map(({value}) => value), ...domains.map(({value}) => `www.${value}`)]
}
