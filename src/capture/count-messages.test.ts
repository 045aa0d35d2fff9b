import {describe, expect, it} from 'vitest'
import {countMessages} from './count-messages.ts'

const form = (...fields: readonly string[]): string =>
  `<form action="https://sp.example/acs">${fields.map((value) => `<input name="SAMLResponse" value="${value}">`).join('')}</form>`

describe('the messages of one delivery', () => {
  it.each([
    ['one', 'SAMLResponse=AAAA&RelayState=x', 1],
    ['the same twice', 'SAMLResponse=AAAA&SAMLResponse=AAAA', 1],
    ['two of the same name', 'SAMLResponse=AAAA&SAMLResponse=BBBB', 2],
    ['a request beside a response', 'SAMLResponse=AAAA&RelayState=x&SAMLRequest=BBBB', 2],
    ['two log lines, each with its own', 'a?SAMLRequest=AAAA\nb?SAMLRequest=BBBB', 1],
    ['a relay state that carries an address with one', 'SAMLResponse=AAAA&RelayState=https%3A%2F%2Fx%3FSAMLRequest%3DBBBB', 1],
  ])('%s', (_what, text, count) => {
    expect(countMessages(text, 'parameter')).toBe(count)
  })

  it('are counted in each form by itself', () => {
    expect(countMessages(form('AAAA', 'BBBB'), 'html')).toBe(2)
    expect(countMessages(form('AAAA') + form('BBBB'), 'html')).toBe(1)
  })
})
