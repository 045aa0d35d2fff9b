import {describe, expect, it} from 'vitest'
import {errorQuotedIn} from './error-text.ts'

describe('errorQuotedIn', () => {
  it('finds the code in the page of AD FS that somebody copied', () => {
    const page = "Ett fel uppstod\r\nFelinformation: MSIS7007: The requested relying party trust 'https://hubb.example' is unspecified."
    expect(errorQuotedIn(page)).toBe('MSIS7007')
  })

  it('finds a known text without a code, and repeats only that', () => {
    expect(errorQuotedIn('Anna fick: Missing SAMLRequest or SAMLResponse parameter')).toBe('"Missing SAMLRequest or SAMLResponse parameter"')
  })

  it('finds nothing in a text that quotes no error', () => {
    expect(errorQuotedIn('Hej, det går inte att logga in i dag heller.')).toBeUndefined()
  })
})
