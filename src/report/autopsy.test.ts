import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {capture} from '../capture/capture.ts'
import {examine, examinedToText} from './autopsy.ts'
import {judgeCapture} from './decoded.ts'

const genuine = readFileSync('fixtures/saml/sound-response/message.xml', 'utf8')
const told = (xml: string) => {
  const captured = capture(Buffer.from(xml), 'file')
  const {signatures} = judgeCapture(captured, [], new Date('2026-03-01T13:05:30Z'))
  return examine(captured.content, signatures, 'sv')
}

describe('the autopsy of a digest', () => {
  it('says nothing of a message that holds', () => {
    expect(told(genuine)).toEqual([])
  })

  it('names the damage, as something likely and not as something sure', () => {
    const examined = told(genuine.replaceAll('><', '>\n<'))
    expect(examined.map(({element, damages, certainty}) => ({element, damages, certainty}))).toEqual([
      {element: 'Response', damages: ['indented'], certainty: 'indication'},
      {element: 'Assertion', damages: ['indented'], certainty: 'indication'},
    ])
  })

  it('tells of the same damage once, in lines of at most 80 columns', () => {
    const text = examinedToText(told(genuine.replaceAll('><', '>\n<')), 'sv')
    expect(text.match(/Response, Assertion: /g)).toHaveLength(1)
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('says that a value was changed when no damage explains it', () => {
    const examined = told(genuine.replace(/(<saml:NameID[^>]*>)./, '$1x'))
    expect(examined.flatMap(({damages}) => damages)).toEqual([])
    expect(examined).toHaveLength(2)
  })
})
