import {describe, expect, it} from 'vitest'
import {type PersonalKind, findPersonal} from './detect.ts'

const values = (text: string): readonly string[] => findPersonal(text).map(({value}) => value)

const personal: Readonly<Record<PersonalKind, readonly string[]>> = {
  'personal-number': [
    '195006262546',
    '19500626-2546',
    '19500626 2546',
    '19500626\u00A02546',
    '19500626 – 2546',
    '1950-06-26-2546',
    '1950-06-26 2546',
    '5006262546',
    '500626-2546',
    '500626+2546',
    '500626 2546',
    '191401682396', // a coordination number: day 68
  ],
  'reserve-number': ['850605T123', '19850605-M071', '238506ABCD12'.replace('ABCD', '05AB')],
  'hsa-id': ['SE1234567890-A1B2', 'TSTNMT2321000156-1024', 'se1234567890-a1b2'],
  mail: ['anna@example.se', 'anna.örn+x@kommun.example.se', 'anna01@kommun.local'],
  phone: ['+46 70 123 45 67', '+46(0)701234567', '0046701234567', '070-123 45 67', '0701234567', '031-123 45 67', '08-123 456 78'],
  address: ['192.0.2.17', '2001:db8::17', 'fe80::1:2:3'],
  account: ['S-1-5-21-1-2-3-1001', 'KOMMUN\\anna01', 'Kommun\\anna.lind'],
  jwt: ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln'],
  'private-key': ['-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nTUlJ\n-----END RSA PRIVATE KEY-----'],
}

const impersonal = [
  '195006262547', // wrong check digit
  '195013262540', // month 13
  '212000-1355', // an organisation number
  '16212000-1355',
  '1772373912000', // milliseconds
  '20260301140512',
  '20260301 1350', // a time in a log, of which one in ten has a check digit that is right
  '2026-03-01T14:05:12Z',
  '2026-03-01T14:05:12.1234567+01:00',
  'SE1234567890-…',
  '‹dolt, 12 siffror, giltig kontrollsiffra›',
  '_f3a1c7e5-8b44-4c0e-9a77-0e3a1b2c4d5e',
  'https://idp.example.se/adfs/services/trust',
  'https://192.0.2.17:8443/acs',
  'http://[2001:db8::17]/acs',
  'urn:oid:1.2.752.29.4.13',
  'urn:oid:2.5.4.10',
  '2.5.4.42',
  '4.1.4.2',
  'Chrome/120.0.0.0',
  '13:05:12',
  '127.0.0.1',
  'C:\\Windows\\System32',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
]

describe('findPersonal', () => {
  for (const [kind, examples] of Object.entries(personal))
    it.each(examples)(`finds ${kind} %j, alone and in a sentence`, (value) => {
      expect(findPersonal(value)).toEqual([{kind, value, index: 0}])
      expect(values(`"${value}",`)).toEqual([value])
      expect(values(`från ${value} idag`)).toEqual([value])
    })

  it.each(impersonal)('leaves %j alone', (text) => {
    expect(values(text)).toEqual([])
    expect(values(`se ${text} här`)).toEqual([])
  })

  it('finds them in order', () => {
    expect(values('SE1234567890-A1B2 är 195006262546')).toEqual(['SE1234567890-A1B2', '195006262546'])
  })

  it.each(['a', '1', '0', '-', '@', 'a.', 'a@', '07', '0 ', '1:', '+46', 'ey.', 'SE', '-----BEGIN PRIVATE KEY-----', 'A\\', '1950-', '1.'])(
    'takes no squares of time for a million of %j',
    (sign) => {
      const text = sign.repeat(Math.ceil(1_000_000 / sign.length))
      expect(findPersonal(text).length).toBeLessThan(text.length)
    },
  )
})
