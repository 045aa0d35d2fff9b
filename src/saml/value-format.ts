import type {Text} from '../text.ts'
import type {ValueFormat} from './attribute-meaning.ts'
import {loaOf} from './loa.ts'

/** What a value of that shape looks like, and what to call it. Those left out may be anything. */
const shapes: Readonly<Partial<Record<ValueFormat, {readonly looks: (value: string) => boolean; readonly name: Text}>>> = {
  'organisation-number': {
    looks: (value) => /^\d{6}-?\d{4}$/.test(value),
    name: {sv: 'ett organisationsnummer', en: 'an organisation number'},
  },
  affiliation: {looks: (value) => /^.+@\d{6}-?\d{4}$/.test(value), name: {sv: 'id@organisationsnummer', en: 'id@organisation number'}},
  'commission-right': {
    looks: (value) => /^[^;]+;[^;]+;[^;]+$/.test(value),
    name: {sv: 'aktivitet;informationstyp;räckvidd', en: 'activity;information type;scope'},
  },
  'system-role': {looks: (value) => /^[^;]+;.+$/.test(value), name: {sv: 'SYSTEM;roll', en: 'SYSTEM;role'}},
  'six-digits': {looks: (value) => /^\d{6}$/.test(value), name: {sv: 'sex siffror', en: 'six digits'}},
  'seven-digits': {looks: (value) => /^\d{7}$/.test(value), name: {sv: 'sju siffror', en: 'seven digits'}},
  date: {looks: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value), name: {sv: 'ett datum (ÅÅÅÅ-MM-DD)', en: 'a date (YYYY-MM-DD)'}},
  loa: {looks: (value) => loaOf(value) !== undefined, name: {sv: 'en känd tillitsnivå', en: 'a known level of assurance'}},
  uri: {looks: (value) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(value), name: {sv: 'en URI', en: 'a URI'}},
  json: {looks: (value) => /^\s*[{[][\s\S]*[}\]]\s*$/.test(value), name: {sv: 'JSON', en: 'JSON'}},
  base64: {looks: (value) => /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value), name: {sv: 'base64', en: 'base64'}},
}

/** What the value should have been written as, when it is not. An empty value is written as nothing at all. */
export function misfit(value: string, format: ValueFormat): Text | undefined {
  const shape = shapes[format]
  return shape && value !== '' && !shape.looks(value) ? shape.name : undefined
}
