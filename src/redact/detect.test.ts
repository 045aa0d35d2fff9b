import {describe, expect, it} from 'vitest'
import {findPersonal} from './detect.ts'

const values = (text: string): readonly string[] => findPersonal(text).map(({value}) => value)

describe('findPersonal', () => {
  it.each([
    '195006262546',
    '19500626-2546',
    '5006262546',
    '500626-2546',
    '191401682396', // a coordination number: day 68
    'SE1234567890-A1B2',
    'TSTNMT2321000156-1024',
    'se1234567890-a1b2',
  ])('finds %s, alone and in a sentence', (value) => {
    expect(values(value)).toEqual([value])
    expect(values(`"${value}",`)).toEqual([value])
  })

  it.each([
    '195006262547', // wrong check digit
    '195013262540', // month 13
    '212000-1355', // an organisation number
    '1772373912000', // milliseconds
    '2026-03-01T14:05:12Z',
    'SE1234567890-…',
    '‹dolt, 12 siffror, giltig kontrollsiffra›',
  ])('leaves %s alone', (text) => {
    expect(values(text)).toEqual([])
  })

  it('finds them in order', () => {
    expect(values('SE1234567890-A1B2 är 195006262546')).toEqual(['SE1234567890-A1B2', '195006262546'])
  })
})
