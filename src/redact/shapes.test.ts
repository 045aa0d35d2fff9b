import {describe, expect, it} from 'vitest'
import {redactCase} from './redact.ts'

const redacted = (text: string): {readonly text: string; readonly left: number} => {
  const [one] = redactCase([{bytes: Buffer.from(text), name: 'x'}], {key: Buffer.alloc(32, 7), stable: false, compare: undefined})
  return {text: one?.bytes.toString() ?? '', left: one?.left.length ?? 0}
}
const each = (value: string, write: (byte: number) => string): string => [...Buffer.from(value)].map(write).join('')
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0')

/** A text with the value in it, and how the value is written there. */
const shapes: Readonly<Record<string, (value: string) => readonly [text: string, written: string]>> = {
  'as it stands': (value) => [`x ${value} y`, value],
  'with \\u of a program': (value) => {
    const written = each(value, (byte) => `\\u00${hex(byte)}`)
    return [`log: {"a":"${written}"} tail`, written]
  },
  'with \\x of a program': (value) => {
    const written = each(value, (byte) => `\\x${hex(byte)}`)
    return [`log: ${written} tail`, written]
  },
  'as references in a page': (value) => {
    const written = each(value, (byte) => `&#${String(byte)};`)
    return [`<html><body><p>Hej ${written}</p></body></html>`, written]
  },
  'folded in a mail': (value) => {
    const written = `${value.slice(0, 6)}=\r\n${value.slice(6)}`
    return [`Subject: x\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHej=20du, ${written} p=C3=A5 x=3D1\r\n`, written]
  },
  'sign by sign in a mail': (value) => {
    const written = each(value, (byte) => `=${hex(byte)}`)
    return [`Content-Transfer-Encoding: quoted-printable\n\nHej ${written}\n`, written]
  },
  'in a JSON Web Token': (value) => {
    const written = Buffer.from(JSON.stringify({sub: value})).toString('base64url')
    return [`Bearer eyJhbGciOiJub25lIn0.${written}.c2ln`, written]
  },
  'alone in base64': (value) => {
    const written = Buffer.from(value).toString('base64')
    return [`x ${written} y`, written]
  },
}
const values = [
  '8906059483', '890605.9483', '890605/9483', '890605_9483', '19890605:9483', '1989.06.05-9483', '1989 06 05 9483', '890605 94 83',
  '19140168-2396', 'SE2321000131_P0001', 'SE232100-0131-P0001', 'anna.lind@intranet', 'anna.lind (at) kommun.example',
  '070/1234567', '(070) 123 45 67', '031 12 34 56',
]

describe.each(Object.entries(shapes))('what is written %s', (_, write) => {
  it.each(values)('is found and replaced: %s', (value) => {
    const [text, written] = write(value)
    const {text: clean, left} = redacted(text)
    expect(clean).not.toContain(written)
    expect([left, redacted(clean).text]).toEqual([0, clean])
  })
})

describe('what is no one', () => {
  it.each(['20260301:1405 start', '2026.03.01_1405', 'volym 12/3456', '@media print', 'version 2.5.4.42', 'a=3D1=\nb'])('stays: %s', (text) => {
    expect(redacted(text)).toEqual({text, left: 0})
  })

  it('a mail keeps what says nothing of anybody, and stays a mail', () => {
    const mail = 'Content-Transfer-Encoding: quoted-printable\r\n\r\nHej p=C3=A5 dig 890605-9483, a=3D1\r\nHej =\r\nd=C3=A5\r\n'
    expect(redacted(mail).text).toMatch(/\r\n\r\nHej p=C3=A5 dig =E2=80=B9pnr#1=E2=80=BA, a=3D1\r\nHej d=C3=A5\r\n$/)
  })

  it('a name is found in XML that a program wrote as a string', () => {
    const xml = '<a:Attribute xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" Name="urn:oid:2.5.4.42"><a:AttributeValue>Beda</a:AttributeValue></a:Attribute>'
    const line = `INFO body=${JSON.stringify(xml).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')} end`
    expect(redacted(line).text).not.toContain('Beda')
  })
})
