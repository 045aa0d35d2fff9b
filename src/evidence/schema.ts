/** A place where XML does not follow its schema. Names are local ones, as people say them. */
export interface SchemaComplaint {
  readonly fault: SchemaFault
  /** Of the file, from 1. */
  readonly line: number
  readonly element: string
  /** The attribute that it is about; the elements that were expected; the validator's own words. */
  readonly detail: string
  /** The value that does not fit; else empty. */
  readonly got: string
}

export type SchemaFault =
  /** The element does not belong there, or not yet. */
  | 'misplaced'
  /** Elements are missing in it. */
  | 'incomplete'
  | 'missing-attribute'
  | 'unknown-attribute'
  | 'bad-value'
  /** It is there, but has nothing in it. */
  | 'empty'
  /** The right name in the wrong namespace. */
  | 'namespace'
  /** xsi:type with a prefix that is not declared. */
  | 'unbound'
  /** xsi:type names a type that its schema does not have. */
  | 'unknown-type'
  /** An element that is nothing without an xsi:type, and has none. */
  | 'abstract'
  /** Text where only elements may stand. */
  | 'text'
  | 'other'
