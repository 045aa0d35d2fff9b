import type {RequestedAttribute} from '../src/saml/model.ts'
import {meaningOf} from '../src/saml/attributes.ts'

const sambi = 'http://sambi.se/attributes/1'

export const employeeHsaId = asked(`${sambi}/employeeHsaId`, true)
const name = asked('urn:name')
const givenName = asked(`${sambi}/givenName`)
const surname = asked(`${sambi}/surname`)
const organizationName = asked(`${sambi}/organizationName`)
const organizationIdentifier = asked(`${sambi}/organizationIdentifier`)
const personalIdentityNumber = asked('urn:credential:personalIdentityNumber')
const levelOfAssurance = asked('urn:sambi:names:attribute:levelOfAssurance')
const authnMethod = asked('urn:sambi:names:attribute:authnMethod')

/** SAMSA knows people by HSA-id and has no use for a personal number. */
export const samsaAsksFor = [employeeHsaId, name, organizationName, organizationIdentifier, levelOfAssurance]

/** The employees' portal looks people up in the personnel system, by personal number. */
export const localAppAsksFor = [
  employeeHsaId,
  name,
  givenName,
  surname,
  personalIdentityNumber,
  organizationName,
  levelOfAssurance,
  authnMethod,
]

/** A proxy asks for all that those below it may ask for. */
export const proxiesAskFor = [
  employeeHsaId,
  name,
  givenName,
  surname,
  personalIdentityNumber,
  organizationName,
  organizationIdentifier,
  levelOfAssurance,
  authnMethod,
]

function asked(attribute: string, isRequired = false): RequestedAttribute {
  return {name: attribute, friendlyName: meaningOf(attribute)?.friendlyName, isRequired}
}
