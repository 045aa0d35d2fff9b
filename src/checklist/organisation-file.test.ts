import {describe, expect, it} from 'vitest'
import {isVgefosError} from '../errors.ts'
import {parseOrganisationFile} from './organisation-file.ts'
import {withAttestations} from './write-attestation.ts'

const said = (text: string): string => {
  try {
    parseOrganisationFile(text, 'x.yaml')
    return 'nothing'
  } catch (error) {
    return isVgefosError(error) ? error.says.en : String(error)
  }
}

describe('the organisation’s file', () => {
  it('may be empty, or hold comments alone', () => {
    expect(parseOrganisationFile('# nothing yet\n', 'x.yaml').attestationDays).toBe(365)
  })

  it('takes a code with the prefix that other systems see', () => {
    const {waivers} = parseOrganisationFile('waivers:\n  - {code: VGE-MET22, reason: r, owner: o, until: 2026-12-31}\n', 'x.yaml')
    expect(waivers[0]?.code).toBe('MET22')
  })

  it('names the line and the field that is wrong', () => {
    const at = (text: string): string => said(`attestations:\n  - item: ORG01\n    by: Anna\n${text}`)
    expect(at('    date: soon\n')).toContain('cannot be used: line 4, attestations.0.date has to be a code such as')
    expect(at('    date: 2026-02-31\n')).toContain('line 4')
    expect(at('    note: x\n')).toContain('line 2, attestations.0.date is missing')
    expect(at('    date: 2026-02-01\n    hold: false\n')).toContain('line 5, attestations.0.hold is no field here')
    expect(said('waivers: 3\n')).toContain('line 1, waivers has to be a list')
  })

  it('says where it stops being YAML', () => {
    expect(said('a: 1\nb: [\n')).toMatch(/cannot be used: line \d, it is not YAML/)
  })

  it('does not unfold aliases into something huge', () => {
    expect(said('a: &a [x, x]\nb: [*a, *a]\n')).toContain('cannot be used')
  })
})

describe('an answer written into the file', () => {
  const answer = {item: 'ORG01', by: 'Anna: "A"', date: '2026-03-01', holds: true, note: undefined}

  it('leaves comments and all else as they were', () => {
    const text = '# ours\nprofile: inera # for now\nattestations:\n  # from the meeting\n  - item: ORG02\n    by: Bo\n    date: 2026-02-01\n'
    const written = withAttestations(text, [answer])
    expect(written.startsWith(text)).toBe(true)
    expect(parseOrganisationFile(written, 'x.yaml').attestations.map(({item, by}) => [item, by])).toEqual([
      ['ORG02', 'Bo'],
      ['ORG01', 'Anna: "A"'],
    ])
  })

  it('begins a file that was not there, or had comments alone', () => {
    for (const text of ['', '# ours\n']) {
      const written = withAttestations(text, [{...answer, holds: false, note: 'later'}])
      expect(written.startsWith(text)).toBe(true)
      expect(parseOrganisationFile(written, 'x.yaml').attestations).toMatchObject([{item: 'ORG01', holds: false, note: 'later'}])
    }
  })
})
