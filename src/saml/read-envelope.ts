import type {Envelope, Issuer, NameId, Status} from './model.ts'
import {ns} from './names.ts'
import {attributeOf, childElements, firstChild, textOf} from './xml.ts'

export function readEnvelope(message: Element): Envelope {
  return {
    id: attributeOf(message, 'ID'),
    version: attributeOf(message, 'Version'),
    issueInstant: attributeOf(message, 'IssueInstant'),
    destination: attributeOf(message, 'Destination'),
    issuer: readIssuer(message),
  }
}

export function readIssuer(parent: Element): Issuer | undefined {
  const issuer = firstChild(parent, ns.assertion, 'Issuer')
  if (!issuer) return undefined
  const qualifiers = ['NameQualifier', 'SPNameQualifier', 'SPProvidedID'].filter((name) => issuer.hasAttribute(name))
  return {value: textOf(issuer), format: attributeOf(issuer, 'Format'), ...(qualifiers.length > 0 && {qualifiers})}
}

export function readNameId(parent: Element): NameId | undefined {
  const nameId = firstChild(parent, ns.assertion, 'NameID')
  return (
    nameId && {
      value: textOf(nameId),
      format: attributeOf(nameId, 'Format'),
      nameQualifier: attributeOf(nameId, 'NameQualifier'),
      spNameQualifier: attributeOf(nameId, 'SPNameQualifier'),
    }
  )
}

export function readStatus(message: Element): Status | undefined {
  const status = firstChild(message, ns.protocol, 'Status')
  if (!status) return undefined
  const code = firstChild(status, ns.protocol, 'StatusCode')
  const subCode = code && firstChild(code, ns.protocol, 'StatusCode')
  const words = firstChild(status, ns.protocol, 'StatusMessage')
  return {
    code: code && attributeOf(code, 'Value'),
    subCode: subCode && attributeOf(subCode, 'Value'),
    message: words && textOf(words),
  }
}

export function textsOf(parent: Element, namespace: string, localName: string): readonly string[] {
  return childElements(parent, namespace, localName).map(textOf)
}
