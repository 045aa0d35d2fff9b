import type {Text} from '../text.ts'

/** The shape a value should have; what the shapes demand is the rules' business. */
export type ValueFormat =
  | 'text'
  | 'hsa-id'
  | 'personal-number'
  | 'organisation-number'
  | 'affiliation'
  | 'commission-right'
  | 'system-role'
  | 'six-digits'
  | 'seven-digits'
  | 'date'
  | 'loa'
  | 'uri'
  | 'json'
  | 'base64'

/** What an attribute is called and whether its values point out a person. */
export interface AttributeMeaning {
  /** The exact name in `saml:Attribute/@Name`. */
  readonly name: string
  readonly friendlyName: string
  readonly label: Text
  readonly format: ValueFormat
  /** Shown only when asked for. */
  readonly personal: boolean
}

type Parts = readonly [friendlyName: string, name: string, sv: string, en: string, format?: ValueFormat]

/** An attribute whose values are hidden unless somebody asks to see personal data. */
export function hidden(...parts: Parts): AttributeMeaning {
  return {...meaning(...parts), personal: true}
}

/** An attribute that says nothing of who the person is. */
export function open(...parts: Parts): AttributeMeaning {
  return {...meaning(...parts), personal: false}
}

function meaning(...[friendlyName, name, sv, en, format = 'text']: Parts): Omit<AttributeMeaning, 'personal'> {
  return {name, friendlyName, label: {sv, en}, format}
}
