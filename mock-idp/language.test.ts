import {describe, expect, it} from 'vitest'
import {chooseLanguage} from './language.ts'

const accepting = (acceptLanguage: string | undefined) => chooseLanguage({lang: undefined, acceptLanguage})

describe('the language', () => {
  it.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['en;q=0.5, sv;q=0.8', 'sv'],
    ['de, en;q=0.3', 'en'],
    ['de', 'sv'],
    ['en;q=0', 'sv'],
    ['*', 'sv'],
  ])('of Accept-Language %j is %s', (header, language) => {
    expect(accepting(header)).toBe(language)
  })

  it('of the address wins over the header, if it is a language we speak', () => {
    expect(chooseLanguage({lang: 'en', acceptLanguage: 'sv'})).toBe('en')
    expect(chooseLanguage({lang: 'de', acceptLanguage: 'sv'})).toBe('sv')
  })

  it('is the default when nobody asks', () => {
    expect(chooseLanguage({lang: undefined, acceptLanguage: undefined}, 'en')).toBe('en')
  })
})
