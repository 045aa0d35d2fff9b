import {expect, it} from 'vitest'
import {fill} from '../text.ts'
import {plain} from './facts.ts'

it('what others wrote fills no slot of a page', () => {
  expect(fill(plain('Agreed with {hubEntityId}'), {hubEntityId: 'https://hub.example'})).toBe('Agreed with  hubEntityId')
})

it('what others wrote makes no code, no blank and no link on a page', () => {
  expect(plain('`a` ‹b› **c** [d](e)')).toBe('a   b    c    d (e)')
})
