import type {SchemaComplaint} from '../evidence/schema.ts'
import type {Case} from './testing.ts'

const breach: SchemaComplaint = {fault: 'misplaced', line: 7, element: 'NameIDFormat', detail: 'SingleSignOnService', got: ''}

/** Every breach of a schema, and the messages that tell it. */
export function schemaFails(against: (...schema: readonly SchemaComplaint[]) => Case): Readonly<Record<string, readonly [Case, ...string[]]>> {
  return {
    'an element before its turn': [against(breach), 'misplaced'],
    'an element that no schema knows there': [against({...breach, detail: ''}), 'stray'],
    'a part that is missing': [against({...breach, fault: 'incomplete'}), 'incomplete'],
    'an attribute that is missing': [against({...breach, fault: 'missing-attribute', detail: 'index'}), 'missing-attribute'],
    'an attribute that no schema knows': [against({...breach, fault: 'unknown-attribute', detail: 'indx'}), 'unknown-attribute'],
    'a value of another kind': [against({...breach, fault: 'bad-value', detail: 'xs:unsignedShort', got: 'first'}), 'bad-value'],
    'an element that holds nothing': [against({...breach, fault: 'empty', detail: ''}), 'empty'],
    'the right name in the wrong namespace': [against({...breach, fault: 'namespace', detail: 'urn:a', got: 'urn:b'}), 'namespace'],
    'a type with a prefix that nothing declares': [against({...breach, fault: 'unbound', got: 'xs:string'}), 'unbound'],
    'a type that does not exist': [against({...breach, fault: 'unknown-type', got: 'sting'}), 'unknown-type'],
    'a role of no kind': [against({...breach, fault: 'abstract', detail: ''}), 'abstract'],
    'text where none may stand': [against({...breach, fault: 'text', detail: ''}), 'text'],
    'what the validator says in words of its own': [against({...breach, fault: 'other', detail: 'No match.'}), 'other'],
    'nine breaches, of which eight are told': [
      against(...Array.from({length: 9}, (_, at) => ({...breach, line: at}))),
      ...Array.from({length: 8}, () => 'misplaced'),
      'more',
    ],
  }
}
