/** The second witness, bundled as a file of its own: libxml2 is loaded by `import()`, which code out of a cache cannot do. */
export {checkAggregate} from '../src/saml/aggregate/check-aggregate.ts'
export {secondReadings} from '../src/saml/witness/second.ts'
export {loadSchemas} from '../src/saml/schema/load-schemas.ts'
