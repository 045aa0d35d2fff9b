import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {captureOnly} from './capture-only.ts'

const xml = readFileSync('fixtures/saml/sound-response/message.xml')
const folded = xml.toString('base64').replaceAll(/.{76}/g, '$&\r\n')
const read = (text: string) => captureOnly(Buffer.from(text), 'file')

describe('captureOnly', () => {
  it('finds the message that a mail quotes', () => {
    const mail = `Hej,\r\nse nedan\r\n\r\n>> ${folded.replaceAll('\r\n', '\r\n>> ')}\r\n\r\nMvh supporten`
    expect(read(mail)).toMatchObject({content: {kind: 'message', xml: xml.toString('utf8')}})
  })

  it('chooses none of several', () => {
    const found = captureOnly(readFileSync('fixtures/captures/chrome-sound/login.har'), 'file')
    expect('messages' in found && found.messages).toBe(6)
  })

  it('leaves a text without a message as it is', () => {
    expect(read('Hej, det går inte att logga in.')).toMatchObject({content: undefined, input: {problem: {kind: 'not-saml', type: 'text'}}})
  })
})
