import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {SchemaComplaint} from '../../evidence/schema.ts'
import {vgefosError} from '../../errors.ts'
import {limits} from '../../limits.ts'
import {ns} from '../names.ts'
import {readComplaints} from './read-complaints.ts'

/**
 * Holds an entity of metadata, or the whole document, against the schemas.
 * @param line of the file on which the text begins
 */
export type CheckSchema = (xml: string, line: number, what?: 'entity' | 'document') => readonly SchemaComplaint[] | undefined

let loaded: Promise<CheckSchema> | undefined

/**
 * The schemas of SAML, XML Signature and XML Encryption, compiled once. Nothing is fetched: what they import lies in the
 * package. What the check cannot read as XML, is no metadata (when an entity is asked for) or too large gives nothing. Throws E_UNREADABLE_FILE.
 */
export function loadSchemas(): Promise<CheckSchema> {
  return (loaded ??= compile())
}

async function compile(): Promise<CheckSchema> {
  const {XmlBufferInputProvider, XmlDocument, XmlElement, XmlValidateError, XsdValidator, xmlRegisterInputProvider} = await import('libxml2-wasm')
  const files = readSchemas()
  const inMemory = new XmlBufferInputProvider(Object.fromEntries([...files].map(([name, {bytes}]) => [name, bytes])))
  for (const [address, name] of Object.entries(elsewhere)) {
    const file = files.get(`${folder}/${name}`)
    if (file) inMemory.addBuffer(address, file.bytes)
  }
  xmlRegisterInputProvider(inMemory)
  const imports = [...files].map(([name, {namespace}]) => `<import namespace="${namespace}" schemaLocation="${name}"/>`)
  const all = XmlDocument.fromString(`<schema xmlns="${ns.schema}">${imports.join('')}</schema>`)
  const validator = XsdValidator.fromDoc(all)

  return (xml, line, what = 'entity') => {
    if (xml.split('<', limits.schema * 2 + 1).length > limits.schema * 2) return undefined
    let document: InstanceType<typeof XmlDocument> | undefined
    try {
      // The text is decoded already, whatever it says of its encoding.
      document = XmlDocument.fromString(xml.replace(/^\uFEFF?(<\?xml\s[^>]*\?>)?/, ''))
      const element = document.dtd ? null : what === 'document' ? document.root : document.get('//md:EntityDescriptor', {md: ns.metadata})
      if (!(element instanceof XmlElement)) return undefined
      validator.validate(element)
      return []
    } catch (error) {
      return error instanceof XmlValidateError ? readComplaints(error.details, line - 1) : undefined
    } finally {
      document?.dispose()
    }
  }
}

const folder = 'third_party/schemas'

/** What the schemas call each other by, where it is not the name of a file beside them. */
const elsewhere: Readonly<Record<string, string>> = {
  'http://www.w3.org/TR/2002/REC-xmldsig-core-20020212/xmldsig-core-schema.xsd': 'xmldsig-core-schema.xsd',
  'http://www.w3.org/TR/2002/REC-xmlenc-core-20021210/xenc-schema.xsd': 'xenc-schema.xsd',
  'http://www.w3.org/2001/xml.xsd': 'xml.xsd',
}

interface SchemaFile {
  readonly bytes: Buffer
  readonly namespace: string
}

function readSchemas(): ReadonlyMap<string, SchemaFile> {
  const from = join(packageRoot(), folder)
  const names = readdirSync(from).filter((name) => name.endsWith('.xsd')).sort()
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(from, name))
      const [, namespace = ''] = /targetNamespace\s*=\s*["']([^"']*)/.exec(bytes.toString()) ?? []
      return [`${folder}/${name}`, {bytes, namespace}]
    }),
  )
}

// The module lies in src/saml/schema/ during development and in dist/ once bundled: both are below the package root.
function packageRoot(): string {
  let at = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(at, folder))) {
    if (at === dirname(at)) throw vgefosError('E_UNREADABLE_FILE', {file: folder, reason: 'ENOENT'})
    at = dirname(at)
  }
  return at
}
