import {describe, expect, it} from 'vitest'
import {jsonText} from './json-text.ts'

describe('jsonText', () => {
  const steering = {name: 'red\u009B31m, back\u202Ewards', line: 'one\u2028two', bell: '\u0007\u001B[0m', plain: 'Åmål ‹dolt›'}

  it('holds no sign that steers a terminal', () => {
    expect(jsonText(steering).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
  })

  it('says the same, and leaves letters as they are', () => {
    expect(JSON.parse(jsonText(steering))).toEqual(steering)
    expect(jsonText(steering)).toContain('Åmål ‹dolt›')
  })
})
