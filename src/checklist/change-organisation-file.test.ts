import {describe, expect, it} from 'vitest'
import {newOrganisationFile, withChanges} from './change-organisation-file.ts'
import {parseOrganisationFile} from './organisation-file.ts'

const text = `# ours
metadata: old.xml # to be replaced in May
waivers:
  - {code: MET22, reason: r, owner: o, until: 2026-12-31} # agreed
  - {code: VGE-MET33, reason: r, owner: o, until: 2026-12-31}
unknown-order: 1
`

describe('a change to an organisation’s file', () => {
  it('keeps comments, order and what it does not know', () => {
    const changed = withChanges(text, {metadata: 'new.xml', recordings: ['runs/a']})
    expect(changed).toContain('metadata: new.xml # to be replaced in May')
    expect(changed).toContain('  - {code: MET22, reason: r, owner: o, until: 2026-12-31} # agreed')
    expect(changed.indexOf('unknown-order')).toBeLessThan(changed.indexOf('recordings'))
  })

  it('adds to a list once', () => {
    const once = withChanges('', {recordings: ['runs/a', 'runs/a', 'runs/b']})
    expect(parseOrganisationFile(withChanges(once, {recordings: ['runs/b', 'runs/c']}), 'x').recordings).toEqual(['runs/a', 'runs/b', 'runs/c'])
  })

  it('withdraws the waiver of a code, written either way', () => {
    expect(withChanges(text, {withdrawn: ['MET33']})).not.toContain('MET33')
    expect(withChanges(text, {withdrawn: ['MET33']})).toContain('MET22')
  })

  it('leaves no empty list behind', () => {
    expect(withChanges(text, {withdrawn: ['MET22', 'MET33']})).not.toContain('waivers')
  })

  it('puts a waiver in the place of an older one for the same code, and keeps one that is the same', () => {
    const waiver = {code: 'MET22', reason: 'r', owner: 'o', until: '2027-06-30'}
    const waiversIn = (changed: string) => parseOrganisationFile(changed.replace('unknown-order: 1\n', ''), 'x').waivers.map(({code, until}) => `${code} ${until}`)
    expect(waiversIn(withChanges(text, {waivers: [waiver]}))).toEqual(['MET33 2026-12-31', 'MET22 2027-06-30'])
    expect(withChanges(text, {waivers: [{...waiver, until: '2026-12-31'}]})).toBe(text)
  })

  it('changes nothing when nothing is to change', () => {
    expect(withChanges(text, {})).toBe(text)
  })

  it.each(['sv', 'en'] as const)('begins with a file that can be read, in %s', (language) => {
    const begun = withChanges(newOrganisationFile('Ale kommun', language), {
      metadata: 'https://idp.example.se/metadata',
      attestations: [{item: 'ORG01', by: 'A', date: '2026-01-02', holds: true, note: 'yes: "quoted" # no comment'}],
    })
    expect(begun).toMatch(/^# Ale kommun:/)
    expect(parseOrganisationFile(begun, 'x')).toMatchObject({
      metadata: 'https://idp.example.se/metadata',
      attestations: [{item: 'ORG01', note: 'yes: "quoted" # no comment'}],
    })
  })
})
