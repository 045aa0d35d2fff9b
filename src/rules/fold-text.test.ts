import {expect, it} from 'vitest'
import {foldText, tellingWords} from './fold-text.ts'

it('takes texts for the same that differ in case, diacritics and punctuation', () => {
  expect(foldText('400 – Felaktigt ANROP: åäö')).toBe(foldText('400 felaktigt anrop aao'))
  expect(foldText('MSIS7007')).not.toBe(foldText('MSIS7008'))
})

it('keeps no address, GUID, time or long number among the telling words', () => {
  const text = 'Audience https://sp.example/saml 5f0c3a5e-0000-4000-8000-00000000abcd 2026-03-01T14:05:12Z 4711234 {got}'
  expect([...tellingWords(text)]).toEqual(['audienc'])
})

it('forgets how a word is inflected, and words that say nothing', () => {
  expect([...tellingWords('mottagaren')]).toEqual([...tellingWords('mottagare')])
  expect([...tellingWords('the error was not for you')]).toEqual([])
})
