import {expect, it} from 'vitest'
import {isSameAddress, isSameHost} from './address.ts'

it.each([
  ['https://hubb.example/acs', 'https://hubb.example/acs'],
  ['https://HUBB.example:443/acs?org=1', 'https://hubb.example/acs'],
  ['not an address', 'not an address'],
])('%s and %s are the same', (named, delivered) => {
  expect(isSameAddress(named, delivered)).toBe(true)
})

it.each([
  ['https://hubb.example/acs/', 'https://hubb.example/acs'],
  ['http://hubb.example/acs', 'https://hubb.example/acs'],
  ['https://hubb.example/ACS', 'https://hubb.example/acs'],
  ['', 'https://hubb.example/acs'],
])('%s and %s are not', (named, delivered) => {
  expect(isSameAddress(named, delivered)).toBe(false)
})

it('tells hosts apart by port, not by path', () => {
  expect(isSameHost('https://hubb.example/a', 'https://HUBB.example:443/b')).toBe(true)
  expect(isSameHost('https://hubb.example/a', 'https://hubb.example:8443/a')).toBe(false)
  expect(isSameHost('', '')).toBe(false)
})
